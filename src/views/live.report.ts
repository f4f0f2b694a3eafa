import { type APIComponentInContainer, ComponentType } from "discord-api-types/v10";
import { dayAt } from "../content/dates.ts";
import type { Language, StoredText } from "../content/languages.ts";
import type { Message, MessageFile } from "../discord/answer.ts";
import { meanShareRight, type QuizReport } from "../live/report.ts";
import type { ItemReport } from "../live/report-items.ts";
import type { Question } from "../quiz/question.ts";
import { formatDate } from "./dates.ts";
import { spoken } from "./explain.lines.ts";
import { explainWords } from "./explain.words.ts";
import { listed } from "./formats.ts";
import { reportAlternative, whoAnswered } from "./live.report.chart.ts";
import { resultsPageId } from "./live.report.id.ts";
import { reportedItem } from "./live.report.items.ts";
import { liveReportWords } from "./live.report.words.ts";
import { type Piece, paged } from "./pages.ts";
import { button, clip, container, row, text } from "./parts.ts";
import { small } from "./practice.lines.ts";

/** A report with what goes along with it. */
export interface ReportShowing {
  readonly report: QuizReport;
  readonly language: Language;
  /** The chart of `reportChart`, drawn; `null` where there is none, for which the words stand. */
  readonly picture: Uint8Array | null;
  readonly files: readonly MessageFile[];
}

/** Fewer people than this make a small class. */
const smallClass = 30;
/** Characters of the questions on one page; with what stands around them well within 4,000. */
const pageLength = 2_300;
const mostTopics = 6;
const topicLength = 60;
const pictureName = "docent-report.png";

/** The report: how it went, what needs attention first, the picture, and the tables. */
export function reportMessage(showing: ReportShowing): Message {
  const { report, language, picture, files } = showing;
  const words = liveReportWords(language);
  const head = heading(report, language);
  if (report.answers.length === 0) {
    return { components: [container("notice", [text(`${head}\n${words.nobody}`)])] };
  }
  const pages = pagesOf(report, language);
  const shown = container("notice", [
    text([head, ...summary(report, language)].join("\n")),
    ...pageTexts(pages[0] ?? []),
    ...foot(report, language),
    ...(picture === null ? [] : [gallery(reportAlternative(report, language))]),
    ...(files.length === 0 ? [] : [text(small(words.files)), ...files.map(shownFile)]),
  ]);
  const rest = pages.slice(1).flat().length;
  const { runId: run } = report.record.scene;
  const more = resultsPageId.encode({ run, page: 1, way: "open" });
  return {
    components: rest === 0 ? [shown] : [shown, row(button(words.more(rest), more))],
    files: [
      ...(picture === null ? [] : [{ name: pictureName, contentType: "image/png", data: picture }]),
      ...files,
    ],
  };
}

/** A page of the questions that had no room in the report, from 1; one that there is not is the last. */
export function reportPage(report: QuizReport, page: number, language: Language): Message {
  const words = liveReportWords(language);
  const pages = pagesOf(report, language);
  const at = Math.min(page, pages.length - 1);
  const { runId: run } = report.record.scene;
  const turn = (to: number) => resultsPageId.encode({ run, page: to, way: "turn" });
  const { toPrevious, toNext } = explainWords(language);
  const turns = [
    ...(at > 1 ? [button(toPrevious, turn(at - 1))] : []),
    ...(at < pages.length - 1 ? [button(toNext, turn(at + 1))] : []),
  ];
  const title = words.title(
    quizName(report.record.scene.quiz.questions, language),
    dayOf(report, language),
  );
  const frame = container("notice", [
    text(`### ${title}\n${small(words.page(at + 1, pages.length))}`),
    ...pageTexts(pages[at] ?? []),
  ]);
  return { components: turns.length === 0 ? [frame] : [frame, row(...turns)] };
}

/** What a quiz is about: the topic of all its questions, or that they are of several. */
function quizName(questions: readonly Question[], language: Language): string {
  const names = new Map<string, StoredText>(
    questions.map(({ pack, topic, topicName }) => [`${pack}/${topic}`, topicName]),
  );
  const [only, ...others] = names.values();
  return only === undefined || others.length > 0
    ? liveReportWords(language).severalTopics
    : spoken(only, language);
}

function dayOf({ record }: QuizReport, language: Language): string {
  return formatDate(dayAt(record.startedAt), language);
}

