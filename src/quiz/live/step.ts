import type { Step } from "./effect.ts";
import type { QuizEvent } from "./event.ts";
import type { Quiz, State } from "./state.ts";

/** The rules: the same state, not a copy, where an event changes nothing. */
export declare function step(quiz: Quiz, state: State, event: QuizEvent): Step;
