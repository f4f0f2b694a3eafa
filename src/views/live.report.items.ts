import type { Language } from "../content/languages.ts";
import type { Finding, ItemReport, Pull } from "../live/report-items.ts";
import type { Question } from "../quiz/question.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, listed } from "./formats.ts";
import { liveReportWords } from "./live.report.words.ts";
import { rightAnswer } from "./practice.answer.ts";
import { briefly, letter, opening } from "./practice.lines.ts";

/** Characters of a stem, of an option, and of a reason, before they are cut. */
const stemLength = 200;
const optionLength = 60;
const whyLength = 220;
/** Of so few, or of so small a share, nobody needs a reason why. */
const fewestForWhy = 2;
const shareForWhy = 0.2;

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

/** The wrong answer that most gave, with why it tempts where many did, and the others. */
function pulled(item: ItemReport, question: Question, language: Language): string {
  const { pulls, remark } = item;
  const [first, ...others] = pulls;
  if (first === undefined || remark === "easy") return "";
  const named = firstPull(first, question, language);
  const rest = others.map((pull) => briefPull(pull, question, language));
  if (!isTelling(first, item)) return `${listed([named, ...rest], language)}.`;
  const why = opening(whyOf(first, question, language), whyLength);
  return [`${named}. ${why}`, ...(rest.length > 0 ? [`${listed(rest, language)}.`] : [])].join(" ");
}

function isTelling({ count }: Pull, { answered, findings }: ItemReport): boolean {
  return findings.length > 0 || (count >= fewestForWhy && count / answered >= shareForWhy);
}

/** The most frequent wrong answer, in words, so that nobody has to look the option up. */
function firstPull(pull: Pull, question: Question, language: Language): string {
  const words = liveReportWords(language);
  if (pull.kind === "misreading") {
    return words.wrote(pull.count, `**${formatNumber(pull.value, language)}**`);
  }
  const option = optionOf(pull.option, question);
  const name = option === undefined ? "" : ` · ${briefly(option, optionLength, language)}`;
  return words.chose(pull.count, `**${letterOf(pull.option, question)}${name}**`);
}

function briefPull(pull: Pull, question: Question, language: Language): string {
  const words = liveReportWords(language);
  return pull.kind === "option"
    ? words.chose(pull.count, letterOf(pull.option, question))
    : words.wrote(pull.count, formatNumber(pull.value, language));
}

function whyOf(pull: Pull, question: Question, language: Language): string {
  if (pull.kind === "option") {
    const option = optionOf(pull.option, question);
    return option === undefined ? "" : spoken(option.why, language);
  }
  const misreadings = question.form === "number" ? question.misreadings : [];
  const found = misreadings.find(({ value }) => value === pull.value);
  return found === undefined ? "" : spoken(found.why, language);
}

const optionsOf = (question: Question) => (question.form === "number" ? [] : question.options);

function optionOf(option: string, question: Question) {
  return optionsOf(question).find(({ id }) => id === option);
}

function letterOf(option: string, question: Question): string {
  return letter(optionsOf(question).findIndex(({ id }) => id === option));
}

/** What the figures tell about the question itself, and what may be done. */
function told(item: ItemReport, question: Question, language: Language): string {
  const words = liveReportWords(language);
  const { findings, remark, idle, strongPull } = item;
  if (findings.length > 0) {
    const strong = strongPull === null ? null : letterOf(strongPull, question);
    return advice(new Set(findings), strong, language);
  }
  const letters = idle.map((option) => letterOf(option, question));
  return [
    ...(remark === null ? [] : [words[remark]]),
    ...(letters.length > 0 && remark !== "easy" ? [words.idle(listed(letters, language))] : []),
  ].join(" ");
}

/** One piece of advice, whatever was found: a doubt about the question comes before its results. */
function advice(findings: ReadonlySet<Finding>, strong: string | null, language: Language): string {
  const words = liveReportWords(language);
  if (findings.has("checkKey")) {
    return strong === null ? words.checkKey : words.checkKeyAnd(strong);
  }
  if (strong !== null) return words.pullsStrong(strong);
  if (!findings.has("hard")) return words.shared;
  return findings.has("misconception") ? words.hardAndShared : words.hard;
}
