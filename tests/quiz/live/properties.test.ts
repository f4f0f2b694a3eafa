import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoggedEvent, QuizEvent } from "../../../src/quiz/live/event.ts";
import { sceneOf } from "../../../src/quiz/live/scene.ts";
import { pointsFor } from "../../../src/quiz/live/scoring.ts";
import { standings } from "../../../src/quiz/live/standings.ts";
import type { PlayedAnswer, Quiz, State } from "../../../src/quiz/live/state.ts";
import { step } from "../../../src/quiz/live/step.ts";
import { readState, replay, withAnswers, writeState } from "../../../src/quiz/live/stored-state.ts";
import { admission, dueAt } from "../../../src/quiz/live/timing.ts";
import { preview, quizOf } from "./game.ts";

type Row = { readonly position: number; readonly person: number } & PlayedAnswer;
type Move =
  | { readonly kind: "answer"; readonly person: number; readonly choice: number }
  | {
      readonly kind: "join" | "left" | "removed" | "readmitted" | "forgotten";
      readonly person: number;
    }
  | { readonly kind: "start" | "close" | "next" | "skip" | "pause" | "resume" | "due" | "away" }
  | { readonly kind: "factor"; readonly person: number; readonly factor: 1 | 1.5 | 2 };

const person = fc.integer({ min: 10, max: 15 });
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("answer" as const), person, choice: fc.nat(3) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "join" as const,
        "left" as const,
        "removed" as const,
        "readmitted" as const,
      ),
      person,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom("start" as const, "close" as const, "next" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "skip" as const,
        "pause" as const,
        "resume" as const,
        "due" as const,
        "away" as const,
      ),
    }),
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
const moves = fc.array(fc.tuple(move, fc.integer({ min: 1, max: 20_000 })), { maxLength: 60 });
const quizzes = fc
  .record({
    scoring: fc.constantFrom(
      "accuracy" as const,
      "gentle" as const,
      "classic" as const,
      "confidence" as const,
    ),
    pace: fc.constantFrom({ kind: "untimed" as const }, { kind: "seconds" as const, seconds: 30 }),
    teams: fc.constantFrom({ kind: "none" as const }, { kind: "draw" as const, count: 2 }),
  })
  .map(quizOf);

const answersTo = [
  [{ options: ["a"] }, { options: ["b"] }, { options: ["c"] }, { unknown: true }],
  [
    { options: ["a"] },
    { options: ["a", "b", "c"] },
    { options: ["d"] },
    { options: ["a", "b", "d"] },
  ],
  [{ number: 100 }, { number: 110 }, { number: 5 }, { unknown: true }],
  [
    { options: ["a", "b", "c", "d"] },
    { options: ["b", "a", "c", "d"] },
    { options: ["d", "c", "b", "a"] },
    { unknown: true },
  ],
] as const satisfies readonly (readonly PlayedAnswer["given"][])[];

/** A quiz as it is run: messages appear at once, answers only where they are admitted. */
function play(quiz: Quiz, list: readonly (readonly [Move, number])[], at0 = 1_000_000) {
  let state = preview;
  let at = at0;
  const rows = new Map<string, Row>();
  const log: { event: LoggedEvent; state: State }[] = [];
  const seen: QuizEvent[] = [];
  const dispatch = (event: QuizEvent) => {
    const next = step(quiz, state, event).state;
    seen.push(event);
    if (next !== state && event.type !== "answered") log.push({ event, state: next });
    state = next;
    const { phase } = state;
    if (phase.name !== "preview" && phase.shown === null) {
      dispatch({ type: "shown", scene: sceneOf(phase), messageId: String(at), at });
    }
  };
  dispatch({ type: "opened", at });
  for (const [move, wait] of list) {
    at += wait;
    const event = eventOf(move, quiz, state, at);
    if (event === undefined) continue;
    if (event.type === "answered")
      for (const each of event.answers)
        rows.set(`${event.position} ${each.person}`, { position: event.position, ...each });
    dispatch(event);
  }
  return { state, rows: [...rows.values()], log, seen };
}

