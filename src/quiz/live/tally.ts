import type { Question } from "../question.ts";
import type { Answers } from "./state.ts";

/** How a room answered a question. */
export interface Tally {
  readonly answered: number;
  readonly right: number;
  readonly partly: number;
  readonly unknown: number;
  /** How often each option was chosen, by its id, in the order shown; empty for `number`, `order`. */
  readonly chosen: readonly { readonly option: string; readonly count: number }[];
}

export declare function tally(question: Question, answers: Answers): Tally;
