import { describe, expect, it } from "vitest";
import { step } from "../../../src/quiz/live/step.ts";
import { begun, played, quizOf, shown } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const unseen = played(quiz, begun(t, 5).slice(0, -1));
const open = played(quiz, begun(t, 5));

describe("the message of a question", () => {
  it("opens it when it is in the channel, and asks for no other message", () => {
    const seen = step(quiz, unseen, shown("q0", t));
    expect(seen.state.phase).toMatchObject({ shown: { messageId: String(t), at: t } });
    expect(seen.effects).toEqual([]);
  });

  it("is the first one, and none of another scene", () => {
    expect(step(quiz, open, shown("q0", t + 500)).state).toBe(open);
    expect(step(quiz, unseen, shown("l", t)).state).toBe(unseen);
  });

  it("is no more to be pressed once the question is over, as it was then", () => {
    const closed = step(quiz, open, { type: "closed", at: t + 1, position: 0 });
    expect(closed.effects).toEqual([{ kind: "post" }, { kind: "retire", phase: open.phase }]);
  });
});

describe("a button of the host", () => {
  it("for another position than the one that is there does nothing", () => {
    for (const event of [
      { type: "closed", at: t + 1, position: 1 },
      { type: "skipped", at: t + 1, position: 1 },
      { type: "next", at: t + 1, position: 0 },
      { type: "started", at: t + 1 },
      { type: "opened", at: t + 1 },
      { type: "resumed", at: t + 1 },
    ] as const) {
      expect(step(quiz, open, event)).toEqual({ state: open, effects: [] });
    }
  });

  it("does not close a question that nobody has seen, but may skip it", () => {
    expect(step(quiz, unseen, { type: "closed", at: t, position: 0 }).state).toBe(unseen);
    const skipped = played(quiz, [{ type: "skipped", at: t, position: 0 }], unseen);
    expect(skipped.phase).toMatchObject({ name: "asking", position: 1 });
    expect(skipped.asked).toEqual([
      { openedAt: null, closedAt: t, limit: 40_000, pauses: [], skipped: true },
    ]);
  });

  it("that skips the last question ends the quiz", () => {
    const short = { ...quiz, questions: quiz.questions.slice(0, 1) };
    const end = step(short, played(short, begun(t, 5)), { type: "skipped", at: t, position: 0 });
    expect(end.state.phase).toMatchObject({ name: "ended", why: "finished" });
  });

  it("that ends the quiz lets the open question count for nobody", () => {
    const ended = played(quiz, [{ type: "ended", at: t + 1, why: "stopped" }], open);
    expect(ended.phase).toEqual({ name: "ended", why: "stopped", shown: null });
    expect(ended.asked).toMatchObject([{ skipped: true }]);
  });
});
