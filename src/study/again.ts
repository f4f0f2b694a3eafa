import { bankOn, storedQuestion } from "../bank/bank.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { Given } from "../quiz/given.ts";
import { grade } from "../quiz/grade.ts";
import { itemOf, type Question } from "../quiz/question.ts";
import { derived, shuffled } from "../quiz/seed.ts";
import type { Run, StoredAnswer } from "./ports.ts";

/** What was answered at each position of a run; `null` where nothing was settled. */
export function settledIn(
  { questions }: Pick<Run, "questions">,
  answers: readonly StoredAnswer[],
): readonly (Given | null)[] {
  const settled = new Map(
    answers.flatMap(({ position, given, settled }) =>
      settled ? [[position, given] as const] : [],
    ),
  );
  return questions.map((_, position) => settled.get(position) ?? null);
}

/** The questions of a run that were not answered right, in their order. */
export function missedIn(
  run: Pick<Run, "questions">,
  answers: readonly StoredAnswer[],
): readonly Question[] {
  const given = settledIn(run, answers);
  return run.questions.filter((question, position) => {
    const answer = given[position];
    return !answer || grade(question, answer) !== "right";
  });
}

/** How questions are asked once more: out of which content, on which day, shuffled by which seed. */
export interface Asking {
  readonly catalog: Catalog;
  readonly day: Day;
  readonly seed: number;
}

/**
 * Questions as they are asked on a day, in a new order and with new orders of options; those that
 * are not asked any more are left out.
 */
export function askedAgain(
  questions: readonly Question[],
  { catalog, day, seed }: Asking,
): readonly Question[] {
  return shuffled(questions, seed).flatMap((question, index) => {
    const { pack, topic } = question;
    const bank = bankOn(catalog, day, { topic: { pack, topic }, difficulty: null });
    const askable = bank.find(({ item }) => item === itemOf(question));
    return askable === undefined ? [] : [storedQuestion(askable, derived(seed, index), day)];
  });
}
