import { lastDay } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Source, Statement } from "../content/schema.ts";
import { formatDate } from "./dates.ts";
import { explainWords } from "./explain.words.ts";

/** Sources numbered in the order in which the statements name them, from 1. */
export function numbered(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of statements.flatMap(({ sources }) => sources)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

/** The bracketed numbers behind a claim: ` [1][3]`. */
export function marks(statement: Statement, numbers: ReadonlyMap<string, number>): string {
  const own = statement.sources.flatMap((id) => numbers.get(id) ?? []);
  return own.length === 0 ? "" : ` ${own.map((number) => `[${number}]`).join("")}`;
}

/** What a source line needs to know. */
export interface SourceContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** The day of the card; a source after it is marked. */
  readonly day: string;
}

/** The small line at a card's foot: `[1] Publisher, date · [2] …`, each a link where there is one. */
export function footnotes(numbers: ReadonlyMap<string, number>, context: SourceContext): string {
  const notes = [...numbers].flatMap(([id, number]) => {
    const source = context.sources.get(id);
    if (source === undefined) return [];
    const words = `${source.publisher}, ${formatDate(source.date, context.language, "short")}`;
    return `[${number}] ${linked(words, source)}${laterMark(source, context)}`;
  });
  return notes.length === 0 ? "" : `-# ${notes.join(" · ")}`;
}

/** A line of the list of sources: title, publisher, date, kind and when it was checked. */
export function sourceLine(id: string, context: SourceContext): string {
  const source = context.sources.get(id);
  if (source === undefined) return "";
  const words = explainWords(context.language);
  const facts = [
    source.publisher,
    formatDate(source.date, context.language),
    words[source.kind],
    ...(source.citation === undefined ? [] : [source.citation]),
    words.onFile(formatDate(source.accessed, context.language)),
  ];
  return `${linked(source.title, source)}\n-# ${facts.join(" · ")}${laterMark(source, context)}`;
}

function laterMark(source: Source, { day, language }: SourceContext): string {
  return lastDay(source.date) > day ? ` (${explainWords(language).publishedLater})` : "";
}

function linked(words: string, source: Source): string {
  // Square brackets would end the link's text early.
  return source.url === undefined
    ? words
    : `[${words.replace(/[[\]]/g, "\\$&")}](${source.url.replaceAll(")", "%29")})`;
}
