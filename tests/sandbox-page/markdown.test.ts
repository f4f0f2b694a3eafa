import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../sandbox/page/markdown/blocks.ts";
import { parseInline } from "../../sandbox/page/markdown/inline.ts";
import type { Block, Inlines } from "../../sandbox/page/markdown/tree.ts";

/** The tree as nested tags, so that a test reads as what one sees. */
function written(nodes: Inlines): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.text;
      if (node.type === "break") return "↵";
      if (node.type === "link") return `<link ${node.href}>${written(node.children)}</link>`;
      if ("children" in node) return `<${node.type}>${written(node.children)}</${node.type}>`;
      if (node.type === "code") return `<code>${node.text}</code>`;
      if (node.type === "timestamp") return `<t ${node.seconds} ${node.style}>`;
      if (node.type === "emoji") return `<emoji ${node.name}>`;
      if (node.type === "command") return `<command ${node.name} ${node.id}>`;
      return `<${node.type} ${node.id}>`;
    })
    .join("");
}

const inline = (source: string): string => written(parseInline(source));

describe("inline markdown", () => {
  test.each([
    ["**bold**", "<bold>bold</bold>"],
    ["*italic* and _italic_", "<italic>italic</italic> and <italic>italic</italic>"],
    ["__under__", "<underline>under</underline>"],
    ["~~gone~~", "<strike>gone</strike>"],
    ["||secret||", "<spoiler>secret</spoiler>"],
    ["***both***", "<bold><italic>both</italic></bold>"],
    ["**bold with *italic* in it**", "<bold>bold with <italic>italic</italic> in it</bold>"],
    ["__**bold under**__", "<underline><bold>bold under</bold></underline>"],
    ["`code **not bold**`", "<code>code **not bold**</code>"],
    ["``a ` tick``", "<code>a ` tick</code>"],
  ])("%s", (source, expected) => {
    expect(inline(source)).toBe(expected);
  });

  test("leaves alone what does not close", () => {
    expect(inline("2 * 3 * 4, snake_case_word, **open, ~~ and `tick")).toBe(
      "2 * 3 * 4, snake_case_word, **open, ~~ and `tick",
    );
  });

  test("takes what a backslash escapes as it is", () => {
    expect(inline("\\*not italic\\* \\<@12\\> \\\\ \\[x\\](y)")).toBe(
      "*not italic* <@12> \\ [x](y)",
    );
  });

  test("does not close a mark on one that is escaped or inside code", () => {
    expect(inline("**a \\** b `**` c**")).toBe("<bold>a ** b <code>**</code> c</bold>");
  });

  test("breaks lines where the source does", () => {
    expect(inline("one\ntwo")).toBe("one↵two");
  });
});

describe("links", () => {
  test("shows the words of a masked link, with their own marks and brackets", () => {
    expect(inline("[**DHS** memo](https://example.org/a_b)")).toBe(
      "<link https://example.org/a_b><bold>DHS</bold> memo</link>",
    );
    expect(inline("[\\[1\\]](https://example.org)")).toBe("<link https://example.org>[1]</link>");
    expect(inline("[[1]](https://example.org)")).toBe("<link https://example.org>[1]</link>");
  });

  test("keeps parentheses of an address, and takes its title and angle brackets off", () => {
    expect(inline("[a](https://en.wikipedia.org/wiki/A_(b))")).toBe(
      "<link https://en.wikipedia.org/wiki/A_(b)>a</link>",
    );
    expect(inline('[a](<https://example.org> "title")')).toBe("<link https://example.org>a</link>");
  });

  test("links nothing but the web", () => {
    for (const target of ["javascript:alert(1)", "data:text/html,x", "/page", "https://"])
      expect(inline(`[a](${target})`)).toBe(`[a](${target})`);
  });

  test("finds bare addresses without the punctuation around them", () => {
    expect(inline("(see https://example.org/a), or https://example.org.")).toBe(
      "(see <link https://example.org/a>https://example.org/a</link>), or " +
        "<link https://example.org>https://example.org</link>.",
    );
    expect(inline("<https://example.org/x>")).toBe(
      "<link https://example.org/x>https://example.org/x</link>",
    );
  });
});

