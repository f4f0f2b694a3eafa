import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditOf } from "../../../src/quiz/credit.ts";
import type { LoggedEvent, QuizEvent } from "../../../src/quiz/live/event.ts";
import { sceneOf } from "../../../src/quiz/live/scene.ts";
import { pointsFor } from "../../../src/quiz/live/scoring.ts";
import { standings } from "../../../src/quiz/live/standings.ts";
import type { AskedQuestion, Quiz, State } from "../../../src/quiz/live/state.ts";
import { step } from "../../../src/quiz/live/step.ts";
import { readState, replay, withAnswers, writeState } from "../../../src/quiz/live/stored-state.ts";
import { admission, deadlineOf } from "../../../src/quiz/live/timing.ts";
import type { Question } from "../../../src/quiz/question.ts";
import { join, played, preview, shown } from "./game.ts";
import {
  answered,
  moves,
  type Played,
  person,
  play,
  quizzes,
  type Row,
  row,
} from "./random-play.ts";

const run = { numRuns: 300, seed: 20210301 };

/** Checks what a random quiz leaves behind. */
function always(check: (quiz: Quiz, left: Played) => void): void {
  fc.assert(
    fc.property(quizzes, moves, (quiz, list) => check(quiz, play(quiz, list))),
    run,
  );
}

/** The state that was stored last: one is written whenever another message begins. */
function lastSnapshot(log: Played["log"]): number {
  const scene = (index: number) => sceneOf((log[index]?.state ?? preview).phase);
  return log.findLastIndex((_, index) => scene(index) !== scene(index - 1));
}

describe("a random quiz", () => {
  it("comes far enough for what is said of it to mean something", () => {
    const states = fc
      .sample(fc.tuple(quizzes, moves), run)
      .map(([quiz, list]) => play(quiz, list).state);
    const share = (holds: (state: State) => boolean) => states.filter(holds).length / states.length;
    expect(share(({ asked }) => asked.length >= 2)).toBeGreaterThan(0.3);
    expect(share(({ phase }) => phase.name === "asking" && phase.answers.size > 0)).toBeGreaterThan(
      0.1,
    );
    expect(share(({ phase }) => phase.name === "ended")).toBeGreaterThan(0.1);
    expect(share(({ players }) => [...players.values()].some((p) => p.points > 0))).toBeGreaterThan(
      0.3,
    );
    expect(share(({ asked }) => asked.some(({ pauses }) => pauses.length > 0))).toBeGreaterThan(
      0.1,
    );
  });
});

describe("whatever happens in a quiz", () => {
  it("what a player has is the sum of what their answers earned", () => {
    always((quiz, { state, rows }) => {
      for (const [person, player] of state.players) {
        const parts = rows.flatMap((row) => {
          const asked = state.asked[row.position];
          const counts = row.person === person && asked !== undefined && !asked.skipped;
          return counts ? [partOf(quiz, asked, row)] : [];
        });
        expect(player.points).toBe(parts.reduce((sum, { points }) => sum + points, 0));
        expect(player.right).toBe(parts.filter(({ right }) => right).length);
        expect(player.answered).toBe(parts.length);
      }
    });
  });

  it("a closed question never changes, and takes no answer", () => {
    always((quiz, { state, log }) => {
      let before: State["asked"] = [];
      for (const { state: later } of log) {
        expect(later.asked.slice(0, before.length)).toEqual(before);
        before = later.asked;
      }
      for (const position of state.asked.keys()) {
        const late = answered(row(position, 10, 1, 9_000_000_000));
        expect(step(quiz, state, late)).toEqual({ state, effects: [] });
      }
    });
  });

  it("pauses of a question do not overlap", () => {
    always((_quiz, { state }) => {
      for (const { pauses } of state.asked) {
        for (const [index, { from }] of pauses.entries()) {
          expect(from).toBeGreaterThanOrEqual(pauses[index - 1]?.until ?? 0);
        }
      }
    });
  });

  it("the last snapshot, the log after it and the rows give the same state again", () => {
    always((quiz, { state, rows, log }) => {
      const last = lastSnapshot(log);
      const snapshot = readState(writeState(log[last]?.state ?? preview));
      const events = log.slice(last + 1).map(({ event }) => event);
      expect(replay(quiz, snapshot as State, events, rows)).toEqual(state);
    });
  });

  it("every state is read back as it was written", () => {
    always((quiz, { state, rows }) => {
      expect(withAnswers(quiz, readState(writeState(state)) as State, rows)).toEqual(state);
    });
  });

  it("a person is ranked once at most, after all who have more points", () => {
    always((_quiz, { state }) => {
      const ranks = standings(state);
      expect(new Set(ranks.map(({ person }) => person)).size).toBe(ranks.length);
      for (const { rank, points } of ranks) {
        expect(rank).toBe(ranks.filter((other) => other.points > points).length + 1);
      }
    });
  });
});

