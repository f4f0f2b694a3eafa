import fc from "fast-check";
import type { LoggedEvent, QuizEvent } from "../../../src/quiz/live/event.ts";
import { sceneOf } from "../../../src/quiz/live/scene.ts";
import type { PlayedAnswer, Quiz, State } from "../../../src/quiz/live/state.ts";
import { step } from "../../../src/quiz/live/step.ts";
import { admission, dueAt } from "../../../src/quiz/live/timing.ts";
import { preview, quizOf } from "./game.ts";

/** An answer as it is stored. */
export type Row = { readonly position: number; readonly person: number } & PlayedAnswer;

/** Something that somebody does, or that happens to a quiz. */
type Move =
  /** Pressed `lag` milliseconds before it arrives. */
  | { readonly kind: "answer"; readonly person: number; readonly choice: number; lag: number }
  | {
      readonly kind: "join" | "left" | "removed" | "readmitted" | "forgotten";
      readonly person: number;
    }
  /** `on`: the host's next button, whichever it is; `stale`: one of the question before. */
  | { readonly kind: "on" | "stale" | "skip" | "pause" | "resume" | "due" | "away" | "takeOver" }
  | { readonly kind: "factor"; readonly person: number; readonly factor: 1 | 1.5 | 2 };

export const person = fc.integer({ min: 10, max: 15 });

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      person,
      choice: fc.nat(3),
      lag: fc.nat(3_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("join" as const, "left" as const, "removed" as const),
      person,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("readmitted" as const, "forgotten" as const),
      person,
    }),
  },
  { weight: 5, arbitrary: fc.constant({ kind: "on" as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom<(Move & { person?: never })["kind"]>(
        ...(["stale", "skip", "pause", "resume", "resume", "due", "due", "away"] as const),
        "takeOver",
      ),
    }) as fc.Arbitrary<Move>,
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("factor" as const),
      person,
      factor: fc.constantFrom(1 as const, 1.5 as const, 2 as const),
    }),
  },
);

/** Moves, each with the milliseconds before it. */
export const moves = fc.array(fc.tuple(move, fc.integer({ min: 1, max: 8_000 })), {
  maxLength: 60,
  size: "max",
});
export type Moves = readonly (readonly [Move, number])[];

/** Quizzes of four questions by every scoring, timed or not, in teams or alone. */
export const quizzes = fc
  .record({
    scoring: fc.constantFrom(...(["accuracy", "gentle", "classic", "confidence"] as const)),
    pace: fc.constantFrom({ kind: "untimed" as const }, { kind: "seconds" as const, seconds: 30 }),
    teams: fc.constantFrom({ kind: "none" as const }, { kind: "draw" as const, count: 2 }),
  })
  .map(quizOf);

const answersTo = [
  [{ options: ["a"] }, { options: ["b"] }, { options: ["c"] }, { unknown: true }],
  [{ options: ["a"] }, { options: ["a", "b", "c"] }, { options: ["d"] }, { options: ["a", "d"] }],
  [{ number: 100 }, { number: 110 }, { number: 5 }, { unknown: true }],
  [
    { options: ["a", "b", "c", "d"] },
    { options: ["b", "a", "c", "d"] },
    { options: ["d", "c", "b", "a"] },
    { unknown: true },
  ],
] as const satisfies readonly (readonly PlayedAnswer["given"][])[];

/** An answer to the question at a position; its interaction id is its time, and half are sure. */
export function row(position: number, person: number, choice: number, at: number): Row {
  const given = answersTo[position]?.[choice] ?? { unknown: true };
  const confidence = choice % 2 === 0 ? null : "sure";
  return { position, person, given, confidence, interactionId: String(at), at };
}

/** An answer on its way into the rules. */
export function answered({ position, ...answer }: Row): QuizEvent {
  return { type: "answered", at: answer.at, position, answers: [answer] };
}

/** What a played quiz leaves: its state, its log with the state after each event, and its rows. */
export interface Played {
  readonly state: State;
  readonly rows: readonly Row[];
  readonly log: readonly { readonly event: LoggedEvent; readonly state: State }[];
}

/** Plays a quiz as it is run: messages appear at once, answers are stored where they are admitted. */
export function play(quiz: Quiz, list: Moves): Played {
  let state = preview;
  let now = 1_000_000;
  const rows = new Map<string, Row>();
  const log: { event: LoggedEvent; state: State }[] = [];
  const dispatch = (event: QuizEvent): void => {
    const next = step(quiz, state, event).state;
    if (next !== state && event.type !== "answered") log.push({ event, state: next });
    state = next;
    const { phase } = state;
    if (phase.name !== "preview" && phase.shown === null) {
      dispatch({ type: "shown", scene: sceneOf(phase), messageId: String(now), at: now });
    }
  };
  const answer = (row: Row): void => {
    const key = `${row.position} ${row.person}`;
    if (state.players.get(row.person)?.out !== null) {
      dispatch({ type: "joined", at: now, players: [{ person: row.person, team: null }] });
    }
    if (row.at > (rows.get(key)?.at ?? 0)) rows.set(key, row);
    dispatch(answered(row));
  };
  dispatch({ type: "opened", at: now });
  for (const [move, wait] of list) {
    now += wait;
    if (move.kind === "answer") {
      const row = answerOf(move, state, now);
      if (admission(state, row) === "open") answer(row);
      continue;
    }
    if (move.kind === "due") now = Math.max(now, dueAt(quiz, state) ?? now);
    if (move.kind === "forgotten") {
      for (const [key, row] of rows) if (row.person === move.person) rows.delete(key);
    }
    dispatch(eventOf(move, state, now));
  }
  return { state, rows: [...rows.values()], log };
}

const positionIn = ({ phase }: State) => ("position" in phase ? phase.position : 0);

function answerOf(move: Extract<Move, { kind: "answer" }>, state: State, now: number): Row {
  const since = state.phase.name === "asking" ? (state.phase.shown?.at ?? now) : now;
  const at = Math.max(since, now - move.lag);
  return row(positionIn(state), move.person, move.choice, at);
}

function eventOf(move: Exclude<Move, { kind: "answer" }>, state: State, at: number): LoggedEvent {
  const position = positionIn(state);
  switch (move.kind) {
    case "join":
      return { type: "joined", at, players: [{ person: move.person, team: null }] };
    case "left":
    case "removed":
    case "readmitted":
    case "forgotten":
      return { type: move.kind, at, person: move.person };
    case "factor":
      return { type: "timed", at, person: move.person, factor: move.factor };
    case "on":
      return hostOn(state, at);
    case "stale":
      return { type: "closed", at, position: Math.max(0, position - 1) };
    case "skip":
      return { type: "skipped", at, position };
    case "pause":
      return { type: "paused", at, why: "host" };
    case "resume":
      return { type: "resumed", at };
    case "away":
      return { type: "returned", at, from: at - 2_000 };
    case "takeOver":
      return { type: "tookOver", at, host: 2 };
    case "due":
      return { type: "time", at };
  }
}

function hostOn(state: State, at: number): LoggedEvent {
  const position = positionIn(state);
  if (state.phase.name === "lobby") return { type: "started", at };
  return { type: state.phase.name === "asking" ? "closed" : "next", at, position };
}