describe("tags", () => {
  test("reads mentions of people, channels, roles and commands", () => {
    expect(inline("<@12> <@!13> <#14> <@&15> </quiz practice:16>")).toBe(
      "<user 12> <user 13> <channel 14> <role 15> <command quiz practice 16>",
    );
  });

  test("reads timestamps, the long form where none is named", () => {
    expect(inline("<t:1614556800> <t:1614556800:R> <t:-1:D>")).toBe(
      "<t 1614556800 f> <t 1614556800 R> <t -1 D>",
    );
  });

  test("leaves alone instants that no calendar holds, and styles that do not exist", () => {
    expect(inline("<t:99999999999999999:F> <t:1:x>")).toBe("<t:99999999999999999:F> <t:1:x>");
  });

  test("reads emoji by name", () => {
    expect(inline("<:yes:123456789012345678><a:no:1>")).toBe("<emoji yes><emoji no>");
  });
});

function shape(block: Block): string {
  switch (block.type) {
    case "heading":
      return `h${block.level}(${written(block.children)})`;
    case "paragraph":
    case "subtext":
      return `${block.type}(${written(block.children)})`;
    case "blank":
      return "blank";
    case "code":
      return `code:${block.language}(${block.text})`;
    case "quote":
      return `quote(${block.children.map(shape).join(" ")})`;
    case "list": {
      const items = block.items.map((item) => `[${item.map(shape).join(" ")}]`).join("");
      return block.ordered ? `ol${block.start}${items}` : `ul${items}`;
    }
  }
}

const blocks = (source: string): string => parseMarkdown(source).map(shape).join(" ");

describe("blocks", () => {
  test("reads headings, subtext and paragraphs", () => {
    expect(blocks("# One\n## Two\n### Three\n-# small\nplain\nmore\n\nlast")).toBe(
      "h1(One) h2(Two) h3(Three) subtext(small) paragraph(plain↵more) blank paragraph(last)",
    );
  });

  test("takes no heading without a space or with four signs", () => {
    expect(blocks("#tag\n#### four")).toBe("paragraph(#tag↵#### four)");
  });

  test("nests lists by their indent and counts from where they begin", () => {
    expect(blocks("- a\n- b\n  - c\n- d")).toBe(
      "ul[paragraph(a)][paragraph(b) ul[paragraph(c)]][paragraph(d)]",
    );
    expect(blocks("3. x\n4. y")).toBe("ol3[paragraph(x)][paragraph(y)]");
  });

  test("does not take a rule or a subtext sign for a list", () => {
    expect(blocks("---\n-# note")).toBe("paragraph(---) subtext(note)");
  });

  test("quotes line by line, or all that follows", () => {
    expect(blocks("> a\n> ## b\nc")).toBe("quote(paragraph(a) h2(b)) paragraph(c)");
    expect(blocks(">>> a\n\nb")).toBe("quote(paragraph(a) blank paragraph(b))");
  });

  test("keeps code blocks as written, with their language", () => {
    expect(blocks("```ts\nlet **a** = 1;\n\n# no\n```\nafter")).toBe(
      "code:ts(let **a** = 1;\n\n# no) paragraph(after)",
    );
    expect(blocks("```only\nopen")).toBe("paragraph(```only↵open)");
  });
});

/** Every character of the source that a tree shows, in order. */
function textOf(nodes: readonly (Block | Inlines[number])[]): string {
  return nodes
    .map((node) => {
      if (node.type === "list") return node.items.map(textOf).join("");
      if ("children" in node) return textOf(node.children);
      return "text" in node ? node.text : "";
    })
    .join("");
}

test("whatever is typed is read, and plain words are never lost", () => {
  const piece = fc.constantFrom(
    "*",
    "_",
    "`",
    "~~",
    "||",
    "[",
    "](",
    ")",
    "<",
    ">",
    "\n",
    "- ",
    "#",
    "\\",
    " ",
  );
  const source = fc.array(fc.oneof(piece, fc.constantFrom("one", "two", "three")), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(source, (pieces) => {
      const shown = textOf(parseMarkdown(pieces.join("")));
      const words = (text: string): number => text.match(/one|two|three/g)?.length ?? 0;
      expect(words(shown)).toBe(words(pieces.join("")));
    }),
  );
});
