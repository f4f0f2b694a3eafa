import type { Question } from "../question.ts";
import type { Pace } from "./settings.ts";
import type { Asking, Player, Quiz, State } from "./state.ts";

/** How long a question stays open before anybody's extra time, in ms; `null`: no limit. */
export declare function limitOf(question: Question, pace: Pace): number | null;
/** What the room has: the base times the largest factor among those who play; ms or `null`. */
export declare function roomLimit(
  asking: Asking,
  players: ReadonlyMap<number, Player>,
): number | null;
/** Until when an answer is in time, by Discord's clock; `null`: no limit, not shown yet, or paused. */
export declare function deadlineOf(state: State): number | null;
/** When the next `time` event is due, by Discord's clock; `null`: never. */
export declare function dueAt(quiz: Quiz, state: State): number | null;
/** Whether an answer that was pressed at an instant counts. */
export declare function admission(
  state: State,
  press: { readonly person: number | null; readonly position: number; readonly at: number },
): "open" | "closed" | "late" | "paused" | "removed" | "over";
