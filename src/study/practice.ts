import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import { type Answering, createAnswering } from "./answering.ts";
import { type Beginning, createBeginning } from "./beginning.ts";
import { rememberFirstAnswers } from "./first-answer.ts";
import type { AnswerStore, RunStore } from "./ports.ts";
import { rememberRuns } from "./remembered.ts";

/** What practices are made of. */
export interface PracticeParts {
  readonly catalog: Catalog;
  readonly runs: RunStore;
  readonly answers: AnswerStore;
  readonly clock: Clock;
  readonly chance: Chance;
  /**
   * Whether what was read is remembered, as it is where this is absent. False where other processes
   * write to the same stores: what they delete must not be shown here.
   */
  readonly remembers?: boolean;
}

/** Quizzes at one's own pace, each belonging to one person. */
export interface Practice extends Beginning, Answering {
  /** Lets go of what is held in memory of a person. */
  forget(userId: string): void;
}

/** Practices over the stores. */
export function createPractice(parts: PracticeParts): Practice {
  const capacity = parts.remembers === false ? 0 : undefined;
  const runs = rememberRuns(parts.runs, capacity);
  const firstAnswers = rememberFirstAnswers(parts.answers, capacity);
  return {
    ...createBeginning({ ...parts, runs }),
    ...createAnswering({ ...parts, runs, firstAnswers }),
    forget(userId) {
      runs.forget(userId);
      firstAnswers.forget(userId);
    },
  };
}
