import type { Card } from "../content/card.ts";
import type { Day } from "../content/dates.ts";
import { isTranslated, type Language, type StoredText, say } from "../content/languages.ts";
import type { Statement } from "../content/schema.ts";
import { footnotes, marks } from "./citations.ts";
import { formatDate } from "./dates.ts";
import { explainWords } from "./explain.words.ts";

/** The text, marked where a growing language shows the base in its place. */
export function spoken(words: StoredText, language: Language): string {
  const shown = say(words, language);
  return isTranslated(words, language) ? shown : `${shown} ${explainWords(language).inBase}`;
}

/** A statement as a line of a list, with the numbers of its sources. */
export function bullet(numbers: ReadonlyMap<string, number>, language: Language) {
  return (statement: Statement) =>
    `- ${spoken(statement.text, language)}${marks(statement, numbers)}`;
}

/** The title, the day where one was asked for, nicknames and status, and a content note. */
export function title(card: Card, language: Language, on: Day | null): string {
  const words = explainWords(language);
  const known = (card.name.nicknames ?? []).map((nickname) =>
    words.quoted(spoken(nickname, language)),
  );
  const small = [
    ...(known.length === 0 ? [] : [words.knownAs(known.join(", "))]),
    spoken(card.status.text, language),
  ];
  const day = on === null ? [] : [`-# ${words.asOf(formatDate(on, language))}`];
  const note = card.ref.topic.sensitive;
  return [
    `## ${spoken(card.name.text, language)}`,
    ...day,
    `-# ${small.join(" · ")}`,
    ...(note === undefined ? [] : [`-# ${spoken(note, language)}`]),
  ].join("\n");
}

/** The foot of a page: its sources, corrections of the card, and through when it was checked. */
export function foot(card: Card, numbers: ReadonlyMap<string, number>, language: Language): string {
  const words = explainWords(language);
  const corrections = (card.ref.topic.corrections ?? [])
    .filter(({ on }) => on <= card.day)
    .map(({ on, note }) => words.correction(formatDate(on, language), spoken(note, language)));
  const checked = card.checkedThrough;
  return [
    footnotes(numbers, { sources: card.ref.sources, language, day: card.day }),
    ...corrections.map((line) => `-# ${line}`),
    checked === undefined ? "" : `-# ${words.checkedThrough(formatDate(checked, language))}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
