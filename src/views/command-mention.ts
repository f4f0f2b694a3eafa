/** A command, such as `privacy show`, as Discord lets one click it; in letters until it is registered. */
export function commandMention(path: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(path.split(" ", 1)[0] ?? "");
  return id === undefined ? `\`/${path}\`` : `</${path}:${id}>`;
}
