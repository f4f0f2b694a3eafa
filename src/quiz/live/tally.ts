import { grade } from "../grade.ts";
import type { Question } from "../question.ts";
import type { Answers, PlayedAnswer } from "./state.ts";

/** How a room answered a question. */
export interface Tally {
  readonly answered: number;
  readonly right: number;
  readonly partly: number;
  readonly unknown: number;
  /** How often each option was chosen, by its id, in the order shown; empty for `number`, `order`. */
  readonly chosen: readonly { readonly option: string; readonly count: number }[];
}

/** Counts the answers to a question; throws where one does not fit it. */
export function tally(question: Question, answers: Answers): Tally {
  const given = [...answers.values()];
  const verdicts = given.map((answer) => grade(question, answer.given));
  const count = (wanted: (typeof verdicts)[number]) =>
    verdicts.filter((verdict) => verdict === wanted).length;
  return {
    answered: given.length,
    right: count("right"),
    partly: count("partly"),
    unknown: count("unknown"),
    chosen: chosenIn(question, given),
  };
}

function chosenIn(question: Question, answers: readonly PlayedAnswer[]): Tally["chosen"] {
  if (question.form !== "one" && question.form !== "several") return [];
  const all = answers.flatMap(({ given }) => ("options" in given ? given.options : []));
  return question.options.map(({ id }) => ({
    option: id,
    count: all.filter((option) => option === id).length,
  }));
}