function eventOf(
  move: Move,
  quiz: Quiz,
  { phase, ...state }: State,
  at: number,
): QuizEvent | undefined {
  const position = phase.name === "asking" || phase.name === "revealed" ? phase.position : 0;
  switch (move.kind) {
    case "answer": {
      const { person } = move;
      if (!state.players.has(person))
        return { type: "joined", at, players: [{ person, team: null }] };
      if (admission({ phase, ...state }, { person, position, at }) !== "open") return;
      const given = answersTo[position]?.[move.choice] ?? { unknown: true };
      const entry = { person, given, confidence: null, interactionId: String(at), at };
      return { type: "answered", at, position, answers: [entry] };
    }
    case "join":
      return { type: "joined", at, players: [{ person: move.person, team: null }] };
    case "left":
    case "removed":
    case "readmitted":
    case "forgotten":
      return { type: move.kind, at, person: move.person };
    case "factor":
      return { type: "timed", at, person: move.person, factor: move.factor };
    case "start":
      return { type: "started", at };
    case "close":
      return { type: "closed", at, position };
    case "next":
      return { type: "next", at, position };
    case "skip":
      return { type: "skipped", at, position };
    case "pause":
      return { type: "paused", at, why: "host" };
    case "resume":
      return { type: "resumed", at };
    case "away":
      return { type: "returned", at, from: at - 1 };
    case "due": {
      const due = dueAt(quiz, { phase, ...state });
      return { type: "time", at: Math.max(at, due ?? at) };
    }
  }
}

const run = { numRuns: 150, seed: 20210301 };

