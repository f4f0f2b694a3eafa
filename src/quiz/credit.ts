import type { Given } from "./given.ts";
import { grade } from "./grade.ts";
import type { Question, QuestionOf } from "./question.ts";

/**
 * What share of a question an answer earns, 0 to 1; 1 is right by `grade`.
 *
 * - `one`: 1 or 0.
 * - `several`: (right options chosen − wrong ones chosen) / right options, never below 0, and 0
 *   where everything was chosen. Key A, B, C: A, B earns 2/3; A, B, D earns 1/3.
 * - `number`: 1 within the tolerance; from there it falls in a straight line to 0 at an error of
 *   four tolerances or 25 percent of the key, whichever is more. Key 100, tolerance 5 %: 110 is off
 *   by 10 %, and earns (25 − 10) / (25 − 5) = 0.75. A key of 0 is right or nothing.
 * - `order`: the share of pairs in the right order beyond the half that chance alone gives,
 *   2 × share − 1, never below 0 (Kendall's tau). Four options, one pair of neighbors exchanged:
 *   5 of 6 pairs are right, which earns 2/3.
 *
 * "I don't know" earns nothing. Throws where the answer does not fit the question.
 */
export function creditOf(question: Question, given: Given): number {
  const verdict = grade(question, given);
  if (verdict === "right") return 1;
  if (verdict === "unknown") return 0;
  switch (question.form) {
    case "one":
      return 0;
    case "several":
      return verdict === "partly" ? severalCredit(question, chosen(given)) : 0;
    case "number":
      return "number" in given ? numberCredit(question, given.number) : 0;
    case "order":
      return orderCredit(question, chosen(given));
  }
}

function chosen(given: Given): readonly string[] {
  return "options" in given ? given.options : [];
}

function severalCredit({ key }: QuestionOf<"several">, options: readonly string[]): number {
  const hits = options.filter((id) => key.includes(id)).length;
  return Math.max(0, (hits - (options.length - hits)) / key.length);
}

function numberCredit({ key, tolerance }: QuestionOf<"number">, number: number): number {
  if (key === 0) return 0;
  const error = Math.abs((number - key) / key);
  const furthest = Math.max(4 * tolerance, 0.25);
  return Math.max(0, (furthest - error) / (furthest - tolerance));
}

function orderCredit({ key }: QuestionOf<"order">, options: readonly string[]): number {
  const places = options.map((id) => key.indexOf(id));
  const pairs = places.flatMap((place, index) =>
    places.slice(index + 1).map((later) => place < later),
  );
  const share = pairs.filter((right) => right).length / pairs.length;
  return Math.max(0, 2 * share - 1);
}
