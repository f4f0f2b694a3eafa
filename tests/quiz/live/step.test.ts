import { describe, expect, it } from "vitest";
import { standings, teamStandings } from "../../../src/quiz/live/standings.ts";
import { step } from "../../../src/quiz/live/step.ts";
import { admission, closesAt, deadlineOf, dueAt } from "../../../src/quiz/live/timing.ts";
import { answer, begun, host, join, played, preview, quizOf, right, shown, wrong } from "./game.ts";

const quiz = quizOf();
const t = 1_000_000;
const minute = 60_000;

describe("a lobby", () => {
  it("is opened from the preview, posted, and started into the first question", () => {
    const lobby = step(quiz, preview, { type: "opened", at: t });
    expect(lobby.state.phase.name).toBe("lobby");
    expect(lobby.effects).toEqual([{ kind: "post" }]);
    const ready = played(quiz, [shown("l", t + 500), join(t + 600, 5, 6)], lobby.state);
    const asking = step(quiz, ready, { type: "started", at: t + 700 });
    expect(asking.state.phase).toMatchObject({ name: "asking", position: 0, limit: 40_000 });
    expect(asking.effects.map(({ kind }) => kind)).toEqual(["post", "retire"]);
  });

  it("knows a person once, however often they join", () => {
    const state = played(quiz, [{ type: "opened", at: t }, join(t, 5, 5), join(t, 5)]);
    expect([...state.players.keys()]).toEqual([5]);
  });

  it("lets whoever left come back, and keeps out whom the host removed", () => {
    const open = played(quiz, [{ type: "opened", at: t }, join(t, 5, 6)]);
    const gone = played(
      quiz,
      [
        { type: "left", at: t, person: 5 },
        { type: "removed", at: t, person: 6 },
      ],
      open,
    );
    const back = played(quiz, [join(t, 5, 6)], gone);
    expect(back.players.get(5)?.out).toBeNull();
    expect(back.players.get(6)?.out).toBe("removed");
    const forgiven = played(quiz, [{ type: "readmitted", at: t, person: 6 }], back);
    expect(forgiven.players.get(6)?.out).toBeNull();
  });

  it("draws teams whose sizes differ by at most one", () => {
    const drawn = quizOf({ teams: { kind: "draw", count: 3 } });
    const people = Array.from({ length: 11 }, (_, person) => person + 1);
    const state = played(drawn, [{ type: "opened", at: t }, join(t, ...people)]);
    const sizes = [0, 1, 2].map(
      (team) => [...state.players.values()].filter((each) => each.team === team).length,
    );
    expect(sizes.toSorted()).toEqual([3, 4, 4]);
  });

  it("lets a player change a team of choice before the start only", () => {
    const chosen = quizOf({ teams: { kind: "choose", count: 2 } });
    const pick = (team: number, at: number) =>
      ({ type: "joined", at, players: [{ person: 5, team }] }) as const;
    const lobby = played(chosen, [{ type: "opened", at: t }, pick(0, t), pick(1, t)]);
    expect(lobby.players.get(5)?.team).toBe(1);
    const started = played(chosen, [{ type: "started", at: t }, pick(0, t)], lobby);
    expect(started.players.get(5)?.team).toBe(1);
  });
});

