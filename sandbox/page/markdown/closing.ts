/** Marks that open and close the same way, longest first. */
export type Mark = "***" | "**" | "*" | "__" | "_" | "~~" | "||";

const wordCharacter = /[\p{L}\p{N}_]/u;

/**
 * Where the mark that opened just before `from` closes, or -1. Escaped characters and code spans
 * are stepped over, as in Discord; a single `*` does not close on one half of a `**`.
 */
export function closingMark(source: string, mark: Mark, from: number): number {
  let at = from;
  while (at < source.length) {
    const next = source[at];
    if (next === "\\") at += 2;
    else if (next === "`") at = afterCode(source, at);
    else if (source.startsWith(mark, at) && at > from && closesHere(source, mark, at)) return at;
    else at += skipped(source, mark, at);
  }
  return -1;
}

function skipped(source: string, mark: Mark, at: number): number {
  const doubled = mark === "*" || mark === "_" ? mark + mark : null;
  return doubled !== null && source.startsWith(doubled, at) ? 2 : 1;
}

function closesHere(source: string, mark: Mark, at: number): boolean {
  const before = source[at - 1] ?? "";
  const after = source[at + mark.length] ?? "";
  if (mark === "*") return after !== "*" && before.trim() !== "";
  if (mark === "_") return after !== "_" && !wordCharacter.test(after);
  // The last two of "***" close a bold that ends in italics.
  if (mark === "**" || mark === "__") return after !== mark[0];
  return true;
}

/** The index after a code span that opens at `at`, or after its backticks where none closes. */
export function afterCode(source: string, at: number): number {
  const fence = /^`+/.exec(source.slice(at))?.[0] ?? "`";
  const close = source.indexOf(fence, at + fence.length);
  return close === -1 ? at + fence.length : close + fence.length;
}

/** Where the bracket that opened at `open` closes, nested ones counted, or -1. */
export function closingBracket(source: string, open: number, pair: "[]" | "()"): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const next = source[at];
    if (next === "\\") at += 1;
    else if (next === pair[0]) depth += 1;
    else if (next === pair[1]) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
