import { describe, expect, it } from "vitest";
import type { QuizEvent } from "../../../src/quiz/live/event.ts";
import { standings, teamStandings } from "../../../src/quiz/live/standings.ts";
import { answer, begun, played, quizOf, shown, wrong } from "./game.ts";

const t = 1_000_000;
const quiz = quizOf({ teams: { kind: "choose", count: 2 } });
const rights = [{ options: ["b"] }, { options: ["a", "b", "c"] }, { number: 100 }];

const into = (team: number, at: number, ...people: number[]): QuizEvent => ({
  type: "joined",
  at,
  players: people.map((person) => ({ person, team })),
});

/** A question is answered right by these people, closed, and followed by the next. */
function question(position: number, ...people: number[]): readonly QuizEvent[] {
  const at = t + position * 10_000;
  return [
    shown(`q${position}`, at),
    ...people.map((person) => answer(person, at + person, rights[position], position)),
    { type: "closed", at: at + 5_000, position },
    { type: "next", at: at + 6_000, position },
  ];
}

describe("the points of a team", () => {
  it("leave out who answered less than three in five of what was asked of them", () => {
    const state = played(quiz, [
      ...begun(t),
      into(0, t, 5, 6, 7),
      ...question(0, 5, 6, 7),
      ...question(1, 5, 6),
      ...question(2, 5),
    ]);
    expect(teamStandings(quiz, state)).toEqual([{ rank: 1, team: 0, points: 2_500, members: 2 }]);
  });

  it("ask of a late joiner only what was asked since", () => {
    const state = played(quiz, [
      ...begun(t),
      into(0, t, 5),
      ...question(0, 5),
      into(0, t + 9_500, 6),
      ...question(1, 5, 6),
    ]);
    expect(teamStandings(quiz, state)).toEqual([{ rank: 1, team: 0, points: 1_500, members: 2 }]);
  });

  it("ask of nobody what was skipped", () => {
    const state = played(quiz, [
      ...begun(t),
      into(0, t, 5, 6),
      ...question(0, 5, 6),
      { type: "skipped", at: t + 9_000, position: 1 },
      { type: "skipped", at: t + 9_500, position: 2 },
    ]);
    expect(teamStandings(quiz, state)).toEqual([{ rank: 1, team: 0, points: 1_000, members: 2 }]);
  });

  it("share a rank where they are equal", () => {
    const state = played(quiz, [
      ...begun(t),
      into(0, t, 5, 6),
      into(1, t, 7, 8),
      ...question(0, 5, 6, 7, 8),
    ]);
    expect(teamStandings(quiz, state).map(({ rank, team }) => [rank, team])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});

describe("standings", () => {
  it("leave out who has answered nothing, who left, and whom the host removed", () => {
    const state = played(quiz, [
      ...begun(t),
      into(0, t, 5, 6, 7, 8),
      ...question(0, 5, 6, 7),
      { type: "left", at: t + 7_000, person: 6 },
      { type: "removed", at: t + 7_000, person: 7 },
    ]);
    expect(standings(state).map(({ person }) => person)).toEqual([5]);
    expect(state.players.get(7)?.points).toBe(1_000);
  });

  it("rank who answered wrong with no points", () => {
    const close = { type: "closed", at: t + 2, position: 0 } as const;
    const state = played(quiz, [...begun(t, 5), answer(5, t + 1, wrong), close]);
    expect(standings(state)).toEqual([{ rank: 1, person: 5, points: 0, right: 0 }]);
  });
});
