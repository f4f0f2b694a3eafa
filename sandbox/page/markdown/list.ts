import type { Block, TakenLines } from "./tree.ts";

interface Bullet {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
}

/** The item that a line begins: `- x`, `* x` or `1. x`, after any indent. */
function bulletOf(line: string): Bullet | null {
  const found = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/.exec(line);
  if (!found) return null;
  const [, spaces = "", number, text = ""] = found;
  return {
    indent: spaces.length,
    ordered: number !== undefined,
    number: Number(number ?? 1),
    text,
  };
}

/** Reads the list that begins on a line. Deeper items nest; indented lines continue an item. */
export function parseList(
  lines: readonly string[],
  at: number,
  parse: (lines: readonly string[]) => readonly Block[],
): TakenLines | null {
  const first = bulletOf(lines[at] ?? "");
  if (!first) return null;
  const items: string[][] = [];
  let used = 0;
  for (const line of lines.slice(at)) {
    const bullet = bulletOf(line);
    const begins = bullet !== null && bullet.indent <= first.indent + 1;
    if (begins && bullet.ordered !== first.ordered) break;
    if (begins) items.push([bullet.text]);
    else if (/^ {2,}\S/.test(line)) items.at(-1)?.push(line.slice(first.indent + 2));
    else break;
    used += 1;
  }
  const block: Block = {
    type: "list",
    ordered: first.ordered,
    start: first.number,
    items: items.map(parse),
  };
  return { block, lines: used };
}
