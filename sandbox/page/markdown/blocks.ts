import { parseInline } from "./inline.ts";
import { parseList } from "./list.ts";
import type { Block, TakenLines } from "./tree.ts";

/** Reads Discord's markdown into a tree; empty lines at either end are dropped, as Discord does. */
export function parseMarkdown(source: string): readonly Block[] {
  return parseLines(source.replace(/\r\n?/g, "\n").trim().split("\n"));
}

/** Reads lines into blocks; neighboring plain lines make one paragraph. */
function parseLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  let at = 0;
  const flush = (): void => {
    if (plain.length > 0)
      blocks.push({ type: "paragraph", children: parseInline(plain.join("\n")) });
    plain = [];
  };
  while (at < lines.length) {
    const taken = blockAt(lines, at);
    if (taken === null) {
      plain.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    flush();
    blocks.push(taken.block);
    at += taken.lines;
  }
  flush();
  return blocks;
}

function blockAt(lines: readonly string[], at: number): TakenLines | null {
  const line = lines[at] ?? "";
  if (line.trim() === "") return { block: { type: "blank" }, lines: 1 };
  return (
    headingAt(line) ??
    subtextAt(line) ??
    codeAt(lines, at) ??
    quoteAt(lines, at) ??
    parseList(lines, at, parseLines)
  );
}

function headingAt(line: string): TakenLines | null {
  const found = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (!found) return null;
  const level = (found[1]?.length ?? 1) as 1 | 2 | 3;
  return { block: { type: "heading", level, children: parseInline(found[2] ?? "") }, lines: 1 };
}

function subtextAt(line: string): TakenLines | null {
  const found = /^-# +(\S.*)$/.exec(line);
  if (!found) return null;
  return { block: { type: "subtext", children: parseInline(found[1] ?? "") }, lines: 1 };
}

function codeAt(lines: readonly string[], at: number): TakenLines | null {
  const first = lines[at] ?? "";
  if (!first.startsWith("```")) return null;
  const whole = lines.slice(at).join("\n");
  const found = /^```(?:([\w+#.-]+)\n)?([\s\S]*?)```/.exec(whole);
  if (!found || (found[2] ?? "").trim() === "") return null;
  const text = (found[2] ?? "").replace(/^\n+/, "").replace(/\n+$/, "");
  // What follows the closing fence on its line is dropped only when there is nothing there.
  const tail = whole.slice(found[0].length).split("\n")[0] ?? "";
  if (tail.trim() !== "") return null;
  return {
    block: { type: "code", language: found[1] ?? "", text },
    lines: found[0].split("\n").length,
  };
}

function quoteAt(lines: readonly string[], at: number): TakenLines | null {
  const first = lines[at] ?? "";
  if (first.startsWith(">>> ")) {
    const rest = [first.slice(4), ...lines.slice(at + 1)];
    return { block: { type: "quote", children: parseLines(rest) }, lines: rest.length };
  }
  const quoted: string[] = [];
  for (const line of lines.slice(at)) {
    if (!line.startsWith("> ")) break;
    quoted.push(line.slice(2));
  }
  if (quoted.length === 0) return null;
  return { block: { type: "quote", children: parseLines(quoted) }, lines: quoted.length };
}
