import type { Card } from "../content/card.ts";
import type { Language } from "../content/languages.ts";
import type { Statement } from "../content/schema.ts";
import { happenedOn } from "../content/statements.ts";
import { numbered, sourceLine } from "./citations.ts";
import { bullet, foot } from "./explain.lines.ts";
import { explainWords } from "./explain.words.ts";
import { type Piece, paged } from "./pages.ts";

/** Characters of a page's text, and of the text with its links; Discord allows 4,000 in all. */
const pageText = 1_700;
const pageWhole = 3_400;

/** One page of a long card: its blocks, and how many pages there are. */
export interface Page {
  readonly blocks: readonly string[];
  readonly pages: number;
}

/** Definition, facts, what happened since, and what it is confused with. */
export function fullPieces(card: Card, language: Language): readonly Piece<Statement>[] {
  const words = explainWords(language);
  const under = (heading: string, items: readonly Statement[]) =>
    items.map((item) => ({ heading, item }));
  return [
    ...under("", [card.definition]),
    ...under(words.facts, card.facts),
    ...under(words.sinceThen, card.since),
    ...under(words.confusions, card.confusions),
  ];
}

/** The events, year by year. */
export function timelinePieces(card: Card): readonly Piece<Statement>[] {
  return card.events.map((item) => ({ heading: happenedOn(item).slice(0, 4), item }));
}

/** The page with this index, from 0; beyond the last one, the last. */
export function pageOfStatements(
  pieces: readonly Piece<Statement>[],
  card: Card,
  page: number,
  language: Language,
): Page {
  const render = (items: readonly Piece<Statement>[]) => {
    const numbers = numbered(items.map(({ item }) => item));
    const line = bullet(numbers, language);
    const lines = items.flatMap(({ heading, item }, index) => {
      const changes = heading !== "" && heading !== items[index - 1]?.heading;
      return changes ? [`### ${heading}`, line(item)] : [line(item)];
    });
    return { body: lines.join("\n"), notes: foot(card, numbers, language) };
  };
  const pages = paged(pieces, (items) => {
    const { body, notes } = render(items);
    return body.length <= pageText && body.length + notes.length <= pageWhole;
  });
  const index = Math.min(page, pages.length - 1);
  const { body, notes } = render(pages[index] ?? []);
  return {
    blocks: [body, pageMark(index, pages.length, language), notes],
    pages: pages.length,
  };
}

/** The list of all sources of what the card shows, a page of it. */
export function pageOfSources(card: Card, page: number, language: Language): Page {
  const shown = [card.name, card.definition, card.status, ...card.facts, ...card.events];
  const context = { sources: card.ref.sources, language, day: card.day };
  const ids = [...numbered([...shown, ...card.confusions]).keys()];
  const lines = ids.map((id) => ({ heading: "", item: sourceLine(id, context) }));
  const joined = (items: readonly Piece<string>[]) => items.map(({ item }) => item).join("\n\n");
  const pages = paged(lines, (items) => joined(items).length <= pageWhole);
  const index = Math.min(page, pages.length - 1);
  return {
    blocks: [joined(pages[index] ?? []), pageMark(index, pages.length, language)],
    pages: pages.length,
  };
}

function pageMark(index: number, pages: number, language: Language): string {
  return pages === 1 ? "" : `-# ${explainWords(language).page(index + 1, pages)}`;
}
