import type { Day } from "../content/dates.ts";
import { isTranslated, type Language, say } from "../content/languages.ts";
import type { Post, PostedFact, Schedule, Trouble } from "../daily/ports.ts";
import type { Message } from "../discord/answer.ts";
import { footnotes } from "./citations.ts";
import type { Naming } from "./daily.showing.ts";
import { troubleInWords } from "./daily.trouble.ts";
import { factId, factLanguagesId } from "./daily-post.id.ts";
import { dailyPostWords } from "./daily-post.words.ts";
import { cardId } from "./explain.id.ts";
import { explainWords } from "./explain.words.ts";
import { button, container, rows, text } from "./parts.ts";
import { quizMeId } from "./quiz-me.id.ts";
import { reportId } from "./report.id.ts";

/** A daily fact, and for whom it is shown. */
export interface DailyPostView {
  readonly post: Pick<Post, "runId" | "day"> & { readonly fact: PostedFact };
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Whether only one person sees it. */
  readonly private: boolean;
  /** Whether somebody would receive a report. */
  readonly canReport: boolean;
}

/** The message of a daily fact; it shows what was stored and reads no content. */
export function dailyPost(view: DailyPostView): Message {
  const { post, language } = view;
  return {
    components: [
      container("daily", factBlocks(post.fact, post.day, language).map(text)),
      ...rows(buttons(view)),
    ],
  };
}

/** The words of a daily fact in blocks of markdown: the fact under its day, and its sources. */
export function factBlocks(fact: PostedFact, day: Day, language: Language): readonly string[] {
  const numbers = fact.sources.map((_, index) => String(index + 1));
  const marks = numbers.map((number) => `[${number}]`).join("");
  const shown = say(fact.text, language);
  const told = isTranslated(fact.text, language)
    ? shown
    : `${shown} ${explainWords(language).inBase}`;
  const sources = footnotes(new Map(numbers.map((number) => [number, Number(number)])), {
    sources: new Map(fact.sources.map((source, index) => [String(index + 1), source])),
    language,
    day,
  });
  return [`## ${heading(day, language)}\n${told} ${marks}`.trimEnd(), sources].filter(
    (block) => block !== "",
  );
}

/** What administrators are told where a daily fact could not appear, and what helps. */
export function dailyPostTrouble(
  schedule: Pick<Schedule, "channelId">,
  trouble: Trouble,
  naming: Naming,
): Message {
  const words = dailyPostWords(naming.language);
  const lines = [
    `### ${words.missing}`,
    troubleInWords(trouble, schedule, naming),
    ...(trouble === "channelGone" ? [] : [words.again]),
    `-# ${words.toldOnce}`,
  ];
  return { components: [container("notice", [text(lines.join("\n"))])] };
}

/** A message with a line before it: the post that it stands for is no longer kept. */
export function inPlaceOfPost({ components }: Message, language: Language): Message {
  const words = dailyPostWords(language).notKept;
  return { components: [container("notice", [text(words)]), ...components] };
}

function heading(day: Day, language: Language): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const shown = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language.intl, { ...options, timeZone: "UTC" }).format(at);
  return dailyPostWords(language).heading(
    shown({ weekday: "long" }),
    shown({ month: "long", day: "numeric" }),
  );
}

function buttons(view: DailyPostView) {
  const words = dailyPostWords(view.language);
  const { pack, topic } = view.post.fact;
  // A public post's buttons answer each person in that person's own language.
  const spoken = view.private ? view.language.code : null;
  const explained = { pack, topic, detail: "brief", on: null, page: 0, language: spoken } as const;
  const report = reportId.encode({ pack, topic, on: null });
  return [
    button(words.toExplain, cardId.encode(explained), "primary"),
    button(words.toQuiz, quizMeId.encode({ pack, topic })),
    languageButton(view),
    ...(view.canReport ? [button(explainWords(view.language).toReport, report)] : []),
  ];
}

/** To the other language, or to a choice; in any case it carries the run's id. */
function languageButton({ post, language, languages }: DailyPostView) {
  const { pack, topic } = post.fact;
  const address = { run: post.runId, pack, topic };
  const [only, ...more] = languages.filter(({ code }) => code !== language.code);
  if (only === undefined || more.length > 0) {
    return button(explainWords(language).toLanguages, factLanguagesId.encode(address));
  }
  const id = factId.encode({ ...address, language: only.code });
  return button(explainWords(only).inThisLanguage, id);
}
