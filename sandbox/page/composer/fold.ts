/** A text without accents and capitals, for comparing what is typed with what is meant. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Those of the items whose names match what was typed; names that begin with it come first. */
export function matching<T>(
  items: readonly T[],
  typed: string,
  names: (item: T) => readonly string[],
): readonly T[] {
  const wanted = fold(typed);
  if (wanted === "") return items;
  const folded = items.map((item) => ({ item, names: names(item).map(fold) }));
  const begins = folded.filter((entry) => entry.names.some((name) => name.startsWith(wanted)));
  const holds = folded.filter(
    (entry) => !begins.includes(entry) && entry.names.some((name) => name.includes(wanted)),
  );
  return [...begins, ...holds].map((entry) => entry.item);
}
