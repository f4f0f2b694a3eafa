import type { Language } from "../content/languages.ts";
import type { Question } from "../quiz/question.ts";
import { spoken } from "./explain.lines.ts";
import { heading, namedOption, small } from "./practice.lines.ts";
import { countedLines } from "./practice.question.ts";
import { practiceWords } from "./practice.words.ts";

/** A question in full: its note, its stem as a heading, its options or what is counted. */
export function askedLines(question: Question, language: Language): readonly string[] {
  return [...stemLines(question, language), ...answerLines(question, language)];
}

/** A question's note, and its stem as a heading. */
export function stemLines(question: Question, language: Language): readonly string[] {
  return [
    ...(question.note === undefined ? [] : [small(spoken(question.note, language))]),
    heading(spoken(question.stem, language)),
  ];
}

/** The options of a question, or what is counted. */
export function answerLines(question: Question, language: Language): readonly string[] {
  if (question.form === "number") return countedLines(question, { language });
  const lines = question.options.map((option, position) =>
    question.form === "order"
      ? `- ${spoken(option.text, language)}`
      : namedOption(option, position, language),
  );
  const how = question.form === "several" ? [small(practiceWords(language).chooseAll)] : [];
  return [...lines, ...how];
}
