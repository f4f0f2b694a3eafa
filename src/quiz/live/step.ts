import { answered } from "./answering.ts";
import { closed, ended, next, opened, shown, skipped, started } from "./course.ts";
import type { Effect, Step } from "./effect.ts";
import type { QuizEvent } from "./event.ts";
import { withGrace } from "./grace.ts";
import { paused, resumed, returned, timePassed } from "./pausing.ts";
import { forgotten, joined, left, readmitted, removed, timed } from "./people.ts";
import { sceneOf } from "./scene.ts";
import type { Quiz, State } from "./state.ts";
import { withWarning } from "./warning.ts";

/** What people do; it keeps a quiz from being idle. */
const byPeople: ReadonlySet<QuizEvent["type"]> = new Set([
  ...["opened", "joined", "left", "started", "closed", "skipped", "next", "resumed"],
  ...["removed", "readmitted", "timed", "forgotten", "tookOver", "standings", "returned"],
] as const);

/** The rules: the same state, not a copy, where an event changes nothing. */
export function step(quiz: Quiz, state: State, event: QuizEvent): Step {
  const changed = after(quiz, state, event);
  if (changed === state) return { state, effects: [] };
  const result = withGrace(byPeople.has(event.type) ? active(changed, event.at) : changed);
  return { state: result, effects: effectsOf(state, result, event) };
}

function active(state: State, at: number): State {
  return at > state.activeAt ? { ...state, activeAt: at } : state;
}

function after(quiz: Quiz, state: State, event: QuizEvent): State {
  switch (event.type) {
    case "opened":
      return opened(state);
    case "shown":
      return shown(state, event);
    case "started":
      return started(quiz, state);
    case "answered":
      return answered(quiz, state, event);
    case "closed":
      return closed(quiz, state, event);
    case "skipped":
      return skipped(quiz, state, event);
    case "next":
      return next(quiz, state, event);
    case "ended":
      return ended(state, event.why, event.at);
    case "paused":
      return paused(state, event.at, event.why);
    case "resumed":
      return resumed(state, event.at);
    case "returned":
      return returned(state, event);
    case "time":
      return timePassed(quiz, state, event.at);
    default: {
      const changed = afterPeople(quiz, state, event);
      return changed === state ? state : withWarning(changed, event.at);
    }
  }
}

type PeopleEvent = Extract<
  QuizEvent,
  {
    type:
      | "joined"
      | "left"
      | "removed"
      | "readmitted"
      | "timed"
      | "forgotten"
      | "tookOver"
      | "standings";
  }
>;

/** Who plays and who hosts changes only while the quiz is running. */
function afterPeople(quiz: Quiz, state: State, event: PeopleEvent): State {
  if (event.type === "forgotten") return forgotten(state, event.person);
  if (state.phase.name === "preview" || state.phase.name === "ended") return state;
  switch (event.type) {
    case "joined":
      return joined(quiz, state, event);
    case "left":
      return left(state, event.person);
    case "removed":
      return removed(state, event.person);
    case "readmitted":
      return readmitted(state, event.person);
    case "timed":
      return timed(state, event);
    case "tookOver":
      if (state.host === event.host) return state;
      return {
        ...state,
        host: event.host,
        notes: [...state.notes, { kind: "tookOver", host: event.host }],
      };
    case "standings":
      return state.standings === event.when ? state : { ...state, standings: event.when };
  }
}

function effectsOf(before: State, state: State, { type }: QuizEvent): readonly Effect[] {
  const { phase } = state;
  if (sceneOf(phase) === sceneOf(before.phase)) {
    if (type === "shown") return [];
    // Discord would not have the message before: now it is tried again.
    const isMissing = type === "resumed" && phase.name !== "preview" && phase.shown === null;
    return [{ kind: isMissing ? "post" : "edit" }];
  }
  const over = phase.name === "ended";
  if (over && phase.why === "channelGone") return [{ kind: "finish" }];
  const wasShown = before.phase.name !== "preview" && before.phase.shown !== null;
  return [
    { kind: "post" },
    ...(wasShown ? [{ kind: "retire", phase: before.phase } as const] : []),
    ...(over ? [{ kind: "finish" } as const] : []),
  ];
}
