import { type Card, cameLater, cardOn, inBrief, revisedLater } from "../content/card.ts";
import type { TopicRef } from "../content/catalog.ts";
import { chartsOn, type ShownChart } from "../content/charts.ts";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Statement } from "../content/schema.ts";
import type { Message } from "../discord/answer.ts";
import { chartPicture } from "./chart.picture.ts";
import { chartWords } from "./chart.words.ts";
import { marks, numbered } from "./citations.ts";
import { formatDate } from "./dates.ts";
import { type CardButtons, cardButtons } from "./explain.buttons.ts";
import {
  chartFile,
  chartFoot,
  chartGallery,
  firstPageOf,
  type Pictured,
  pageOfNumbers,
} from "./explain.chart.ts";
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
export interface ExplainView extends Omit<CardButtons, "pages" | "related" | "charts"> {
  readonly ref: TopicRef;
  readonly related: readonly TopicRef[];
}

/** A topic's card: brief, or one of its other details, as it stands on a day. */
export function explainCard(view: ExplainView): Message {
  const card = cardOn(view.ref, view.on ?? view.today);
  if (card === undefined) return nothingYet(view);
  const charts = chartsOn(view.ref, card.day);
  const chosen = view.detail === "chart" ? chosenOf(charts, view.page) : undefined;
  return chosen === undefined ? inWords(card, charts, view) : withChart(card, chosen, null, view);
}

/** A chart of a topic's card, still to be drawn; `undefined` where there is none on that day. */
export function explainChart(view: ExplainView): Pictured | undefined {
  const card = cardOn(view.ref, view.on ?? view.today);
  const chosen = card && chosenOf(chartsOn(view.ref, card.day), view.page);
  if (card === undefined || chosen === undefined) return;
  return {
    picture: chartPicture(chosen.chart, view.language),
    message: (png) => withChart(card, chosen, png, view),
  };
}

function chosenOf(charts: readonly ShownChart[], page: number): ChosenChart | undefined {
  const place = Math.min(page, charts.length - 1);
  const chart = charts[place];
  return chart && { chart, charts, place };
}

function inWords(card: Card, charts: readonly ShownChart[], view: ExplainView): Message {
  const related = relatedNames(card, view);
  const { blocks, pages } = layout(card, charts, related.length, view);
  const shown = blocks.filter((block) => block !== "").map((block) => text(block));
  // A page beyond the last one, such as a forged one, is the last.
  const page = Math.min(view.page, pages - 1);
  const buttons = cardButtons({ ...view, page, pages, related, charts: charts.length });
  return { components: [container("explain", shown), ...buttons] };
}

interface ChosenChart {
  readonly chart: ShownChart;
  readonly charts: readonly ShownChart[];
  readonly place: number;
}

/** A chart of the topic with its finding; the buttons lead to its numbers and to the other charts. */
function withChart(
  card: Card,
  { chart, charts, place }: ChosenChart,
  png: Uint8Array | null,
  view: ExplainView,
): Message {
  const { language } = view;
  const words = chartWords(language);
  const context = { sources: card.ref.sources, language, day: card.day };
  const day =
    view.on === null ? [] : [`-# ${explainWords(language).asOf(formatDate(view.on, language))}`];
  const heading = [`## ${words.chartOf(spoken(card.name.text, language))}`, ...day];
  const buttons = cardButtons({
    ...view,
    page: place,
    pages: charts.length,
    related: relatedNames(card, view),
    charts: charts.length,
    numbersAt: firstPageOf(charts, place, context),
  });
  return {
    components: [
      container("explain", [
        text([...heading, spoken(chart.finding, language)].join("\n")),
        ...(png === null ? [text(words.notDrawn)] : [chartGallery(chart, language)]),
        text(chartFoot(chart, context)),
      ]),
      ...buttons,
    ],
    ...(png !== null && { files: [chartFile(png)] }),
  };
}

function layout(
  card: Card,
  charts: readonly ShownChart[],
  related: number,
  view: ExplainView,
): Page {
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
    case "chart":
      return {
        blocks: [`## ${chartWords(language).chartOf(name)}\n${chartWords(language).noChart}`],
        pages: 1,
      };
    case "numbers":
      return under(
        `## ${chartWords(language).numbersOf(name)}`,
        pageOfNumbers(charts, view.page, { sources: card.ref.sources, language, day: card.day }),
      );
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
  const under = (heading: string) => (item: Statement) => ({ heading, item });
  const pieces = [
    ...cameLater(view.ref, card.day, view.today).map(under("")),
    ...revisedLater(view.ref, card.day, view.today).map(under(words.laterRevised)),
  ];
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
      ...cardButtons({ ...view, detail: "brief", pages: 1, related: null, charts: 0 }),
    ],
  };
}

function relatedNames(card: Card, { related, language }: ExplainView) {
  return related.flatMap((ref) => relatedName(ref, card.day, language) ?? []);
}

/** A related topic as a button names it; `undefined` where it had not begun by the day. */
function relatedName(ref: TopicRef, day: Day, language: Language) {
  const name = cardOn(ref, day)?.name;
  if (name === undefined) return;
  return { pack: ref.pack.id, topic: ref.id, name: spoken(name.short ?? name.text, language) };
}
