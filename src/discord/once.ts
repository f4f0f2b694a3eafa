/**
 * Whether an id is met for the first time. A resumed gateway replays events, so an interaction id
 * is handled once; ids are forgotten oldest first beyond `capacity`.
 */
export function createOnce(capacity = 10_000): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > capacity) seen.delete(seen.values().next().value as string);
    return true;
  };
}
