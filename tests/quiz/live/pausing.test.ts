import { describe, expect, it } from "vitest";
import { step } from "../../../src/quiz/live/step.ts";
import { deadlineOf, dueAt, timeTaken } from "../../../src/quiz/live/timing.ts";
import { answer, begun, played, quizOf } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const open = played(quiz, begun(t, 5, 6));
const minute = 60_000;

describe("pauses", () => {
  it("add up", () => {
    const state = played(
      quiz,
      [
        { type: "paused", at: t + 1_000, why: "host" },
        { type: "resumed", at: t + 11_000 },
        { type: "returned", from: t + 20_000, at: t + 25_000 },
      ],
      open,
    );
    expect(deadlineOf(state)).toBe(t + 55_000);
    expect(state.phase).toMatchObject({
      pauses: [
        { from: t + 1_000, until: t + 11_000 },
        { from: t + 20_000, until: t + 25_000 },
      ],
    });
  });

  it("that began before the question was there give it nothing from before", () => {
    const state = played(quiz, [{ type: "returned", from: t - 5_000, at: t + 4_000 }], open);
    expect(deadlineOf(state)).toBe(t + 44_000);
  });

  it("that were seen to overlap are counted once", () => {
    const away = played(
      quiz,
      [
        { type: "paused", at: t + 1_000, why: "host" },
        { type: "resumed", at: t + 11_000 },
        { type: "returned", from: t + 10_500, at: t + 20_000 },
      ],
      open,
    );
    expect(deadlineOf(away)).toBe(t + 59_000);
    const again = played(
      quiz,
      [
        { type: "paused", at: t + 19_900, why: "host" },
        { type: "resumed", at: t + 21_000 },
      ],
      away,
    );
    expect(deadlineOf(again)).toBe(t + 60_000);
  });

  it("that are under way swallow the time that Docent was away, which is said all the same", () => {
    const state = played(
      quiz,
      [
        { type: "paused", at: t + 10_000, why: "host" },
        { type: "returned", from: t + 12_000, at: t + 20_000 },
      ],
      open,
    );
    expect(state.phase).toMatchObject({ pause: { from: t + 10_000 }, pauses: [] });
    expect(state.notes).toEqual([{ kind: "away", milliseconds: 8_000 }]);
  });

  it("are there in the lobby and after a reveal, too, and once at a time", () => {
    const pause = { type: "paused", at: t + 50_000, why: "host" } as const;
    const revealed = played(quiz, [{ type: "closed", at: t + 1, position: 0 }], open);
    for (const before of [played(quiz, begun(t, 5).slice(0, 3)), revealed]) {
      const paused = played(quiz, [pause], before);
      expect(paused.phase).toMatchObject({ pause: { from: t + 50_000, why: "host" } });
      expect(step(quiz, paused, { ...pause, why: "refused" }).state).toBe(paused);
      const resumed = played(quiz, [{ type: "resumed", at: t + 60_000 }], paused);
      expect(resumed.phase).toEqual(before.phase);
    }
  });

  it("in which the host closes the question are not part of anybody's time", () => {
    const closed = played(
      quiz,
      [
        answer(5, t + 5_000),
        { type: "paused", at: t + 10_000, why: "host" },
        { type: "closed", at: t + 30_000, position: 0 },
      ],
      open,
    );
    const [asked] = closed.asked;
    expect(asked?.pauses).toEqual([{ from: t + 10_000, until: t + 30_000 }]);
    expect(asked && timeTaken(asked, t + 30_000)).toBe(10_000);
  });
});

describe("a quiz that nobody touches", () => {
  const slow = quizOf({ pace: { kind: "seconds", seconds: 600 } });
  const deadline = t + 601_000;

  it("is not idle while a question runs towards its time", () => {
    const running = played(slow, begun(t, 5));
    expect(dueAt(slow, running)).toBe(t + 590_000);
    const warned = played(slow, [{ type: "time", at: t + 590_000 }], running);
    expect(dueAt(slow, warned)).toBe(deadline);
  });

  it("has ten minutes from the close of the question on", () => {
    const revealed = played(slow, [{ type: "time", at: deadline }], played(slow, begun(t, 5)));
    expect(revealed.phase.name).toBe("revealed");
    expect(dueAt(slow, revealed)).toBe(deadline + 10 * minute);
  });

  it("is paused in the lobby as well, and goes on when the host comes back", () => {
    const lobby = played(quiz, begun(t, 5).slice(0, 3));
    const due = dueAt(quiz, lobby) ?? 0;
    const idle = played(quiz, [{ type: "time", at: due }], lobby);
    expect(idle.phase).toMatchObject({ name: "lobby", pause: { why: "idle" } });
    const back = played(quiz, [{ type: "resumed", at: due + minute }], idle);
    expect(dueAt(quiz, back)).toBe(due + 11 * minute);
  });
});
