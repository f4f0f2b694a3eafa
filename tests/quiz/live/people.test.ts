import { describe, expect, it } from "vitest";
import { admission } from "../../../src/quiz/live/timing.ts";
import { answer, begun, join, played, quizOf } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const close = (position: number, at: number) => ({ type: "closed", at, position }) as const;

describe("who plays", () => {
  it("is counted from the open question on, or from the next one after its close", () => {
    const open = played(quiz, [...begun(t, 5), join(t + 1, 6)]);
    const revealed = played(quiz, [close(0, t + 2), join(t + 3, 7)], open);
    const joinedAt = [...revealed.players].map(([person, player]) => [person, player.joinedAt]);
    expect(joinedAt).toEqual([
      [5, 0],
      [6, 0],
      [7, 1],
    ]);
  });

  it("joins with a first answer", () => {
    const state = played(quiz, [...begun(t), answer(9, t + 1)]);
    expect(state.players.get(9)).toMatchObject({ joinedAt: 0, out: null });
  });

  it("keeps their points when they leave and come back", () => {
    const state = played(quiz, [
      ...begun(t, 5),
      answer(5, t + 1),
      close(0, t + 2),
      { type: "left", at: t + 3, person: 5 },
      join(t + 4, 5),
    ]);
    expect(state.players.get(5)).toMatchObject({ points: 1_000, right: 1, joinedAt: 0, out: null });
  });

  it("may answer no more once the host has removed them", () => {
    const state = played(quiz, [...begun(t, 5), { type: "removed", at: t + 1, person: 5 }]);
    expect(admission(state, { person: 5, position: 0, at: t + 2 })).toBe("removed");
    const back = played(quiz, [{ type: "readmitted", at: t + 3, person: 5 }], state);
    expect(admission(back, { person: 5, position: 0, at: t + 4 })).toBe("open");
  });

  it("cannot come back by leaving, nor be let in again without having been removed", () => {
    const removed = played(quiz, [
      ...begun(t, 5),
      { type: "removed", at: t, person: 5 },
      { type: "left", at: t, person: 5 },
    ]);
    expect(removed.players.get(5)?.out).toBe("removed");
    const left = played(quiz, [...begun(t, 5), { type: "left", at: t, person: 5 }]);
    const readmitted = played(quiz, [{ type: "readmitted", at: t, person: 5 }], left);
    expect(readmitted).toBe(left);
  });
});

describe("a drawn team", () => {
  const drawn = (seed: number) => ({ ...quizOf({ teams: { kind: "draw", count: 2 } }), seed });
  const people = [5, 6, 7, 8, 9, 10];
  const teamsOf = (seed: number) =>
    [...played(drawn(seed), begun(t, ...people)).players.values()].map(({ team }) => team);

  it("is the one in which the fewest play, whoever has left", () => {
    const state = played(drawn(7), begun(t, ...people));
    const first = state.players.get(5)?.team;
    const mates = people.filter((person) => state.players.get(person)?.team === first);
    const left = mates.slice(0, 2).map((person) => ({ type: "left", at: t, person }) as const);
    const later = played(drawn(7), [...left, join(t + 1, 20, 21)], state);
    expect([20, 21].map((person) => later.players.get(person)?.team)).toEqual([first, first]);
  });

  it("hangs on the seed, and stays as it is when others come", () => {
    expect(teamsOf(7)).toEqual(teamsOf(7));
    const drawnOrders = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => teamsOf(seed).join()));
    expect(drawnOrders.size).toBeGreaterThan(1);
    const before = played(drawn(7), begun(t, ...people));
    const after = played(drawn(7), [join(t + 1, 20, 21, 22)], before);
    for (const person of people) {
      expect(after.players.get(person)?.team).toBe(before.players.get(person)?.team);
    }
  });
});
