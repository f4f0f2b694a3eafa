/** Removes accents: é becomes e. */
const unaccented = (text: string) => text.normalize("NFKD").replace(/\p{Mn}/gu, "");

/** The value of grouped digits, as 78,414 or 78.414 or 78 414, written without separators. */
const ungrouped = (text: string) =>
  text.replace(/(?<![\d.,])[1-9]\d{0,2}(?:[.,\u00a0\u202f]\d{3})+(?![\d]|[.,]\d)/g, (digits) =>
    digits.replace(/\D/g, ""),
  );

/**
 * The form under which names and queries are compared: lower case, without accents and
 * punctuation; `78,414` and `78.414` are `78414`, `82.0` and `82,0` are `82`, `U.S.` is `us`.
 */
export function fold(text: string): string {
  return unaccented(ungrouped(text))
    .toLowerCase()
    .replace(/(\d)[.,]0+(?!\d)/g, "$1")
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/['’]s\b/g, "")
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
}
