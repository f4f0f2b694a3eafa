import type { LoggedEvent, QuizEvent } from "../../../src/quiz/live/event.ts";
import type { QuizSettings } from "../../../src/quiz/live/settings.ts";
import type { PlayedAnswer, Quiz, State } from "../../../src/quiz/live/state.ts";
import { step } from "../../../src/quiz/live/step.ts";
import { number, one, order, several } from "../questions.ts";

const settings: QuizSettings = {
  topic: null,
  difficulty: null,
  questions: 4,
  pace: { kind: "seconds", seconds: 40 },
  scoring: "accuracy",
  teams: { kind: "none" },
  soloTeams: false,
  language: "en",
};

/** A quiz of the four forms of question. */
export function quizOf(change: Partial<QuizSettings> = {}): Quiz {
  return {
    settings: { ...settings, ...change },
    questions: [
      one(["a", "b", "c"], "b"),
      several(["a", "b", "c", "d"], ["a", "b", "c"]),
      number(100, 0.05),
      order(["b", "a", "d", "c"], ["a", "b", "c", "d"]),
    ],
    seed: 7,
  };
}

export const host = 1;

export const preview: State = {
  phase: { name: "preview" },
  host,
  players: new Map(),
  asked: [],
  standings: "each",
  notes: [],
  activeAt: 0,
};

/** The state after events, one by one. */
export function played(quiz: Quiz, events: readonly QuizEvent[], from: State = preview): State {
  return events.reduce((state, event) => step(quiz, state, event).state, from);
}

export const shown = (scene: string, at: number): LoggedEvent => ({
  type: "shown",
  scene,
  messageId: String(at),
  at,
});

export const join = (at: number, ...people: number[]): LoggedEvent => ({
  type: "joined",
  at,
  players: people.map((person) => ({ person, team: null })),
});

export const right: PlayedAnswer["given"] = { options: ["b"] };
export const wrong: PlayedAnswer["given"] = { options: ["a"] };

/** An answer to the question at a position; its interaction id grows with time. */
export function answer(
  person: number,
  at: number,
  given: PlayedAnswer["given"] = right,
  position = 0,
): QuizEvent {
  const entry = { person, given, confidence: null, interactionId: String(at), at };
  return { type: "answered", at, position, answers: [entry] };
}

/** The lobby is open, people have joined, and the first question stands in the channel since `at`. */
export function begun(at: number, ...people: number[]): readonly QuizEvent[] {
  return [
    { type: "opened", at: at - 30_000 },
    shown("l", at - 29_000),
    join(at - 20_000, ...people),
    { type: "started", at: at - 1_000 },
    shown("q0", at),
  ];
}
