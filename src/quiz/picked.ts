import type { Given } from "./given.ts";
import type { Question } from "./question.ts";

/** What was pressed, chosen or typed: options by their place in the stored order, from 0. */
export type Picked =
  | { readonly positions: readonly number[] }
  | { readonly number: number }
  | { readonly unknown: true };

/** The answer that was meant; `undefined` where it does not fit the question, so was forged. */
export function givenBy(question: Question, picked: Picked): Given | undefined {
  if ("unknown" in picked) return { unknown: true };
  if (question.form === "number") {
    return "number" in picked ? { number: picked.number } : undefined;
  }
  if (!("positions" in picked) || !fits(question, picked.positions)) return;
  const { positions } = picked;
  const shown = question.form === "several" ? positions.toSorted((a, b) => a - b) : positions;
  return { options: shown.flatMap((position) => question.options[position]?.id ?? []) };
}

/** The places of the options that were answered, in the order of the answer. */
export function positionsOf(question: Question, given: Given): readonly number[] {
  if (question.form === "number" || !("options" in given)) return [];
  return given.options.map((id) => question.options.findIndex((option) => option.id === id));
}

/** The way back: what would have to be picked to answer this. */
export function pickedOf(question: Question, given: Given): Picked {
  return "options" in given ? { positions: positionsOf(question, given) } : given;
}

function fits(
  { form, options }: Exclude<Question, { form: "number" }>,
  positions: readonly number[],
): boolean {
  const known = positions.every((position) => options[position] !== undefined);
  if (!known || new Set(positions).size < positions.length) return false;
  if (form === "one") return positions.length === 1;
  return form === "several" ? positions.length > 0 : positions.length === options.length;
}
