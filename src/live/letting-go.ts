import type { LoggedEvent } from "../quiz/live/event.ts";
import type { QuizStore, StoredQuiz } from "./ports.ts";
import type { Applied } from "./presses.ts";

/** What lets go of people in one quiz. */
export interface LettingGo {
  readonly runId: string;
  readonly store: Pick<QuizStore, "eraseAnswers">;
  /** Applies an event, alone. */
  readonly apply: (event: LoggedEvent) => Promise<Applied>;
  /** When, by Discord's clock. */
  readonly at: number;
}

/**
 * Lets go of somebody whose data was deleted. An answer that was on its way meanwhile goes first, so
 * that a process which dies in between finds the person still there and lets go of them again.
 */
export async function letGo({ runId, store, apply, at }: LettingGo, person: number): Promise<void> {
  await store.eraseAnswers(runId, person);
  await apply({ type: "forgotten", at, person });
}

/** After a restart, lets go of whoever deleted their data as the process died: they have no id. */
export async function letGoOfNobodies(
  letting: LettingGo,
  { state, people }: Pick<StoredQuiz, "state" | "people">,
): Promise<void> {
  for (const person of state.players.keys()) {
    if (!people.has(person)) await letGo(letting, person);
  }
}