function heading(report: QuizReport, language: Language): string {
  const words = liveReportWords(language);
  const { quiz } = report.record.scene;
  const title = words.title(quizName(quiz.questions, language), dayOf(report, language));
  return [`## ${title}`, small(words.onlyYou), ...endLines(report, language)].join("\n");
}

/** Of which questions the report is, where it is not of all. */
function endLines({ record, items }: QuizReport, language: Language): readonly string[] {
  const words = liveReportWords(language);
  const { quiz, state } = record.scene;
  if (state.phase.name !== "ended") return [words.stillRunning];
  // The last one is dropped where the quiz ended while it was open.
  const isWhole = state.asked.length === quiz.questions.length && !state.asked.at(-1)?.skipped;
  if (state.phase.why === "finished" || isWhole) return [];
  const told = {
    stopped: words.endedEarly,
    idle: words.endedIdle,
    channelGone: words.endedGone,
  }[state.phase.why];
  return [told(items.length, quiz.questions.length)];
}

function summary(report: QuizReport, language: Language): readonly string[] {
  const words = liveReportWords(language);
  const answered = whoAnswered(report);
  const mean = meanShareRight(report.answers) ?? 0;
  return [
    `${words.tookPart(answered, Math.max(answered, report.people.length))} ${words.mean(percent(mean, language))}`,
    ...(report.items.every(({ findings }) => findings.length === 0) ? [words.noAttention] : []),
    ...(answered < smallClass ? [small(words.smallClass)] : []),
  ];
}

/** A share as a teacher reads it, without decimals. */
function percent(share: number, { intl }: Language): string {
  return new Intl.NumberFormat(intl, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** The questions with what needs a look first, under headings, in pages. */
function pagesOf(report: QuizReport, language: Language): readonly (readonly Piece<string>[])[] {
  const words = liveReportWords(language);
  const { questions } = report.record.scene.quiz;
  const urgent = report.items.filter(({ findings }) => findings.length > 0);
  const others = report.items.filter(({ findings }) => findings.length === 0);
  const pieces = (items: readonly ItemReport[], heading: string): Piece<string>[] =>
    items.map((item) => ({
      heading,
      item: reportedItem(item, questions[item.position] as Question, language),
    }));
  return paged(
    [
      ...pieces(urgent.toSorted(byUrgency), words.attention),
      ...pieces(others, urgent.length > 0 ? words.others : words.all),
    ],
    fits,
  );
}

/** What may be wrong with a question itself comes first; then what fewer had right. */
function byUrgency(a: ItemReport, b: ItemReport): number {
  const itself = ({ findings }: ItemReport) =>
    findings.includes("checkKey") || findings.includes("pullsStrong") ? 0 : 1;
  return itself(a) - itself(b) || a.right / a.answered - b.right / b.answered;
}

function fits(page: readonly Piece<string>[]): boolean {
  return page.reduce((sum, { item }) => sum + item.length + 2, 0) <= pageLength;
}

/** A page as blocks of text, one a heading. */
function pageTexts(page: readonly Piece<string>[]): readonly APIComponentInContainer[] {
  const headings = [...new Set(page.map(({ heading }) => heading))];
  return headings.map((heading) => {
    const own = page.filter((piece) => piece.heading === heading).map(({ item }) => item);
    return text(`### ${heading}\n${own.join("\n\n")}`);
  });
}

function foot(report: QuizReport, language: Language): readonly APIComponentInContainer[] {
  const words = liveReportWords(language);
  const skipped = report.skipped.map((position) => String(position + 1));
  const lines = [
    ...topicLines(report, language),
    ...(skipped.length === 0 ? [] : [small(words.skipped(listed(skipped, language)))]),
  ];
  return lines.length === 0 ? [] : [text(lines.join("\n"))];
}

/** The hardest topics, where several of them had several questions; else each question says it. */
function topicLines({ topics }: QuizReport, language: Language): readonly string[] {
  const words = liveReportWords(language);
  if (topics.length < 2 || topics.every(({ questions }) => questions === 1)) return [];
  const share = ({ right, answered }: (typeof topics)[number]) => right / answered;
  const lines = topics
    .filter(({ answered }) => answered > 0)
    .toSorted((a, b) => share(a) - share(b))
    .slice(0, mostTopics)
    .map((topic) => {
      const name = clip(spoken(topic.name, language), topicLength);
      return words.topic(name, percent(share(topic), language), topic.questions);
    });
  return [`### ${words.topics}`, ...lines];
}

function gallery(description: string): APIComponentInContainer {
  const media = { url: `attachment://${pictureName}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}

function shownFile({ name }: MessageFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
