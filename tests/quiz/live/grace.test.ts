import { describe, expect, it } from "vitest";
import { closesAt } from "../../../src/quiz/live/timing.ts";
import { answer, begun, join, played, quizOf, wrong } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const deadline = t + 41_000;
const all = played(quiz, [...begun(t, 5, 6), answer(5, t + 1_000), answer(6, t + 2_000)]);

describe("the three seconds after all have answered", () => {
  it("begin anew when somebody changes their answer", () => {
    expect(closesAt(played(quiz, [answer(6, t + 4_000, wrong)], all))).toBe(t + 7_000);
  });

  it("begin when the one who was waited for is removed, or deletes their data", () => {
    const half = played(quiz, [...begun(t, 5, 6), answer(5, t + 1_000)]);
    const removed = played(quiz, [{ type: "removed", at: t + 9_000, person: 6 }], half);
    expect(closesAt(removed)).toBe(t + 12_000);
    const forgotten = played(quiz, [{ type: "forgotten", at: t + 9_000, person: 6 }], half);
    expect(closesAt(forgotten)).toBe(t + 12_000);
  });

  it("stop for a pause, and begin anew after it", () => {
    const paused = played(quiz, [{ type: "paused", at: t + 3_000, why: "host" }], all);
    expect(closesAt(paused)).toBeNull();
    const resumed = played(quiz, [{ type: "resumed", at: t + 60_000 }], paused);
    expect(closesAt(resumed)).toBe(t + 63_000);
  });

  it("do not make a question close later than its time", () => {
    const late = played(quiz, [answer(5, t + 39_500, wrong)], all);
    expect(closesAt(late)).toBe(deadline);
  });

  it("do not begin where nobody who plays has answered", () => {
    const alone = played(quiz, [...begun(t, 5), answer(5, t + 1_000)]);
    expect(closesAt(alone)).toBe(t + 4_000);
    const left = played(quiz, [{ type: "left", at: t + 2_000, person: 5 }], alone);
    expect(closesAt(left)).toBe(deadline);
  });

  it("wait for whoever joined since the last question, who may have answered none", () => {
    const second = played(quiz, [
      ...begun(t, 5),
      answer(5, t + 1_000),
      { type: "closed", at: t + 2_000, position: 0 },
      join(t + 2_500, 6),
      { type: "next", at: t + 3_000, position: 0 },
      { type: "shown", scene: "q1", messageId: "1", at: t + 4_000 },
      answer(5, t + 5_000, { options: ["a"] }, 1),
    ]);
    expect(closesAt(second)).toBe(t + 45_000);
  });

  it("wait for whoever answered the last question that counted", () => {
    const second = played(quiz, [
      ...begun(t, 5, 6),
      answer(5, t + 1_000),
      answer(6, t + 1_000),
      { type: "closed", at: t + 2_000, position: 0 },
      { type: "next", at: t + 3_000, position: 0 },
      { type: "skipped", at: t + 3_500, position: 1 },
      { type: "shown", scene: "q2", messageId: "1", at: t + 4_000 },
      answer(5, t + 5_000, { number: 100 }, 2),
    ]);
    expect(closesAt(second)).toBe(t + 45_000);
    const both = played(quiz, [answer(6, t + 6_000, { number: 1 }, 2)], second);
    expect(closesAt(both)).toBe(t + 9_000);
  });
});
