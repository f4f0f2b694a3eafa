import { close, drop } from "./closing.ts";
import type { LoggedEvent } from "./event.ts";
import { sceneOf } from "./scene.ts";
import type { EndReason, Quiz, State } from "./state.ts";
import { limitOf } from "./timing.ts";

type EventOf<T extends LoggedEvent["type"]> = Extract<LoggedEvent, { type: T }>;

/** The host opens the lobby. */
export function opened(state: State): State {
  if (state.phase.name !== "preview") return state;
  return { ...state, phase: { name: "lobby", shown: null, pause: null } };
}

/** The message of the newest scene is in the channel. */
export function shown(state: State, { scene, messageId, at }: EventOf<"shown">): State {
  const { phase } = state;
  if (phase.name === "preview" || phase.shown !== null || sceneOf(phase) !== scene) return state;
  return { ...state, phase: { ...phase, shown: { messageId, at } } };
}

/** The first question. */
export function started(quiz: Quiz, state: State): State {
  return state.phase.name === "lobby" ? ask(quiz, state, 0) : state;
}

/** The host closes the question at a position; one that nobody has seen yet cannot be closed. */
export function closed(quiz: Quiz, state: State, { position, at }: EventOf<"closed">): State {
  const { phase } = state;
  const isOpen = phase.name === "asking" && phase.position === position && phase.shown !== null;
  return isOpen ? close(quiz, state, phase, at) : state;
}

/** The question at a position counts for nobody, and the next one follows. */
export function skipped(quiz: Quiz, state: State, { position, at }: EventOf<"skipped">): State {
  const { phase } = state;
  if (phase.name !== "asking" || phase.position !== position) return state;
  return ask(quiz, drop(state, phase, at), position + 1);
}

/** On from the reveal at a position. */
export function next(quiz: Quiz, state: State, { position }: EventOf<"next">): State {
  const { phase } = state;
  const isThere = phase.name === "revealed" && phase.position === position;
  return isThere ? ask(quiz, state, position + 1) : state;
}

/** Ends a quiz that runs; a question that is still open counts for nobody. */
export function ended(state: State, why: EndReason, at: number): State {
  const { phase } = state;
  if (phase.name === "preview" || phase.name === "ended") return state;
  const dropped = phase.name === "asking" ? drop(state, phase, at) : state;
  return end(dropped, why);
}

/** Asks the question at a position, or ends the quiz after the last one. */
function ask(quiz: Quiz, state: State, position: number): State {
  const question = quiz.questions[position];
  if (question === undefined) return end(state, "finished");
  return {
    ...state,
    notes: [],
    phase: {
      name: "asking",
      position,
      shown: null,
      limit: limitOf(question, quiz.settings.pace),
      pauses: [],
      pause: null,
      answers: new Map(),
      grace: null,
      warned: false,
    },
  };
}

function end(state: State, why: EndReason): State {
  return { ...state, notes: [], phase: { name: "ended", why, shown: null } };
}
