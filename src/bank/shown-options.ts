import { standInOrder } from "../content/option-order.ts";
import type { Question, QuestionOf } from "../quiz/question.ts";
import { derived, shuffled } from "../quiz/seed.ts";

type Options = QuestionOf<"one">["options"];

/** The same question with its options in the order in which a seed has them shown. */
export function withShownOptions(question: Question, seed: number): Question {
  switch (question.form) {
    case "number":
      return question;
    case "order":
      return { ...question, options: disordered(question, seed) };
    case "one":
    case "several":
      return { ...question, options: mixed(question.options, seed) };
  }
}

/** Shuffled, but numbers and dates as they were written, which is rising. */
function mixed(options: Options, seed: number): Options {
  return standInOrder(options) ? options : shuffled(options, seed);
}

/** Shuffled, but never in the right order. */
function disordered({ options, key }: QuestionOf<"order">, seed: number): Options {
  for (let attempt = 0; ; attempt += 1) {
    const shown = shuffled(options, attempt === 0 ? seed : derived(seed, attempt));
    if (shown.some(({ id }, place) => id !== key[place])) return shown;
  }
}