describe("whatever happens in a quiz", () => {
  it("the points of a player are the sum of what their answers earned", () => {
    fc.assert(
      fc.property(quizzes, moves, (quiz, list) => {
        const { state, rows } = play(quiz, list);
        for (const [person, player] of state.players) {
          const earned = rows
            .filter((row) => row.person === person && state.asked[row.position] !== undefined)
            .map((row) =>
              pointsFor(
                quiz,
                quiz.questions[row.position] as never,
                state.asked[row.position] as never,
                row,
              ),
            );
          expect(player.points).toBe(earned.reduce((sum, points) => sum + points, 0));
        }
      }),
      run,
    );
  });

  it("a closed question never changes", () => {
    fc.assert(
      fc.property(quizzes, moves, (quiz, list) => {
        const { log } = play(quiz, list);
        log.reduce(
          (before, { state }) => {
            expect(state.asked.slice(0, before.length)).toEqual(before);
            return state.asked;
          },
          [] as State["asked"],
        );
      }),
      run,
    );
  });

  it("the log, the rows and any snapshot give the same state again", () => {
    fc.assert(
      fc.property(quizzes, moves, fc.nat(), (quiz, list, from) => {
        const { state, rows, log } = play(quiz, list);
        const phases = log.filter(
          ({ event }, index) => event.type !== "shown" && phaseChanged(log, index),
        );
        const start =
          phases.length === 0
            ? undefined
            : log.indexOf(phases[from % phases.length] as (typeof log)[number]);
        // Only the newest snapshot is kept, since rows of earlier questions are in it as points.
        const last = log.findLastIndex((_, index) => phaseChanged(log, index));
        const snapshot = log[last]?.state ?? preview;
        const read = readState(writeState(snapshot));
        expect(read).toBeDefined();
        const again = replay(
          quiz,
          read as State,
          log.slice(last + 1).map(({ event }) => event),
          rows,
        );
        expect(again).toEqual(state);
        expect(start === undefined || start <= last).toBe(true);
      }),
      run,
    );
  });

  it("every state is read back as it was written", () => {
    fc.assert(
      fc.property(quizzes, moves, (quiz, list) => {
        const { state, rows } = play(quiz, list);
        expect(withAnswers(quiz, readState(writeState(state)) as State, rows)).toEqual(state);
      }),
      run,
    );
  });

  it("nobody is ranked twice, and ranks fall with points", () => {
    fc.assert(
      fc.property(quizzes, moves, (quiz, list) => {
        const ranks = standings(play(quiz, list).state);
        expect(new Set(ranks.map(({ person }) => person)).size).toBe(ranks.length);
        for (const [index, rank] of ranks.entries()) {
          const ahead = ranks.filter(({ points }) => points > rank.points).length;
          expect(rank.rank).toBe(ahead + 1);
          expect(index).toBeGreaterThanOrEqual(ahead);
        }
      }),
      run,
    );
  });

  it("the order in which answers to a question arrive changes nothing", () => {
    fc.assert(
      fc.property(
        quizzes,
        fc.shuffledSubarray([10, 11, 12, 13, 14], { minLength: 5 }),
        fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
        (quiz, order, choices) => {
          const t = 1_000_000;
          const answers = order.map((person) => {
            const at = t + 100 * person;
            const given = answersTo[0][choices[person - 10] ?? 0] ?? answersTo[0][0];
            const entry = { person, given, confidence: null, interactionId: String(at), at };
            return { type: "answered", at, position: 0, answers: [entry] } as const;
          });
          const through = (list: readonly QuizEvent[]) => {
            const events: QuizEvent[] = [
              { type: "opened", at: t - 9 },
              {
                type: "joined",
                at: t - 8,
                players: [10, 11, 12, 13, 14].map((person) => ({ person, team: null })),
              },
              { type: "started", at: t - 7 },
              { type: "shown", scene: "q0", messageId: "1", at: t },
              ...list,
              { type: "closed", at: t + 20_000, position: 0 },
            ];
            return events.reduce((state, event) => step(quiz, state, event).state, preview);
          };
          const sorted = answers.toSorted((a, b) => a.at - b.at);
          expect(standings(through(answers))).toEqual(standings(through(sorted)));
        },
      ),
      run,
    );
  });

  it("a pause at any instant, of any length, changes no one's result", () => {
    fc.assert(
      fc.property(
        quizzes,
        fc.integer({ min: 0, max: 29_000 }),
        fc.integer({ min: 0, max: 10 ** 7 }),
        fc.array(fc.tuple(person, fc.integer({ min: 1, max: 29_000 }), fc.nat(3)), {
          maxLength: 8,
        }),
        (quiz, pauseAt, length, presses) => {
          const t = 1_000_000;
          const result = (pause: number | null) => {
            let state = preview;
            const dispatch = (event: QuizEvent) => {
              state = step(quiz, state, event).state;
            };
            dispatch({ type: "opened", at: t - 9 });
            dispatch({
              type: "joined",
              at: t - 8,
              players: [10, 11, 12, 13, 14, 15].map((person) => ({ person, team: null })),
            });
            dispatch({ type: "started", at: t - 7 });
            dispatch({ type: "shown", scene: "q0", messageId: "1", at: t });
            const sorted = presses.toSorted((a, b) => a[1] - b[1]);
            const before = sorted.filter(([, at]) => at < pauseAt);
            const rest = sorted.filter(([, at]) => at >= pauseAt);
            const press =
              (shift: number) =>
              ([person, wait, choice]: (typeof presses)[number]) => {
                const at = t + wait + shift;
                const entry = {
                  person,
                  given: answersTo[0][choice] ?? answersTo[0][0],
                  confidence: null,
                  interactionId: String(at),
                  at,
                };
                if (admission(state, { person, position: 0, at }) !== "open")
                  throw new Error("refused");
                dispatch({ type: "answered", at, position: 0, answers: [entry] });
              };
            before.forEach(press(0));
            if (pause !== null) {
              dispatch({ type: "paused", at: t + pauseAt, why: "host" });
              dispatch({ type: "resumed", at: t + pauseAt + pause });
            }
            rest.forEach(press(pause ?? 0));
            dispatch({ type: "closed", at: t + 30_000 + (pause ?? 0), position: 0 });
            return standings(state);
          };
          expect(result(length)).toEqual(result(null));
        },
      ),
      run,
    );
  });
});

function phaseChanged(
  log: readonly { event: LoggedEvent; state: State }[],
  index: number,
): boolean {
  const before = log[index - 1]?.state ?? preview;
  return sceneOf(before.phase) !== sceneOf((log[index] as { state: State }).state.phase);
}
