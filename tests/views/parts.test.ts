import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/content/languages.ts";
import type { Source, Statement } from "../../src/content/schema.ts";
import { footnotes, marks, numbered, sourceLine } from "../../src/views/citations.ts";
import { formatDate } from "../../src/views/dates.ts";
import { paged } from "../../src/views/pages.ts";
import { accents, button, clip, escaped, rows } from "../../src/views/parts.ts";
import { issueUrl } from "../../src/views/report.ts";
import { english, spanish } from "../support/languages.ts";

describe("a label", () => {
  test("is cut to its length, with an ellipsis, never within a character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (words, most) => {
          const cut = clip(words, most);
          expect([...cut].length).toBeLessThanOrEqual(most);
          expect(cut === words || cut.endsWith("…")).toBe(true);
          expect(() => encodeURIComponent(cut)).not.toThrow();
        },
      ),
    );
  });

  test("of a button fits Discord's 80 characters", () => {
    expect(button("x".repeat(200), "id")).toMatchObject({ label: `${"x".repeat(79)}…` });
  });
});

describe("what a person wrote", () => {
  test("is shown as it is: no markup, mention, link or timestamp is left in it", () => {
    const tricks = [
      "**bold** _it_ ~~no~~ `code`",
      "@everyone <@123> <#1> <t:1:R> </help:1>",
      "[text](https://example.org) https://example.org",
      "> quote\n# heading\n- list\n-# small",
      "|| spoiler ||",
    ];
    for (const trick of tricks) {
      expect(escaped(trick).replace(/\\[^a-z\s]/gi, "")).not.toMatch(/[*_~`|<>#()[\]@:-]/);
      expect(escaped(trick).replace(/\\([^a-z\s])/gi, "$1")).toBe(trick);
    }
  });
});

describe("rows", () => {
  test("take five buttons each", () => {
    const twelve = Array.from({ length: 12 }, (_, n) => button(String(n), String(n)));
    expect(rows(twelve).map(({ components }) => components.length)).toEqual([5, 5, 2]);
    expect(rows([])).toEqual([]);
  });

  test("stand in frames of one color a kind of message", () => {
    expect(new Set(Object.values(accents)).size).toBe(Object.keys(accents).length);
  });
});

describe("a date", () => {
  test.each<[string, Language, string]>([
    ["2021-03-01", english, "March 1, 2021"],
    ["2021-03-01", spanish, "1 de marzo de 2021"],
    ["2021-01", english, "January 2021"],
    ["2021-01", spanish, "enero de 2021"],
    ["2021", english, "2021"],
    ["before-2016", english, "before 2016"],
    ["before-2016", spanish, "antes de 2016"],
    ["2024-02-29", english, "February 29, 2024"],
    ["2021-12-31", spanish, "31 de diciembre de 2021"],
  ])("%s is written as one writes it", (date, language, words) => {
    expect(formatDate(date, language)).toBe(words);
  });

  test("does not depend on where the machine stands", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    expect(formatDate("2021-03-01", english)).toBe("March 1, 2021");
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });
});

describe("pages", () => {
  const pieces = (n: number) => Array.from({ length: n }, (_, item) => ({ heading: "", item }));

  test("take as much as fits and lose nothing", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (count, most) => {
        const pages = paged(pieces(count), (page) => page.length <= most);
        expect(pages.flat()).toEqual(pieces(count));
        expect(pages.length).toBe(Math.max(1, Math.ceil(count / most)));
      }),
    );
  });

  test("are one empty page where there is nothing, and give what fits nowhere its own", () => {
    expect(paged([], () => true)).toEqual([[]]);
    expect(paged(pieces(3), () => false)).toHaveLength(3);
  });
});

describe("citations", () => {
  const source = (more: Partial<Source> = {}): Source => ({
    title: "A [strange] title",
    publisher: "CBP",
    date: "2021-02-10",
    url: "https://example.org/a_(b)",
    kind: "primary",
    accessed: "2026-11-20",
    ...more,
  });
  const sources = new Map([
    ["a", source()],
    ["b", source({ url: undefined, citation: "85 FR 17060", date: "2022-01" } as Partial<Source>)],
  ]);
  const statement = (...ids: string[]) => ({ sources: ids }) as unknown as Statement;
  const context = { sources, language: english, day: "2021-03-01" };

  test("are numbered in the order in which they are named, each once", () => {
    const numbers = numbered([statement("b", "a"), statement("a", "c")]);
    expect([...numbers]).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
    ]);
    expect(marks(statement("a", "c"), numbers)).toBe(" [2][3]");
    expect(marks(statement(), numbers)).toBe("");
  });

  test("link where there is an address, mark what is younger, and break no link", () => {
    const line = footnotes(numbered([statement("a", "b")]), context);
    expect(line).toMatch(/^-# \[1\] \[CBP, Feb\w* 10, 2021\]\(https:\/\/example\.org\/a_\(b%29\)/);
    expect(line).toContain("(published later)");
    expect(line.split(" · ")).toHaveLength(2);
    const [title] = sourceLine("a", context).split("\n");
    expect(title).toBe("[A \\[strange\\] title](https://example.org/a_(b%29)");
    expect(sourceLine("b", context)).toContain("85 FR 17060");
    expect(sourceLine("gone", context)).toBe("");
    expect(footnotes(new Map(), context)).toBe("");
  });

  test("say the kind of a source in the reader's language", () => {
    const line = sourceLine("a", { ...context, language: spanish });
    expect(line).toContain("fuente oficial");
    expect(line).toContain("10 de febrero de 2021");
  });
});

describe("the address of a new issue", () => {
  const card = { pack: "border", topic: "mpp", on: "2021-03-01", name: "MPP" };

  test("is never over 512 characters, and never broken", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 1000 }), (written) => {
        const href = issueUrl("https://example.org/new?labels=content", card, written);
        expect(href.length).toBeLessThanOrEqual(512);
        expect(new URL(href).searchParams.get("labels")).toBe("content");
      }),
    );
  });

  test("keeps as much of the words as fits, and the card and day always", () => {
    const url = new URL(issueUrl("https://example.org/new", card, "ñ".repeat(900)));
    expect(url.searchParams.get("body")).toMatch(/^Card: border\/mpp\nAs of: 2021-03-01\n\nñ+…$/);
    const short = new URL(issueUrl("https://example.org/new", card, "It is wrong."));
    expect(short.searchParams.get("body")).toBe(
      "Card: border/mpp\nAs of: 2021-03-01\n\nIt is wrong.",
    );
  });
});