function partOf(quiz: Quiz, asked: AskedQuestion, row: Row) {
  const question = quiz.questions[row.position] as Question;
  const right = creditOf(question, row.given) === 1;
  return { points: pointsFor(quiz, question, asked, row), right };
}

const t = 1_000_000;
/** The first question stands in the channel since `t`. */
const begun: readonly LoggedEvent[] = [
  { type: "opened", at: t - 9 },
  join(t - 8, 10, 11, 12, 13, 14, 15),
  { type: "started", at: t - 7 },
  shown("q0", t),
];
/** Presses in the first question: who, after how many milliseconds, and which answer. */
const presses = fc.uniqueArray(fc.tuple(person, fc.integer({ min: 1, max: 29_000 }), fc.nat(3)), {
  maxLength: 12,
  selector: ([, at]) => at,
});

describe("the order in which answers arrive", () => {
  it("changes nothing", () => {
    const orders = presses.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(quizzes, orders, (quiz, [pressed, arrived]) => {
        const through = (list: typeof pressed) => {
          const answers = list.map(([person, wait, choice]) =>
            answered(row(0, person, choice, t + wait)),
          );
          const close = { type: "closed", at: t + 30_000, position: 0 } as const;
          return played(quiz, [...begun, ...answers, close]);
        };
        expect(through(arrived)).toEqual(through(pressed));
      }),
      run,
    );
  });

  it("and the time of a press change no points but those of classic and gentle", () => {
    const waits = fc.array(fc.integer({ min: 1, max: 29_000 }), { minLength: 6, maxLength: 6 });
    const choices = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(quizzes, choices, waits, waits, (quiz, choices, waits, others) => {
        const { scoring } = quiz.settings;
        fc.pre(scoring === "accuracy" || scoring === "confidence");
        const ranked = (times: readonly number[]) => {
          const answers = choices.map((choice, index) =>
            answered(row(0, 10 + index, choice, t + (times[index] ?? 0))),
          );
          const close = { type: "closed", at: t + 30_000, position: 0 } as const;
          return standings(played(quiz, [...begun, ...answers, close]));
        };
        expect(ranked(waits)).toEqual(ranked(others));
      }),
      run,
    );
  });
});

/** Stretches in which nothing counts: after how many played milliseconds, for how long, and why. */
const gaps = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 29_500 }),
    fc.integer({ min: 1, max: 10 ** 7 }),
    fc.constantFrom("host", "away"),
  ),
  { maxLength: 4, selector: ([after]) => after },
);
type Gap = readonly [after: number, length: number, why: string];

/** When it is by the clock, so many milliseconds of play after the opening. */
function clock(after: number, gaps: readonly Gap[]): number {
  return gaps.reduce((at, [from, length]) => (from <= after ? at + length : at), t + after);
}

function gapEvents(gap: Gap, gaps: readonly Gap[]): readonly QuizEvent[] {
  const [after, length, why] = gap;
  const at = clock(after, gaps);
  const from = at - length;
  if (why === "away") return [{ type: "returned", from, at }];
  return [
    { type: "paused", at: from, why: "host" },
    { type: "resumed", at },
  ];
}

describe("pauses at any instants, of any length", () => {
  it("change no one's result, nor how long the question is open", () => {
    fc.assert(
      fc.property(quizzes, presses, gaps, (quiz, presses, gaps) => {
        const result = (gaps: readonly Gap[]) => {
          const pauses = gaps.map((gap) => {
            return { after: gap[0], events: gapEvents(gap, gaps), answer: null };
          });
          const answers = presses.map(([person, after, choice]) => {
            const answer = row(0, person, choice, clock(after, gaps));
            return { after, events: [answered(answer)], answer };
          });
          const steps = [...pauses, ...answers].sort((a, b) => a.after - b.after);
          const state = steps.reduce(
            (state, step) => {
              if (step.answer) expect(admission(state, step.answer)).toBe("open");
              return played(quiz, step.events, state);
            },
            played(quiz, begun),
          );
          const deadline = deadlineOf(state);
          const close = { type: "closed", at: clock(30_000, gaps), position: 0 } as const;
          if (deadline !== null) expect(deadline).toBe(close.at);
          return standings(played(quiz, [close], state));
        };
        expect(result(gaps)).toEqual(result([]));
      }),
      run,
    );
  });
});
