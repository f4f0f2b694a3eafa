import type { State } from "./state.ts";
import { warningFrom } from "./timing.ts";

/** Takes back that ten seconds are left, where somebody's extra time has made more of them. */
export function withWarning(state: State, at: number): State {
  const { phase } = state;
  if (phase.name !== "asking" || !phase.warned) return state;
  const from = warningFrom(state);
  const now = phase.pause?.from ?? at;
  return from !== null && now < from ? { ...state, phase: { ...phase, warned: false } } : state;
}
