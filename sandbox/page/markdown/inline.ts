import { afterCode, closingBracket, closingMark, type Mark } from "./closing.ts";
import { tagAt } from "./tags.ts";
import type { Inline, Inlines, Taken } from "./tree.ts";

const marks: readonly (readonly [Mark, (children: Inlines) => Inline])[] = [
  ["**", (children) => ({ type: "bold", children })],
  ["__", (children) => ({ type: "underline", children })],
  ["~~", (children) => ({ type: "strike", children })],
  ["||", (children) => ({ type: "spoiler", children })],
  ["*", (children) => ({ type: "italic", children })],
  ["_", (children) => ({ type: "italic", children })],
];

/** Reads the inline markdown that Discord understands; whatever does not close stays as typed. */
export function parseInline(source: string): Inlines {
  const nodes: Inline[] = [];
  let plain = "";
  let at = 0;
  const flush = (): void => {
    if (plain !== "") nodes.push({ type: "text", text: plain });
    plain = "";
  };
  while (at < source.length) {
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(source.slice(at, at + 2));
    const taken = escaped ? null : nodeAt(source, at);
    if (taken === null) {
      plain += escaped?.[1] ?? source[at];
      at += escaped ? 2 : 1;
      continue;
    }
    flush();
    nodes.push(taken.node);
    at += taken.length;
  }
  flush();
  return nodes;
}

function nodeAt(source: string, at: number): Taken | null {
  switch (source[at]) {
    case "\n":
      return { node: { type: "break" }, length: 1 };
    case "`":
      return codeAt(source, at);
    case "[":
      return maskedLinkAt(source, at);
    case "<":
      return tagAt(source.slice(at));
    case "h":
      return addressAt(source, at);
    default:
      return markAt(source, at);
  }
}

function codeAt(source: string, at: number): Taken | null {
  const fence = /^`+/.exec(source.slice(at))?.[0] ?? "`";
  const end = afterCode(source, at);
  const text = source.slice(at + fence.length, end - fence.length);
  if (end - at < fence.length * 2 || text === "") return null;
  // One space inside each fence lets a code span begin or end with a backtick.
  const trimmed = text.startsWith(" `") || text.endsWith("` ") ? text.slice(1, -1) : text;
  return { node: { type: "code", text: trimmed }, length: end - at };
}

function maskedLinkAt(source: string, at: number): Taken | null {
  const close = closingBracket(source, at, "[]");
  if (close === -1 || source[close + 1] !== "(") return null;
  const end = closingBracket(source, close + 1, "()");
  const label = source.slice(at + 1, close);
  if (end === -1 || label.trim() === "") return null;
  const target = /^\s*<?(https?:\/\/[^\s<>]+)>?(?:\s+"[^"]*")?\s*$/.exec(
    source.slice(close + 2, end),
  )?.[1];
  if (target === undefined || !URL.canParse(target)) return null;
  return {
    node: { type: "link", href: target, children: parseInline(label) },
    length: end + 1 - at,
  };
}

function addressAt(source: string, at: number): Taken | null {
  const found = /^https?:\/\/[^\s<]+[^\s<.,:;"'\]]/.exec(source.slice(at))?.[0];
  if (found === undefined) return null;
  const href = withoutStrayParenthesis(found);
  if (!URL.canParse(href)) return null;
  return {
    node: { type: "link", href, children: [{ type: "text", text: href }] },
    length: href.length,
  };
}

function withoutStrayParenthesis(address: string): string {
  const opened = address.split("(").length;
  const closed = address.split(")").length;
  return address.endsWith(")") && closed > opened ? address.slice(0, -1) : address;
}

function markAt(source: string, at: number): Taken | null {
  for (const [mark, build] of marks) {
    if (!source.startsWith(mark, at)) continue;
    const from = at + mark.length;
    if (mark === "*" && (source[from] ?? " ").trim() === "") continue;
    if (mark === "_" && /[\p{L}\p{N}_]/u.test(source[at - 1] ?? "")) continue;
    const close = closingMark(source, mark, from);
    if (close === -1) continue;
    const node = build(parseInline(source.slice(from, close)));
    return { node, length: close + mark.length - at };
  }
  return null;
}
