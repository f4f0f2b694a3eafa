import { withShownOptions } from "../bank/shown-options.ts";
import type { Given } from "../quiz/given.ts";
import { grade } from "../quiz/grade.ts";
import type { Question } from "../quiz/question.ts";
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

/** The questions of a run that were not answered right, in a new order and with new orders of options. */
export function missedAgain(
  run: Pick<Run, "questions">,
  answers: readonly StoredAnswer[],
  seed: number,
): readonly Question[] {
  const given = settledIn(run, answers);
  const missed = run.questions.filter((question, position) => {
    const answer = given[position];
    return !answer || grade(question, answer) !== "right";
  });
  return shuffled(missed, seed).map((question, index) =>
    withShownOptions(question, derived(seed, index)),
  );
}
