import type { Taken, TimestampStyle } from "./tree.ts";

/** The furthest instant a timestamp may name, in seconds: the range of the language's own dates. */
const furthest = 8_640_000_000_000;

/** Reads what Discord writes between angle brackets: mentions, timestamps, emoji, bare links. */
export function tagAt(source: string): Taken | null {
  return (
    timestampTag(source) ??
    mentionTag(source) ??
    commandTag(source) ??
    emojiTag(source) ??
    linkTag(source)
  );
}

function timestampTag(source: string): Taken | null {
  const found = /^<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/.exec(source);
  if (!found) return null;
  const seconds = Number(found[1]);
  if (Math.abs(seconds) > furthest) return null;
  const style = (found[2] ?? "f") as TimestampStyle;
  return { node: { type: "timestamp", seconds, style }, length: found[0].length };
}

const mentions = { "@": "user", "@!": "user", "#": "channel", "@&": "role" } as const;

function mentionTag(source: string): Taken | null {
  const found = /^<(@!|@&|@|#)(\d{1,20})>/.exec(source);
  if (!found) return null;
  const type = mentions[found[1] as keyof typeof mentions];
  return { node: { type, id: found[2] ?? "" }, length: found[0].length };
}

function commandTag(source: string): Taken | null {
  const found = /^<\/([-_\p{L}\p{N}]+(?: [-_\p{L}\p{N}]+){0,2}):(\d{1,20})>/u.exec(source);
  if (!found) return null;
  const [whole, name = "", id = ""] = found;
  return { node: { type: "command", name, id }, length: whole.length };
}

function emojiTag(source: string): Taken | null {
  const found = /^<a?:(\w{2,32}):\d{1,20}>/.exec(source);
  if (!found) return null;
  return { node: { type: "emoji", name: found[1] ?? "" }, length: found[0].length };
}

function linkTag(source: string): Taken | null {
  const found = /^<(https?:\/\/[^\s<>]+)>/.exec(source);
  const href = found?.[1];
  if (!found || href === undefined || !URL.canParse(href)) return null;
  return {
    node: { type: "link", href, children: [{ type: "text", text: href }] },
    length: found[0].length,
  };
}
