import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord-api-types/v10";
import { cardOn } from "../content/card.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { GlossaryTerm, Term } from "../content/terms.ts";
import type { Message } from "../discord/answer.ts";
import { footnotes } from "./citations.ts";
import { commandMention } from "./command-mention.ts";
import { spoken } from "./explain.lines.ts";
import { explainWords } from "./explain.words.ts";
import { button, container, escaped, rows, text } from "./parts.ts";
import { languageButton } from "./practice.languages.ts";
import type { Tongues } from "./practice.showing.ts";
import { readId } from "./read.id.ts";
import { mostTerms, termsId, termsLanguagesId } from "./terms.id.ts";
import { termsWords } from "./terms.words.ts";

/** How terms are shown to one person. */
export interface TermsShowing extends Tongues {
  readonly catalog: Catalog;
  readonly today: Day;
  readonly commandIds: ReadonlyMap<string, string>;
}

/** How many terms a page explains, so that it fits on a phone's two screens. */
const perPage = 6;

/** The terms of a message, each in one line with a button to its card; a page of them. */
export function termsMessage(found: readonly Term[], page: number, showing: TermsShowing): Message {
  const words = termsWords(showing.language);
  const lines = found.flatMap((term) => lineOf(term, showing) ?? []);
  if (lines.length === 0) return noTerms(showing);
  const kept = lines.slice(0, mostTerms);
  const codes = kept.map(({ term }) => term.code);
  const pages = Math.ceil(kept.length / perPage);
  const at = Math.min(page, pages - 1);
  const shown = kept.slice(at * perPage, (at + 1) * perPage);
  const foot = [
    ...(pages === 1 ? [] : [explainWords(showing.language).page(at + 1, pages)]),
    ...(lines.length > kept.length ? [words.more(lines.length - kept.length)] : []),
    words.private,
  ];
  return {
    components: [
      container("explain", [
        text(`## ${words.title}`),
        ...onceEach(shown).map((line) => part(line, showing)),
        text(`-# ${foot.join(" · ")}`),
      ]),
      ...turning(codes, at, pages, showing),
    ],
  };
}

/** A term of the glossary that was asked for by name: what it means, its sources, and its topic's card. */
export function termMessage(term: GlossaryTerm, showing: TermsShowing): Message {
  const { language, catalog, today } = showing;
  const sources = new Map(
    [...catalog.packs].flatMap((pack) =>
      pack.id === term.pack ? Object.entries(pack.sources) : [],
    ),
  );
  const numbers = new Map(term.sources.map((id, index) => [id, index + 1]));
  const marks = term.sources.map((_, index) => `[${index + 1}]`).join("");
  return {
    components: [
      container("explain", [
        text(`## ${spoken(term.term, language)}`),
        text(`${spoken(term.definition, language)} ${marks}`),
        text(footnotes(numbers, { sources, language, day: today })),
      ]),
      ...rows([
        ...cardButton(term.pack, term.topic, showing),
        ...languageButton(
          showing,
          (code) => termsId.encode({ codes: [term.code], page: 0, language: code }),
          () => termsLanguagesId.encode({ codes: [term.code], page: 0 }),
        ),
      ]),
    ],
  };
}

interface Line {
  readonly term: Term;
  readonly words: string;
  /** The topic whose card tells more. */
  readonly topic: string | null;
}

/** What is said of a term; `undefined` for a topic that has not begun. */
function lineOf(term: Term, { catalog, today, language }: TermsShowing): Line | undefined {
  if (term.kind === "glossary") {
    const words = `**${spoken(term.term, language)}** · ${spoken(term.definition, language)}`;
    return { term, words, topic: term.topic };
  }
  const ref = catalog.topic(term.pack, term.topic);
  const card = ref && cardOn(ref, today);
  if (card === undefined) return;
  const words =
    term.kind === "wrongForm"
      ? termsWords(language).better(escaped(term.form), spoken(term.note, language))
      : `**${spoken(card.name.text, language)}** · ${spoken(card.definition.text, language)}`;
  return { term, words, topic: term.topic };
}

/** A card's button stands once on a message, beside the first line that it belongs to. */
function onceEach(lines: readonly Line[]): readonly Line[] {
  const topics = new Set<string>();
  return lines.map((line) => {
    if (line.topic === null || !topics.has(line.topic)) {
      if (line.topic !== null) topics.add(line.topic);
      return line;
    }
    return { ...line, topic: null };
  });
}

/** A line with the button to its card beside it. */
function part({ term, words, topic }: Line, showing: TermsShowing): APIComponentInContainer {
  const [accessory] = cardButton(term.pack, topic, showing);
  if (accessory === undefined) return text(words);
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: words }],
    accessory,
  };
}

function cardButton(
  pack: string,
  topic: string | null,
  { catalog, today, language }: TermsShowing,
) {
  const ref = topic === null ? undefined : catalog.topic(pack, topic);
  if (topic === null || ref === undefined || cardOn(ref, today) === undefined) return [];
  return [button(termsWords(language).card, readId.encode({ pack, topic }))];
}

function turning(
  codes: readonly string[],
  page: number,
  pages: number,
  showing: TermsShowing,
): APIMessageTopLevelComponent[] {
  const words = explainWords(showing.language);
  const to = (label: string, other: number) =>
    button(label, termsId.encode({ codes, page: other, language: null }));
  return rows([
    ...(page > 0 ? [to(words.toPrevious, page - 1)] : []),
    ...(page + 1 < pages ? [to(words.toNext, page + 1)] : []),
    ...languageButton(
      showing,
      (code) => termsId.encode({ codes, page, language: code }),
      () => termsLanguagesId.encode({ codes, page }),
    ),
  ]);
}

function noTerms({ language, commandIds }: TermsShowing): Message {
  const words = termsWords(language);
  const how = words.how(commandMention("explain", commandIds));
  return { components: [container("notice", [text(words.none), text(`-# ${how}`)])] };
}
