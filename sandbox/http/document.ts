/** Documents in Markdown as plain pages, for whoever wants to read them before using the bot. */

/** Where links between documents lead; any other file of the project is named without a link. */
const pages: Readonly<Record<string, string>> = { "PRIVACY.md": "/privacy", "TERMS.md": "/terms" };

const style = `
  :root { color-scheme: light dark; }
  body { overflow-wrap: anywhere; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
  h1, h2, h3 { line-height: 1.25; }
  table { border-collapse: collapse; }
  th, td { padding: .4rem .6rem; border: 1px solid; text-align: left; vertical-align: top; }
  code { padding: 0 .25em; background: color-mix(in srgb, currentColor 12%, transparent); }
`;

/**
 * A whole page from Markdown: headings, paragraphs, lists, tables, rules, bold, code and links.
 * Everything else, HTML too, shows as it was written.
 */
export function documentPage(markdown: string): string {
  const blocks = markdown
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Document";
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head><body><main>`,
    ...blocks.map(block),
    "</main></body></html>",
  ].join("\n");
}

function block(text: string): string {
  const lines = text.split("\n");
  const heading = /^(#{1,3}) (.*)$/.exec(lines[0] ?? "");
  if (heading) {
    const [, marks = "#", words = ""] = heading;
    const rest = lines.slice(1).join("\n").trim();
    const head = `<h${marks.length} id="${escaped(slug(words))}">${inline(words)}</h${marks.length}>`;
    return rest === "" ? head : `${head}\n${block(rest)}`;
  }
  if (/^-{3,}$/.test(text)) return "<hr>";
  if (lines.every((line) => /^\|.*\|$/.test(line.trim()))) return table(lines);
  if (/^- /.test(text)) return `<ul>${items(text, /^- /m)}</ul>`;
  if (/^1\. /.test(text)) return `<ol>${items(text, /^\d+\. /m)}</ol>`;
  return `<p>${inline(lines.join(" "))}</p>`;
}

function items(text: string, mark: RegExp): string {
  return text
    .split(mark)
    .filter((item) => item !== "")
    .map((item) => `<li>${inline(item.trim().replace(/\n\s*/g, " "))}</li>`)
    .join("");
}

function table(lines: readonly string[]): string {
  const cells = (line: string) => line.trim().slice(1, -1).split("|");
  const row = (line: string, tag: "th" | "td") =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join("")}</tr>`;
  const body = lines.slice(1).filter((line) => !/^[|\s:-]+$/.test(line));
  return `<table>${row(lines[0] ?? "", "th")}${body.map((line) => row(line, "td")).join("")}</table>`;
}

/** Bold, code and links of a line whose every other character is shown as it is. */
function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, to: string) => link(words, to));
}

function link(words: string, to: string): string {
  if (/^https:\/\//.test(to)) return `<a href="${to}" rel="noreferrer">${words}</a>`;
  const own = /^#/.test(to) ? to : pages[to];
  return own === undefined ? words : `<a href="${own}">${words}</a>`;
}

/** A heading's anchor, as code hosts make it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/g, "-");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
