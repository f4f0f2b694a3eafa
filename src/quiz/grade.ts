import type { Given } from "./given.ts";
import type { Question, QuestionOf } from "./question.ts";

/** What an answer is worth; `unknown` is "I don't know". */
export type Verdict = "right" | "partly" | "wrong" | "unknown";

/**
 * Grades an answer.
 *
 * - `one`: right is the key.
 * - `several`: right is exactly the key; partly is at least one option of the key, unless
 *   everything was chosen, which shows no knowledge.
 * - `number`: right is off by at most the tolerance, as a share of the key.
 * - `order`: right is the key; partly is more than half of all pairs of options in the right order,
 *   where chance alone gives half. (A place or a neighbor in common proves nothing: with three
 *   options, every order has one, the key turned round too.)
 *
 * Throws where the answer does not fit the question: another form, an option that it does not have
 * or twice, or an order that is not of all its options.
 */
export function grade(question: Question, given: Given): Verdict {
  if ("unknown" in given) return "unknown";
  if (question.form === "number") {
    if (!("number" in given)) throw misfit(question);
    return isRight(question, given.number) ? "right" : "wrong";
  }
  if (!("options" in given) || !fits(question, given.options)) throw misfit(question);
  switch (question.form) {
    case "one":
      return given.options[0] === question.key ? "right" : "wrong";
    case "several":
      return gradeSeveral(question, new Set(given.options));
    case "order":
      return gradeOrder(question, given.options);
  }
}

/**
 * The misreading that explains a wrong number: one whose value is off from it by at most the
 * question's tolerance or 1 percent, the nearest where there are several.
 */
export function misreadingOf(
  question: QuestionOf<"number">,
  number: number,
): QuestionOf<"number">["misreadings"][number] | undefined {
  if (isRight(question, number)) return undefined;
  const share = Math.max(question.tolerance, 0.01);
  const off = (value: number) => Math.abs(number - value);
  return question.misreadings
    .filter(({ value }) => isNear(number, value, share))
    .sort((a, b) => off(a.value) - off(b.value))[0];
}

const isRight = ({ key, tolerance }: QuestionOf<"number">, number: number) =>
  isNear(number, key, tolerance);

/** Whether two numbers differ by at most a share of the second, whatever binary rounding does. */
function isNear(number: number, value: number, share: number): boolean {
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(value));
  return Math.abs(number - value) <= share * Math.abs(value) + rounding;
}

function gradeSeveral({ key, options }: QuestionOf<"several">, chosen: Set<string>): Verdict {
  const hits = key.filter((id) => chosen.has(id)).length;
  if (hits === key.length && chosen.size === key.length) return "right";
  return hits > 0 && chosen.size < options.length ? "partly" : "wrong";
}

function gradeOrder({ key }: QuestionOf<"order">, given: readonly string[]): Verdict {
  const places = given.map((id) => key.indexOf(id));
  const pairs = places.flatMap((place, index) =>
    places.slice(index + 1).map((later) => place < later),
  );
  const inOrder = pairs.filter((right) => right).length;
  if (inOrder === pairs.length) return "right";
  return inOrder > pairs.length / 2 ? "partly" : "wrong";
}

type Choice = Exclude<Question, { form: "number" }>;

function fits({ form, options }: Choice, given: readonly string[]): boolean {
  const ids = new Set(options.map(({ id }) => id));
  if (new Set(given).size < given.length || !given.every((id) => ids.has(id))) return false;
  if (form === "one") return given.length === 1;
  return form === "several" ? given.length > 0 : given.length === ids.size;
}

function misfit({ pack, topic, id, form }: Question): Error {
  return new Error(`An answer does not fit the question ${pack}/${topic}/${id} of form ${form}`);
}
