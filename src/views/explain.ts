import { type Card, cameLater, cardOn, inBrief } from "../content/card.ts";
import type { TopicRef } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { marks, numbered } from "./citations.ts";
import { formatDate } from "./dates.ts";
import { type CardButtons, cardButtons } from "./explain.buttons.ts";
import { bullet, foot, spoken, title } from "./explain.lines.ts";
import {
  fullPieces,
  type Page,
  pageOfSources,
  pageOfStatements,
  timelinePieces,
} from "./explain.pages.ts";
import { explainWords } from "./explain.words.ts";
import { container, text } from "./parts.ts";

/** Everything that decides how a card looks. */
export interface ExplainView extends Omit<CardButtons, "pages" | "related"> {
  readonly ref: TopicRef;
  readonly related: readonly TopicRef[];
}

/** A topic's card: brief, or one of its other details, as it stands on a day. */
export function explainCard(view: ExplainView): Message {
  const card = cardOn(view.ref, view.on ?? view.today);
  if (card === undefined) return nothingYet(view);
  const related = view.related.flatMap((ref) => relatedName(ref, card.day, view.language) ?? []);
  const { blocks, pages } = layout(card, related.length, view);
  const shown = blocks.filter((block) => block !== "").map((block) => text(block));
  // A page beyond the last one, such as a forged one, is the last.
  const page = Math.min(view.page, pages - 1);
  const buttons = cardButtons({ ...view, page, pages, related });
  return { components: [container("explain", shown), ...buttons] };
}

function layout(card: Card, related: number, view: ExplainView): Page {
  const { language } = view;
  const words = explainWords(language);
  const name = spoken(card.name.text, language);
  const under = (heading: string, page: Page): Page => ({
    ...page,
    blocks: [heading, ...page.blocks],
  });
  switch (view.detail) {
    case "brief":
      return { blocks: brief(card, language, view.on), pages: 1 };
    case "full":
      return under(
        title(card, language, view.on),
        pageOfStatements(fullPieces(card, language), card, view.page, language),
      );
    case "timeline":
      return under(
        [`## ${words.timelineOf(name)}`, ...(card.events.length > 0 ? [] : [words.noEvents])].join(
          "\n",
        ),
        pageOfStatements(timelinePieces(card), card, view.page, language),
      );
    case "later":
      return later(card, name, view);
    case "sources":
      return under(`## ${words.sourcesOf(name)}`, pageOfSources(card, view.page, language));
    case "related":
      return {
        blocks: [
          `## ${words.relatedTo(name)}\n${related === 0 ? words.noRelated : words.chooseRelated}`,
        ],
        pages: 1,
      };
  }
}

function brief(card: Card, language: Language, on: Day | null): readonly string[] {
  const words = explainWords(language);
  const { definition, facts, since, confusions } = inBrief(card);
  const numbers = numbered([definition, ...facts, ...since, ...confusions]);
  const line = bullet(numbers, language);
  const more = card.since.length - since.length;
  const headed = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : [`### ${heading}`, ...lines].join("\n");
  return [
    title(card, language, on),
    `${spoken(definition.text, language)}${marks(definition, numbers)}`,
    facts.map(line).join("\n"),
    headed(words.sinceThen, since.map(line)),
    more > 0 ? `-# ${words.moreInTimeline(more)}` : "",
    headed(words.confusions, confusions.map(line)),
    foot(card, numbers, language),
  ];
}

/** What happened after the card's day; its sources are judged by today. */
function later(card: Card, name: string, view: ExplainView): Page {
  const words = explainWords(view.language);
  const pieces = cameLater(view.ref, card.day, view.today).map((item) => ({ heading: "", item }));
  const heading = `## ${words.laterThan(name, formatDate(card.day, view.language))}`;
  const page = pageOfStatements(pieces, { ...card, day: view.today }, view.page, view.language);
  return {
    ...page,
    blocks: [pieces.length === 0 ? `${heading}\n${words.nothingLater}` : heading, ...page.blocks],
  };
}

function nothingYet(view: ExplainView): Message {
  const words = explainWords(view.language);
  const day = formatDate(view.on ?? view.today, view.language);
  return {
    components: [
      container("explain", [text(words.nothingYet(day))]),
      ...cardButtons({ ...view, detail: "brief", pages: 1, related: null }),
    ],
  };
}

/** A related topic as a button names it; `undefined` where it had not begun by the day. */
function relatedName(ref: TopicRef, day: Day, language: Language) {
  const name = cardOn(ref, day)?.name;
  if (name === undefined) return;
  return { pack: ref.pack.id, topic: ref.id, name: spoken(name.short ?? name.text, language) };
}
