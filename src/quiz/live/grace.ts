import type { Player, State } from "./state.ts";
import { graceTime } from "./timing.ts";

/** Whether the room waits for a player: they answered the last question, or joined since. */
function isAwaited(player: Player, lastCounted: number): boolean {
  const { out, joinedAt, lastAnswered } = player;
  return out === null && (joinedAt > lastCounted || (lastAnswered ?? -1) >= lastCounted);
}

/** The position of the last question that counted, or -1. */
function lastCountedIn({ asked }: State): number {
  return asked.findLastIndex(({ skipped }) => !skipped);
}

/** How many players the room still waits for; 0 where no question is open. */
function awaited(state: State): number {
  const { phase, players } = state;
  if (phase.name !== "asking") return 0;
  const last = lastCountedIn(state);
  return [...players].filter(
    ([person, player]) => isAwaited(player, last) && !phase.answers.has(person),
  ).length;
}

/** Whether somebody who plays has answered the open question. */
function hasAnswer({ phase, players }: State): boolean {
  if (phase.name !== "asking") return false;
  return [...phase.answers.keys()].some((person) => players.get(person)?.out === null);
}

/**
 * Closes an open question three seconds after the last change once all have answered; where nobody
 * who plays has answered it stays open. It hangs on the state alone, so that a replay comes to the same.
 */
export function withGrace(state: State): State {
  const { phase, activeAt } = state;
  if (phase.name !== "asking") return state;
  const all = phase.pause === null && hasAnswer(state) && awaited(state) === 0;
  const grace = all ? activeAt + graceTime : null;
  return grace === phase.grace ? state : { ...state, phase: { ...phase, grace } };
}
