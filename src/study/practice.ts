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
}

/** Quizzes at one's own pace, each belonging to one person. */
export interface Practice extends Beginning, Answering {
  /** Lets go of what is held in memory of a person. */
  forget(userId: string): void;
}

/** Practices over the stores. */
export function createPractice(parts: PracticeParts): Practice {
  const runs = rememberRuns(parts.runs);
  const firstAnswers = rememberFirstAnswers(parts.answers);
  return {
    ...createBeginning({ ...parts, runs }),
    ...createAnswering({ ...parts, runs, firstAnswers }),
    forget(userId) {
      runs.forget(userId);
      firstAnswers.forget(userId);
    },
  };
}
