import { parseMarkdown } from "./blocks.ts";
import type { Block, Inlines } from "./tree.ts";

/** The first line of a text in Discord's markdown, without its marks. */
export function firstPlainLine(source: string): string {
  const first = parseMarkdown(source)[0];
  return first ? (plain([first]).split("\n")[0] ?? "") : "";
}

function plain(nodes: readonly (Block | Inlines[number])[]): string {
  return nodes
    .map((node) => {
      if (node.type === "list") return node.items.map(plain).join("\n");
      if ("children" in node) return plain(node.children);
      if ("text" in node) return node.text;
      return node.type === "break" ? "\n" : "";
    })
    .join("");
}
