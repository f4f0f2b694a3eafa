import { describe, expect, it } from "vitest";
import { dueAt } from "../../../src/quiz/live/timing.ts";
import { begun, played, quizOf } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const warned = played(quiz, [...begun(t, 5, 6), { type: "time", at: t + 30_000 }]);
const extra = { type: "timed", person: 5, factor: 2, at: t + 35_000 } as const;

describe("that ten seconds are left", () => {
  it("is not said of a question that is open for twenty seconds or less", () => {
    const quick = quizOf({ pace: { kind: "seconds", seconds: 20 } });
    expect(dueAt(quick, played(quick, begun(t, 5)))).toBe(t + 21_000);
  });

  it("is taken back where extra time has made it untrue, and said again in time", () => {
    const longer = played(quiz, [extra], warned);
    expect(longer.phase).toMatchObject({ warned: false });
    expect(dueAt(quiz, longer)).toBe(t + 70_000);
    const again = played(quiz, [{ type: "time", at: t + 70_000 }], longer);
    expect(again.phase).toMatchObject({ warned: true });
  });

  it("is taken back in a pause, too", () => {
    const paused = played(quiz, [{ type: "paused", at: t + 34_000, why: "host" }], warned);
    const longer = played(quiz, [{ ...extra, at: t + 500_000 }], paused);
    expect(longer.phase).toMatchObject({ warned: false });
  });

  it("stays said after a pause, which gives nobody more of them", () => {
    const resumed = played(
      quiz,
      [
        { type: "paused", at: t + 34_000, why: "host" },
        { type: "resumed", at: t + 90_000 },
        { type: "standings", at: t + 91_000, when: "end" },
      ],
      warned,
    );
    expect(resumed.phase).toMatchObject({ warned: true });
  });
});
