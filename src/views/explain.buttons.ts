import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import { chartWords } from "./chart.words.ts";
import { type Address, cardId, type Detail, languagesId, speakId } from "./explain.id.ts";
import { explainWords } from "./explain.words.ts";
import { button, rows } from "./parts.ts";
import { quizMeId } from "./quiz-me.id.ts";
import { reportId } from "./report.id.ts";

/** What a card's buttons depend on. */
export interface CardButtons {
  readonly ref: { readonly pack: { readonly id: string }; readonly id: string };
  readonly detail: Detail;
  /** The day that was asked for; `null` for today. */
  readonly on: Day | null;
  readonly today: Day;
  readonly page: number;
  readonly pages: number;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Whether only one person sees the card. */
  readonly private: boolean;
  /** Whether somebody would receive a report. */
  readonly canReport: boolean;
  /** Related topics that had begun; `null` where the card has nothing to lead on from. */
  readonly related: readonly { pack: string; topic: string; name: string }[] | null;
  /** How many charts of the topic can be drawn on the day. */
  readonly charts: number;
  /** On which page of the numbers those of the shown chart begin. */
  readonly numbersAt?: number;
  /** Whether there is a question about the topic today. */
  readonly hasQuestions: boolean;
}

/** Rows of buttons: to the other details first, then to other pages, days, questions and languages. */
export function cardButtons(card: CardButtons): APIMessageTopLevelComponent[] {
  const ahead = card.detail === "related" ? relatedButtons(card) : detailButtons(card);
  return [...rows(card.related === null ? [] : ahead), ...rows(otherButtons(card))];
}

function address(card: CardButtons, change: Partial<Address>): Address {
  return {
    pack: card.ref.pack.id,
    topic: card.ref.id,
    detail: card.detail,
    on: card.on,
    page: 0,
    // A public card's buttons answer each person in that person's own language.
    language: card.private ? card.language.code : null,
    ...change,
  };
}

function detailButtons(card: CardButtons) {
  const words = explainWords(card.language);
  const labels = [
    ["brief", words.toBrief],
    ["full", words.toFull],
    ["timeline", words.toTimeline],
    ["chart", chartWords(card.language).toChart],
    ["sources", words.toSources],
    ["related", words.toRelated],
  ] as const;
  return labels
    .filter(([detail]) => detail !== card.detail)
    .filter(([detail]) => detail !== "related" || (card.related ?? []).length > 0)
    .filter(([detail]) => detail !== "chart" || card.charts > 0)
    .map(([detail, label], index) =>
      button(
        label,
        cardId.encode(address(card, { detail })),
        index === 0 ? "primary" : "secondary",
      ),
    );
}

function relatedButtons(card: CardButtons) {
  return (card.related ?? []).map(({ pack, topic, name }) =>
    button(name, cardId.encode(address(card, { pack, topic, detail: "brief" }))),
  );
}

function otherButtons(card: CardButtons) {
  const words = explainWords(card.language);
  const chart = chartWords(card.language);
  const turning =
    card.detail === "chart"
      ? { back: chart.toPreviousChart, on: chart.toNextChart }
      : { back: words.toPrevious, on: words.toNext };
  const to = (label: string, change: Partial<Address>) =>
    button(label, cardId.encode(address(card, change)));
  return [
    ...(card.numbersAt === undefined
      ? []
      : [to(chart.toNumbers, { detail: "numbers", page: card.numbersAt })]),
    ...(card.page > 0 ? [to(turning.back, { page: card.page - 1 })] : []),
    ...(card.page + 1 < card.pages ? [to(turning.on, { page: card.page + 1 })] : []),
    ...(card.on === null || card.detail === "later" || card.related === null
      ? []
      : [to(words.toLater, { detail: "later" })]),
    ...(card.on === null ? [] : [to(words.toToday, { detail: "brief", on: null })]),
    // Questions are asked as of today, and would tell what came after the card's day.
    ...(card.on === null && card.hasQuestions ? [button(words.toQuiz, quizMeOn(card))] : []),
    languageButton(card),
    ...(card.canReport ? [button(words.toReport, reportId.encode(reported(card)))] : []),
  ];
}

function quizMeOn({ ref }: CardButtons): string {
  return quizMeId.encode({ pack: ref.pack.id, topic: ref.id });
}

function reported(card: CardButtons) {
  return { pack: card.ref.pack.id, topic: card.ref.id, on: card.on };
}

/** To the other language; to a choice where there are several others. */
function languageButton(card: CardButtons) {
  const others = card.languages.filter(({ code }) => code !== card.language.code);
  const here = address(card, { page: card.page });
  const [only] = others;
  if (only === undefined || others.length > 1) {
    return button(explainWords(card.language).toLanguages, languagesId.encode(here));
  }
  const id = card.private ? speakId : cardId;
  return button(explainWords(only).inThisLanguage, id.encode({ ...here, language: only.code }));
}