describe("an open question", () => {
  it("takes the answer with the greater interaction id, in whatever order they come", () => {
    const early = answer(5, t + 900, wrong);
    const late = answer(5, t + 1_000, right);
    const one = played(quiz, [...begun(t, 5, 6), early, late]);
    const other = played(quiz, [...begun(t, 5, 6), late, early]);
    expect(one).toEqual(other);
    expect(one.phase.name === "asking" && one.phase.answers.get(5)?.given).toEqual(right);
  });

  it("closes a second after its time, when presses on their way have come in", () => {
    const open = played(quiz, begun(t, 5, 6));
    expect(deadlineOf(open)).toBe(t + 40_000);
    expect(played(quiz, [{ type: "time", at: t + 40_999 }], open).phase.name).toBe("asking");
    expect(played(quiz, [{ type: "time", at: t + 41_000 }], open).phase.name).toBe("revealed");
  });

  it("refuses what was pressed after the time, and takes what was pressed in time", () => {
    const open = played(quiz, begun(t, 5));
    expect(admission(open, { person: 5, position: 0, at: t + 40_000 })).toBe("open");
    expect(admission(open, { person: 5, position: 0, at: t + 40_001 })).toBe("late");
    expect(admission(open, { person: 5, position: 1, at: t })).toBe("closed");
  });

  it("closes three seconds after the last of those who play has answered", () => {
    const half = played(quiz, [...begun(t, 5, 6), answer(5, t + 1_000)]);
    expect(closesAt(half)).toBe(t + 41_000);
    const all = played(quiz, [answer(6, t + 2_000)], half);
    expect(closesAt(all)).toBe(t + 5_000);
  });

  it("waits for a late joiner, and no longer for one who left", () => {
    const all = played(quiz, [...begun(t, 5, 6), answer(5, t + 1_000), answer(6, t + 2_000)]);
    const joined = played(quiz, [join(t + 3_000, 7)], all);
    expect(closesAt(joined)).toBe(t + 41_000);
    const left = played(quiz, [{ type: "left", at: t + 4_000, person: 7 }], joined);
    expect(closesAt(left)).toBe(t + 7_000);
  });

  it("does not wait for somebody who let the last question pass", () => {
    const second = played(quiz, [
      ...begun(t, 5, 6),
      answer(5, t + 1_000),
      { type: "closed", at: t + 2_000, position: 0 },
      { type: "next", at: t + 3_000, position: 0 },
      shown("q1", t + 4_000),
      answer(5, t + 5_000, { options: ["a", "b", "c"] }, 1),
    ]);
    expect(closesAt(second)).toBe(t + 8_000);
  });

  it("with nobody joined stays open to its time, and untimed until the host closes it", () => {
    expect(closesAt(played(quiz, begun(t)))).toBe(t + 41_000);
    const untimed = quizOf({ pace: { kind: "untimed" } });
    const open = played(untimed, begun(t));
    expect(closesAt(open)).toBeNull();
    expect(played(untimed, [{ type: "closed", at: t + 1, position: 0 }], open).phase.name).toBe(
      "revealed",
    );
  });

  it("gives the room the largest extra time among those who play", () => {
    const timed = { type: "timed", at: t, person: 5, factor: 1.5 } as const;
    const open = played(quiz, [...begun(t, 5, 6), timed]);
    expect(deadlineOf(open)).toBe(t + 60_000);
    expect(deadlineOf(played(quiz, [{ type: "left", at: t, person: 5 }], open))).toBe(t + 40_000);
  });

  it("is closed once, however often the button is pressed", () => {
    const close = { type: "closed", at: t + 1_000, position: 0 } as const;
    const revealed = played(quiz, [...begun(t, 5), close]);
    const again = step(quiz, revealed, close);
    expect(again.state).toBe(revealed);
    expect(again.effects).toEqual([]);
  });

  it("says once that ten seconds are left", () => {
    const open = played(quiz, begun(t, 5));
    expect(dueAt(quiz, open)).toBe(t + 30_000);
    const warned = step(quiz, open, { type: "time", at: t + 30_000 });
    expect(warned.effects).toEqual([{ kind: "edit" }]);
    expect(dueAt(quiz, warned.state)).toBe(t + 41_000);
  });

  it("counts for nobody when it is skipped, and keeps nobody waiting afterwards", () => {
    const state = played(quiz, [
      ...begun(t, 5, 6),
      answer(5, t + 1_000),
      { type: "skipped", at: t + 2_000, position: 0 },
      shown("q1", t + 3_000),
    ]);
    expect(state.phase).toMatchObject({ name: "asking", position: 1 });
    expect(state.players.get(5)).toMatchObject({ points: 0, answered: 0 });
    expect(closesAt(played(quiz, [answer(5, t + 4_000, right, 1)], state))).toBe(t + 44_000);
  });
});

describe("a pause", () => {
  const open = played(quiz, begun(t, 5, 6));
  const paused = played(quiz, [{ type: "paused", at: t + 10_000, why: "host" }], open);

  it("stops the time, and gives all of it back", () => {
    expect(closesAt(paused)).toBeNull();
    const on = played(quiz, [{ type: "resumed", at: t + 100_000 }], paused);
    expect(deadlineOf(on)).toBe(t + 130_000);
  });

  it("takes what was pressed before it and came after, and refuses what is pressed in it", () => {
    expect(admission(paused, { person: 5, position: 0, at: t + 9_999 })).toBe("open");
    expect(admission(paused, { person: 5, position: 0, at: t + 10_000 })).toBe("paused");
  });

  it("that came of a message which Discord refused has it posted when the quiz goes on", () => {
    const unseen = played(quiz, [
      ...begun(t, 5).slice(0, -1),
      { type: "paused", at: t, why: "noPermission" },
    ]);
    expect(step(quiz, unseen, { type: "resumed", at: t + 1 }).effects).toEqual([{ kind: "post" }]);
  });

  it("of the time that Docent was away counts for nobody, and is said", () => {
    const back = played(quiz, [{ type: "returned", from: t + 5_000, at: t + 17_000 }], open);
    expect(deadlineOf(back)).toBe(t + 52_000);
    expect(back.notes).toEqual([{ kind: "away", milliseconds: 12_000 }]);
  });

  it("comes by itself after ten minutes without anybody, and ends the quiz after a day", () => {
    const untimed = quizOf({ pace: { kind: "untimed" } });
    const still = played(untimed, begun(t, 5));
    const due = dueAt(untimed, still);
    expect(due).toBe(t - 1_000 + 10 * minute);
    const idle = played(untimed, [{ type: "time", at: due ?? 0 }], still);
    expect(idle.phase).toMatchObject({ name: "asking", pause: { why: "idle" } });
    const day = dueAt(untimed, idle) ?? 0;
    expect(day).toBe((due ?? 0) + 24 * 60 * minute);
    expect(played(untimed, [{ type: "time", at: day }], idle).phase).toMatchObject({
      name: "ended",
      why: "idle",
    });
  });
});

