import { describe, expect, it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import { buildSearch } from "../../src/content/search.ts";
import { createTerms, type Term } from "../../src/content/terms.ts";
import { inTheNews } from "./in-the-news.ts";
import { newsReport } from "./news-report.ts";

const search = buildSearch([border]);
const terms = createTerms([border]);

const thingOf = (term: Term): string => (term.kind === "glossary" ? term.id : term.topic);

/** What the reader sees first: the topic of that name, the term, or the few likeliest topics. */
function answers(typed: string): string[] {
  const exact = search.exact(typed);
  const term = terms.exact(typed);
  return [
    ...(exact === undefined ? [] : [exact.topic]),
    ...(term === undefined ? [] : [term.id]),
    ...search.find(typed, 3).map(({ topic }) => topic),
  ];
}

describe("what the news of March 1, 2021, names", () => {
  it.each(inTheNews)("“%s” leads to %s", (typed, leadsTo) => {
    expect(answers(typed)).toContain(leadsTo);
  });

  it("leads nowhere that does not exist", () => {
    const known = new Set([...Object.keys(border.topics), ...Object.keys(border.glossary)]);
    expect(inTheNews.filter(([, leadsTo]) => !known.has(leadsTo))).toEqual([]);
  });
});

describe("a news report of March 1, 2021", () => {
  it.each(newsReport)("has its names explained: $paragraph", ({ paragraph, names }) => {
    const found = terms.find(paragraph).map(thingOf);
    expect(names.filter((name) => !found.includes(name))).toEqual([]);
  });

  it("can be asked about name by name", () => {
    const known = new Set([...Object.keys(border.topics), ...Object.keys(border.glossary)]);
    expect(newsReport.flatMap(({ names }) => names).filter((name) => !known.has(name))).toEqual([]);
  });
});
