import type { Question } from "../question.ts";
import { automaticLimit } from "./reading.ts";
import type { Pace } from "./settings.ts";
import type { Asking, Player, Quiz, Span, State } from "./state.ts";

const second = 1_000;
/** Late presses are on their way when the time is up; they are judged by when they were pressed. */
const closingDelay = second;
/** A question that all have answered stays open so long after the last change. */
export const graceTime = 3 * second;
/** So long before the end it is said once, where the limit is longer than twice that. */
const warningTime = 10 * second;
const idleTime = 10 * 60 * second;
const abandonedTime = 24 * 60 * 60 * second;

/** How long a question stays open before anybody's extra time, in ms; `null`: no limit. */
export function limitOf(question: Question, pace: Pace): number | null {
  switch (pace.kind) {
    case "auto":
      return automaticLimit(question);
    case "seconds":
      return pace.seconds * second;
    case "untimed":
      return null;
  }
}

/** What the room has: the base times the largest factor among those who play; ms or `null`. */
export function roomLimit(asking: Asking, players: ReadonlyMap<number, Player>): number | null {
  if (asking.limit === null) return null;
  let factor = 1;
  for (const player of players.values()) {
    if (player.out === null) factor = Math.max(factor, player.timeFactor);
  }
  return asking.limit * factor;
}

/** The end of a stretch of time that leaves pauses out. */
function endOf(openedAt: number, limit: number, pauses: readonly Span[]): number {
  return pauses.reduce(
    (end, { from, until }) => (from <= end ? end + (until - from) : end),
    openedAt + limit,
  );
}

/** Until when an answer is in time, whether or not the quiz is paused; `null`: no limit. */
function lastMoment({ phase, players }: State): number | null {
  if (phase.name !== "asking" || phase.shown === null) return null;
  const limit = roomLimit(phase, players);
  return limit === null ? null : endOf(phase.shown.at, limit, phase.pauses);
}

/** Until when an answer is in time, by Discord's clock; `null`: no limit, not shown yet, or paused. */
export function deadlineOf(state: State): number | null {
  const paused = state.phase.name === "asking" && state.phase.pause !== null;
  return paused ? null : lastMoment(state);
}

/** When an open question closes by itself; `null`: not by itself. */
export function closesAt(state: State): number | null {
  const { phase } = state;
  if (phase.name !== "asking" || phase.pause !== null) return null;
  const deadline = deadlineOf(state);
  const ends = [deadline === null ? null : deadline + closingDelay, phase.grace];
  return earliest(ends);
}

/** From when on ten seconds or less are left, whether or not the quiz is paused; `null`: never told. */
export function warningFrom(state: State): number | null {
  const { phase, players } = state;
  const last = lastMoment(state);
  if (phase.name !== "asking" || last === null) return null;
  return (roomLimit(phase, players) ?? 0) > 2 * warningTime ? last - warningTime : null;
}

/** When it has to be said that ten seconds are left; `null`: never, or it was said. */
export function warnsAt(state: State): number | null {
  const { phase } = state;
  const isTold = phase.name !== "asking" || phase.pause !== null || phase.warned;
  return isTold ? null : warningFrom(state);
}

/** When a quiz that nobody touches is paused; `null` while a question runs towards its deadline. */
export function idleAt(state: State): number | null {
  const { phase, activeAt, asked } = state;
  if (phase.name === "preview" || phase.name === "ended" || phase.pause !== null) return null;
  if (deadlineOf(state) !== null) return null;
  // A question that ran to its deadline left nobody anything to do until it closed.
  const closedAt = phase.name === "revealed" ? (asked.at(-1)?.closedAt ?? 0) : 0;
  return Math.max(activeAt, closedAt) + idleTime;
}

/** When a paused quiz is ended. */
export function abandonedAt({ phase }: State): number | null {
  if (phase.name === "preview" || phase.name === "ended") return null;
  return phase.pause === null ? null : phase.pause.from + abandonedTime;
}

/** When the next `time` event is due, by Discord's clock; `null`: never. */
export function dueAt(_quiz: Quiz, state: State): number | null {
  return earliest([closesAt(state), warnsAt(state), idleAt(state), abandonedAt(state)]);
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Milliseconds from the opening of a question to a press, pauses left out; 0 where it is unknown. */
export function timeTaken(
  { openedAt, pauses }: { readonly openedAt: number | null; readonly pauses: readonly Span[] },
  at: number,
): number {
  if (openedAt === null) return 0;
  const paused = pauses.reduce(
    (sum, { from, until }) => sum + Math.max(0, Math.min(until, at) - Math.max(from, openedAt)),
    0,
  );
  return Math.max(0, at - openedAt - paused);
}

/** Whether an answer that was pressed at an instant counts. */
export function admission(
  state: State,
  press: { readonly person: number | null; readonly position: number; readonly at: number },
): "open" | "closed" | "late" | "paused" | "removed" | "over" {
  const { phase, players } = state;
  if (phase.name === "ended") return "over";
  if (phase.name !== "asking" || phase.position !== press.position) return "closed";
  if (press.person !== null && players.get(press.person)?.out === "removed") return "removed";
  if (phase.pause !== null && press.at >= phase.pause.from) return "paused";
  const last = lastMoment(state);
  return last !== null && press.at > last ? "late" : "open";
}
