import { close } from "./closing.ts";
import { ended } from "./course.ts";
import type { LoggedEvent } from "./event.ts";
import type { Asking, Pause, Quiz, Running, State } from "./state.ts";
import { abandonedAt, closesAt, idleAt, warnsAt } from "./timing.ts";

type EventOf<T extends LoggedEvent["type"]> = Extract<LoggedEvent, { type: T }>;

function isRunning(phase: State["phase"]): phase is Running {
  return phase.name === "lobby" || phase.name === "asking" || phase.name === "revealed";
}

/** The end of the last pause: clocks that differ a little must not make two of them overlap. */
function countedSince({ pauses }: Asking): number {
  return pauses.at(-1)?.until ?? Number.NEGATIVE_INFINITY;
}

/** Stands still from an instant on; a pause that is under way stays. */
export function paused(state: State, at: number, why: Pause["why"]): State {
  const { phase } = state;
  if (!isRunning(phase) || phase.pause !== null) return state;
  const from = phase.name === "asking" ? Math.max(at, countedSince(phase)) : at;
  return { ...state, phase: { ...phase, pause: { from, why } } };
}

/** Goes on; the time of the pause counts for nobody. */
export function resumed(state: State, at: number): State {
  const { phase } = state;
  if (!isRunning(phase) || phase.pause === null) return state;
  if (phase.name !== "asking") return { ...state, phase: { ...phase, pause: null } };
  const pauses = [
    ...phase.pauses,
    { from: phase.pause.from, until: Math.max(at, phase.pause.from) },
  ];
  return { ...state, phase: { ...phase, pauses, pause: null } };
}

/** Docent was away: that time counts for nobody, unless a pause is under way, which counts it. */
export function returned(state: State, { from, at }: EventOf<"returned">): State {
  const { phase } = state;
  if (!isRunning(phase) || at <= from) return state;
  const notes = [...state.notes, { kind: "away", milliseconds: at - from } as const];
  if (phase.name !== "asking" || phase.pause !== null || phase.shown === null) {
    return { ...state, notes };
  }
  const begun = Math.max(from, phase.shown.at, countedSince(phase));
  const pauses = at > begun ? [...phase.pauses, { from: begun, until: at }] : phase.pauses;
  return { ...state, notes, phase: { ...phase, pauses } };
}

/** Does what is due at an instant. */
export function timePassed(quiz: Quiz, state: State, at: number): State {
  const { phase } = state;
  if (isDue(abandonedAt(state), at)) return ended(state, "idle", at);
  if (phase.name === "asking" && isDue(closesAt(state), at)) return close(quiz, state, phase, at);
  if (isDue(idleAt(state), at)) return paused(state, at, "idle");
  if (phase.name === "asking" && isDue(warnsAt(state), at)) {
    return { ...state, phase: { ...phase, warned: true } };
  }
  return state;
}

const isDue = (instant: number | null, at: number) => instant !== null && at >= instant;