describe("points and ranks", () => {
  it("are shared, by accuracy, whoever was first", () => {
    const state = played(quiz, [
      ...begun(t, 5, 6, 7),
      answer(6, t + 1_000),
      answer(5, t + 30_000),
      answer(7, t + 2_000, wrong),
      { type: "closed", at: t + 31_000, position: 0 },
    ]);
    expect(standings(state).map(({ rank, person, points }) => [rank, person, points])).toEqual([
      [1, 5, 1_000],
      [1, 6, 1_000],
      [3, 7, 0],
    ]);
  });

  it("of a team are the mean over those who took part, and a team of one needs the host's leave", () => {
    const events = (chosen: typeof quiz) =>
      [
        ...begun(t),
        {
          type: "joined",
          at: t,
          players: [
            { person: 5, team: 0 },
            { person: 6, team: 0 },
            { person: 7, team: 1 },
            { person: 8, team: 1 },
          ],
        } as const,
        answer(5, t + 1),
        answer(6, t + 2, wrong),
        answer(7, t + 3),
        { type: "closed", at: t + 4, position: 0 } as const,
      ].reduce((state, event) => step(chosen, state, event).state, preview);
    const teams = quizOf({ teams: { kind: "choose", count: 2 } });
    expect(teamStandings(teams, events(teams))).toEqual([
      { rank: 1, team: 0, points: 500, members: 2 },
    ]);
    const alone = quizOf({ teams: { kind: "choose", count: 2 }, soloTeams: true });
    expect(teamStandings(alone, events(alone)).map(({ team, points }) => [team, points])).toEqual([
      [1, 1_000],
      [0, 500],
    ]);
  });
});

describe("the end", () => {
  it("comes after the last question, frees the channel and posts the podium", () => {
    const short = { ...quiz, questions: quiz.questions.slice(0, 1) };
    const revealed = played(short, [
      ...begun(t, 5),
      answer(5, t + 1),
      { type: "closed", at: t + 2, position: 0 },
      shown("r0", t + 3),
    ]);
    const end = step(short, revealed, { type: "next", at: t + 4, position: 0 });
    expect(end.state.phase).toMatchObject({ name: "ended", why: "finished" });
    expect(end.effects.map(({ kind }) => kind)).toEqual(["post", "retire", "finish"]);
  });

  it("posts nothing where the channel is gone, and changes nothing afterwards", () => {
    const gone = step(quiz, played(quiz, begun(t, 5)), {
      type: "ended",
      at: t + 1,
      why: "channelGone",
    });
    expect(gone.effects).toEqual([{ kind: "finish" }]);
    for (const event of [
      { type: "started", at: t },
      join(t, 9),
      { type: "resumed", at: t },
      answer(5, t),
    ] as const) {
      expect(step(quiz, gone.state, event).state).toBe(gone.state);
    }
  });

  it("of a quiz that changes hands is told on the newest message", () => {
    const state = played(quiz, [...begun(t, 5), { type: "tookOver", at: t, host: 9 }]);
    expect(state.host).toBe(9);
    expect(state.notes).toEqual([{ kind: "tookOver", host: 9 }]);
    expect(host).not.toBe(9);
  });

  it("leaves no trace of a person who deleted their data", () => {
    const state = played(quiz, [
      ...begun(t, 5, 6),
      answer(5, t + 1),
      { type: "forgotten", at: t + 2, person: 5 },
    ]);
    expect(state.players.has(5)).toBe(false);
    expect(state.phase.name === "asking" && state.phase.answers.has(5)).toBe(false);
  });
});
