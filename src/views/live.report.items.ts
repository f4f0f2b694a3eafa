import type { Language } from "../content/languages.ts";
import type { ItemReport, Pull } from "../live/report-items.ts";
import type { Question } from "../quiz/question.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, listed } from "./formats.ts";
import { liveReportWords } from "./live.report.words.ts";
import { rightAnswer } from "./practice.answer.ts";
import { letter, opening } from "./practice.lines.ts";

/** Characters of a stem, and of a reason, before they are cut. */
const stemLength = 140;
const whyLength = 220;
/** Of so few answers nobody needs a reason why. */
const fewestForWhy = 2;
/** From so many answers on it is said how well a question tells people apart. */
const enoughToTellApart = 30;
const tellsWell = 0.4;
const tellsLittle = 0.1;
const nearlyAll = 0.9;

/** One question of a report in words: its stem, who had it right, what drew the others, and why. */
export function reportedItem(item: ItemReport, question: Question, language: Language): string {
  const stem = opening(spoken(question.stem, language), stemLength);
  return [
    `**${item.position + 1}.** ${stem}`,
    howMany(item, question, language),
    pulled(item, question, language),
    told(item, question, language),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function howMany(item: ItemReport, question: Question, language: Language): string {
  const words = liveReportWords(language);
  const { partly, unknown, omitted } = item;
  return [
    item.answered === 0 ? words.nobodyAnswered : whoWasRight(item, question, language),
    ...(partly > 0 ? [words.partly(partly)] : []),
    ...(unknown > 0 ? [words.unknown(unknown)] : []),
    ...(omitted > 0 && item.answered > 0 ? [words.omitted(omitted)] : []),
  ].join(" ");
}

function whoWasRight(
  { right, answered }: ItemReport,
  question: Question,
  language: Language,
): string {
  const words = liveReportWords(language);
  const answer = rightAnswer(question, language) ?? "";
  switch (question.form) {
    case "one":
      return words.choseRight(right, answered, answer);
    case "several":
      return words.choseAllRight(right, answered, answer);
    case "number":
      return words.wroteRight(right, answered, answer);
    case "order":
      return words.orderedRight(right, answered);
  }
}

/** The wrong answer that drew most, with why it tempts, and the others. */
function pulled({ pulls, findings }: ItemReport, question: Question, language: Language): string {
  const [first, ...others] = pulls;
  if (first === undefined) return "";
  const withWhy = first.count >= fewestForWhy || findings.length > 0;
  const rest = (withWhy ? others : pulls).map((pull) => briefPull(pull, question, language));
  return [
    ...(withWhy ? [temptingPull(first, question, language)] : []),
    ...(rest.length > 0 ? [`${listed(rest, language)}.`] : []),
  ].join(" ");
}

function temptingPull(pull: Pull, question: Question, language: Language): string {
  const words = liveReportWords(language);
  const why = opening(whyOf(pull, question, language), whyLength);
  return pull.kind === "option"
    ? words.tempting(letterOf(pull.option, question), pull.count, why)
    : words.misread(formatNumber(pull.value, language), pull.count, why);
}

function briefPull(pull: Pull, question: Question, language: Language): string {
  const words = liveReportWords(language);
  return pull.kind === "option"
    ? words.drew(letterOf(pull.option, question), pull.count)
    : words.wroteToo(formatNumber(pull.value, language), pull.count);
}

function whyOf(pull: Pull, question: Question, language: Language): string {
  if (pull.kind === "misreading") {
    const misreadings = question.form === "number" ? question.misreadings : [];
    const found = misreadings.find(({ value }) => value === pull.value);
    return found === undefined ? "" : spoken(found.why, language);
  }
  const options = question.form === "number" ? [] : question.options;
  const found = options.find(({ id }) => id === pull.option);
  return found === undefined ? "" : spoken(found.why, language);
}

function letterOf(option: string, question: Question): string {
  const options = question.form === "number" ? [] : question.options;
  return letter(options.findIndex(({ id }) => id === option));
}

/** What the figures tell about the question itself. */
function told(item: ItemReport, question: Question, language: Language): string {
  const words = liveReportWords(language);
  const { answered, right, findings, discrimination, idle } = item;
  const strong = item.strongPull === null ? "" : letterOf(item.strongPull, question);
  const most = answered > 0 && right / answered >= nearlyAll;
  const tells = answered < enoughToTellApart ? null : discrimination;
  const idleLetters = idle.map((option) => letterOf(option, question));
  return [
    ...(findings.includes("checkKey") ? [words.checkKey] : []),
    ...(findings.includes("pullsStrong") ? [words.pullsStrong(strong)] : []),
    ...(findings.includes("hard") ? [words.hard] : []),
    ...(most ? [words.easy] : []),
    ...(tells !== null && tells >= tellsWell ? [words.tellsWell] : []),
    ...(tells !== null && tells < tellsLittle && !most && findings.length === 0
      ? [words.tellsLittle]
      : []),
    ...(idleLetters.length > 0 && !most ? [words.idle(listed(idleLetters, language))] : []),
  ].join(" ");
}
