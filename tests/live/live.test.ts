import { describe, expect, it } from "vitest";
import { reportOf } from "../../src/live/report.ts";
import { sceneOf } from "../../src/quiz/live/scene.ts";
import { standings } from "../../src/quiz/live/standings.ts";
import { openLiveHouse } from "../support/live-house.ts";

const on = (house: ReturnType<typeof openLiveHouse>) =>
  house.stage.messages.map(({ name, over }) => `${name}${over ? " over" : ""}`);

describe("a quiz from preview to podium", () => {
  it("is played on a new message each time, the one before losing its buttons", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    expect(on(house)).toEqual(["l over", "q0"]);
    await house.answers(runId, "Ana", "right");
    await house.answers(runId, "Ben", "wrong");
    await house.time.run(4_000);
    expect(on(house)).toEqual(["l over", "q0 over", "r0"]);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "next", position: 0 });
    await house.time.settle();
    await house.answers(runId, "Ana", "right");
    await house.answers(runId, "Ben", "right");
    await house.time.run(4_000);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "next", position: 1 });
    await house.time.run(3_000);
    expect(on(house)).toEqual(["l over", "q0 over", "r0 over", "q1 over", "r1 over", "e"]);
    expect(standings(house.state(runId)).map(({ points }) => points)).toEqual([2_000, 1_000]);
    expect(house.failures).toEqual([]);
  });

  it("closes a second after its time, though not all have answered", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    await house.answers(runId, "Ana", "right");
    await house.time.run(40_500);
    expect(house.state(runId).phase.name).toBe("asking");
    await house.time.run(1_000);
    expect(house.state(runId).phase.name).toBe("revealed");
  });

  it("lets a first answer join, and says once what is kept", async () => {
    const house = openLiveHouse();
    const runId = await house.begin([]);
    const first = await house.answers(runId, "Cleo", "right");
    const again = await house.answers(runId, "Cleo", "wrong");
    expect(first).toMatchObject({ kind: "placed", first: true });
    expect(again).toMatchObject({ kind: "placed", first: false });
    expect(house.state(runId).players.size).toBe(1);
  });

  it("says two seconds after a timed question when it closes, which the id of its message decides", async () => {
    const house = openLiveHouse();
    await house.begin(["Ana"]);
    expect(house.stage.newest().edits).toEqual([]);
    await house.time.run(5_000);
    expect(house.stage.newest().edits).toHaveLength(1);
    expect(house.stage.newest().scene.state.phase).toMatchObject({
      shown: { messageId: house.stage.newest().id },
    });
  });

  it("shows the live count by edits that are at least two seconds apart", async () => {
    const house = openLiveHouse();
    const names = Array.from({ length: 40 }, (_, index) => `Pupil ${index}`);
    const runId = await house.begin(names);
    for (const name of names.slice(1)) {
      await house.answers(runId, name, "right");
      await house.time.run(100);
    }
    await house.time.run(3_000);
    const { edits, scene } = house.stage.newest();
    expect(edits.length).toBeGreaterThan(1);
    for (const [index, at] of edits.slice(1).entries()) {
      expect(at - (edits[index] ?? 0)).toBeGreaterThanOrEqual(2_000);
    }
    expect(scene.state.phase.name === "asking" && scene.state.phase.answers.size).toBe(39);
  });

  it("takes a thousand answers that come at once in a few commits", async () => {
    const house = openLiveHouse();
    const names = Array.from({ length: 1_000 }, (_, index) => `Pupil ${index}`);
    const runId = await house.begin(names);
    let commits = 0;
    const { record } = house.store;
    house.store.record = (...given) => {
      commits += 1;
      return record(...given);
    };
    const placed = await Promise.all(names.map((name) => house.answers(runId, name, "right")));
    expect(placed.every(({ kind }) => kind === "placed")).toBe(true);
    expect(commits).toBeLessThanOrEqual(5);
  });
});

describe("presses that do not count", () => {
  it("come after the time, for another question, or while the quiz is paused", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"], { pace: { kind: "seconds", seconds: 10 } });
    await house.time.run(10_500);
    expect(await house.answers(runId, "Ana", "right")).toMatchObject({
      kind: "refused",
      why: "late",
    });
    await house.time.run(1_000);
    expect(await house.answers(runId, "Ana", "right")).toMatchObject({ why: "closed" });
    const other = openLiveHouse();
    const paused = await other.begin(["Ana"]);
    await other.live.host(paused, other.who("Ms. Lee"), { act: "pause" });
    expect(await other.answers(paused, "Ana", "right")).toMatchObject({ why: "paused" });
  });

  it("are forged, or come from somebody whom the host removed", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    const forged = { picked: { positions: [24] }, confidence: null };
    expect(await house.live.answer(runId, 0, house.who("Ana"), forged)).toMatchObject({
      why: "forged",
    });
    expect(await house.live.join("nosuchrun234", house.who("Ana"), null)).toMatchObject({
      why: "gone",
    });
    const [person] = house.state(runId).players.keys();
    await house.live.host(runId, house.who("Ms. Lee"), { act: "remove", person: person as number });
    expect(await house.answers(runId, "Ana", "right")).toMatchObject({ why: "removed" });
    expect(await house.live.join(runId, house.who("Ana"), null)).toMatchObject({ why: "removed" });
  });
});

describe("the host", () => {
  it("alone moves a quiz, until somebody with host rights takes over", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    const close = { act: "close", position: 0 } as const;
    expect(await house.live.host(runId, house.who("Ana"), close)).toMatchObject({ why: "notHost" });
    const other = () => house.who("Mr. Cruz", { mayHost: true });
    expect(await house.live.host(runId, other(), close)).toMatchObject({ why: "anothersQuiz" });
    await house.live.host(runId, other(), { act: "takeOver" });
    expect(await house.live.host(runId, other(), close)).toMatchObject({ kind: "hosted" });
    expect(await house.live.host(runId, house.who("Ms. Lee"), { act: "pause" })).toMatchObject({
      why: "anothersQuiz",
    });
  });

  it("who presses twice moves on once", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    const press = () => house.live.host(runId, house.who("Ms. Lee"), { act: "close", position: 0 });
    const [one, two] = await Promise.all([press(), press()]);
    expect([one.kind, two.kind]).toEqual(["hosted", "refused"]);
    expect(house.state(runId).phase).toMatchObject({ name: "revealed", position: 0 });
  });

  it("closes after the answers that were pressed before", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    const [placed] = await Promise.all([
      house.answers(runId, "Ana", "right"),
      house.live.host(runId, house.who("Ms. Lee"), { act: "close", position: 0 }),
    ]);
    expect(placed.kind).toBe("placed");
    expect(standings(house.state(runId))).toMatchObject([{ points: 1_000 }]);
  });

  it("has one quiz in a channel at a time", async () => {
    const house = openLiveHouse();
    await house.lobby();
    await expect(house.lobby()).rejects.toThrow("busy");
    await expect(house.lobby({}, "801")).resolves.toBeDefined();
  });

  it("who says nothing for ten minutes finds the quiz paused, and after a day ended", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"], { pace: { kind: "untimed" } });
    await house.time.run(10 * 60_000);
    expect(house.state(runId).phase).toMatchObject({ name: "asking", pause: { why: "idle" } });
    await house.time.run(24 * 60 * 60_000);
    expect(house.state(runId).phase).toMatchObject({ name: "ended", why: "idle" });
    expect(sceneOf(house.stage.newest().scene.state.phase)).toBe("e");
  });
});

describe("Discord's troubles", () => {
  it("a post whose end is unknown appears once, whether or not it was made", async () => {
    for (const fault of ["unclearBefore", "unclearAfter"] as const) {
      const house = openLiveHouse();
      const runId = await house.lobby();
      house.stage.postFaults.push(fault);
      await house.live.host(runId, house.who("Ms. Lee"), { act: "start" });
      await house.time.run(5_000);
      expect(house.stage.messages.filter(({ name }) => name === "q0")).toHaveLength(1);
      expect(house.state(runId).phase).toMatchObject({
        shown: { messageId: house.stage.newest().id },
      });
    }
  });

  it("a permission that is gone pauses the quiz, tells why once, and lets the host go on", async () => {
    const house = openLiveHouse();
    const runId = await house.lobby();
    house.stage.postFaults.push("noPermission");
    await house.live.host(runId, house.who("Ms. Lee"), { act: "start" });
    await house.time.run(1_000);
    expect(house.state(runId).phase).toMatchObject({
      name: "asking",
      pause: { why: "noPermission" },
    });
    expect(house.stage.told).toEqual(["noPermission"]);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "resume" });
    await house.time.run(1_000);
    expect(house.stage.newest().name).toBe("q0");
    expect(house.state(runId).phase).toMatchObject({ pause: null, shown: {} });
  });

  it("a deleted channel ends the quiz and keeps its answers", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    await house.answers(runId, "Ana", "right");
    await house.live.channelGone("800");
    expect(house.state(runId).phase).toMatchObject({ name: "ended", why: "channelGone" });
    expect(await house.store.answers(runId)).toHaveLength(1);
  });

  it("a deleted message is posted again, and edits that fail are made later", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    house.stage.editFaults.push({ outcome: "later" });
    await house.answers(runId, "Ana", "right");
    await house.time.run(5_000);
    expect(house.stage.newest().edits).toHaveLength(1);
    house.stage.messages.splice(
      house.stage.messages.findIndex(({ name }) => name === "q0"),
      1,
    );
    await house.live.host(runId, house.who("Ms. Lee"), { act: "pause" });
    await house.time.run(5_000);
    expect(house.stage.newest().name).toBe("q0");
  });
});

it("a deleted message is replaced once, though the answer to that was lost", async () => {
  const house = openLiveHouse();
  const runId = await house.begin(["Ana", "Ben"]);
  house.stage.messages.pop();
  house.stage.postFaults.push("unclearAfter");
  await house.answers(runId, "Ana", "right");
  await house.time.run(10_000);
  await house.answers(runId, "Ben", "wrong");
  const again = await house.restart(1_000);
  await again.time.run(10_000);
  expect(again.stage.messages.filter(({ name }) => name === "q0")).toHaveLength(1);
});

describe("a restart", () => {
  it("takes a quiz up in mid-question, gives the lost time back, and says so", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    await house.answers(runId, "Ana", "right");
    await house.time.run(10_000);
    const again = await house.restart(12_000);
    expect(again.state(runId).notes).toMatchObject([{ kind: "away" }]);
    expect(await again.answers(runId, "Ben", "right")).toMatchObject({ kind: "placed" });
    await again.time.run(4_000);
    expect(again.state(runId).phase.name).toBe("revealed");
    expect(standings(again.state(runId)).map(({ points }) => points)).toEqual([1_000, 1_000]);
    expect(again.failures).toEqual([]);
  });

  it("finds a message that was posted and not noted, and posts one that was not", async () => {
    for (const posted of [true, false]) {
      const house = openLiveHouse();
      const runId = await house.lobby();
      house.stage.postFaults.push(posted ? "unclearAfter" : "unclearBefore");
      const { find } = house.stage;
      // The process dies while it looks.
      house.stage.find = () => new Promise(() => undefined);
      await house.live.host(runId, house.who("Ms. Lee"), { act: "start" });
      await house.time.settle();
      house.stage.find = find;
      const again = await house.restart(3_000);
      await again.time.run(1_000);
      expect(again.stage.messages.filter(({ name }) => name === "q0")).toHaveLength(1);
      expect(again.state(runId).phase).toMatchObject({ name: "asking", shown: {} });
      // Either way the message says where Docent was.
      expect(again.stage.newest().scene.state.notes).toMatchObject([{ kind: "away" }]);
    }
  });

  it("lets a press wait until the quiz is taken up", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    const early: Promise<unknown>[] = [];
    const again = await house.restart(3_000, (next) => {
      early.push(next.answers(runId, "Ana", "right"));
    });
    expect(await early[0]).toMatchObject({ kind: "placed" });
    expect(await again.store.answers(runId)).toHaveLength(1);
  });

  it("lets go of whoever deleted their data as the process died", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    await house.answers(runId, "Ana", "right");
    const [late] = await house.store.answers(runId);
    house.store.erase("u-Ana");
    // It was on its way when the rest was deleted.
    await house.store.record(runId, 1, late === undefined ? [] : [late]);
    const again = await house.restart(1_000);
    expect(again.state(runId).players.size).toBe(1);
    expect(await again.store.answers(runId)).toEqual([]);
    await again.answers(runId, "Ben", "right");
    await again.time.run(4_000);
    expect(standings(again.state(runId)).map(({ points }) => points)).toEqual([1_000]);
  });

  it("takes every quiz up at once, however many names there are to read", async () => {
    const house = openLiveHouse();
    const runs: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const runId = await house.lobby({}, `90${n}`);
      const people = Array.from({ length: 10 }, (_, index) => `pupil ${n} ${index}`);
      await Promise.all(people.map((name) => house.live.join(runId, house.who(name), null)));
      await house.live.host(runId, house.who("Ms. Lee"), { act: "start" });
      await house.time.settle();
      runs.push(runId);
    }
    const again = await house.restart(1_000);
    for (const [n, runId] of runs.entries()) {
      expect(await again.answers(runId, `pupil ${n} 0`, "right")).toMatchObject({ kind: "placed" });
    }
  });

  it("leaves alone what was opened here before the others were taken up", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    await house.live.resume();
    await house.time.settle();
    expect(await house.answers(runId, "Ana", "right")).toMatchObject({ kind: "placed" });
    expect(house.state(runId).notes).toEqual([]);
  });

  it("posts the podium that the process before did not get to", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"], { questions: 1 });
    await house.answers(runId, "Ana", "right");
    await house.time.run(4_000);
    house.stage.postFaults.push("unclearBefore");
    // The process dies while it looks.
    const { find } = house.stage;
    house.stage.find = () => new Promise(() => undefined);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "next", position: 0 });
    await house.time.settle();
    house.stage.find = find;
    const again = await house.restart(3_000);
    await again.time.run(1_000);
    expect(again.stage.newest().name).toBe("e");
    expect(again.state(runId).phase).toMatchObject({ name: "ended", shown: {} });
    const third = await again.restart(3_000);
    await third.time.run(5_000);
    expect(third.stage.messages.filter(({ name }) => name === "e")).toHaveLength(1);
    expect(third.stage.newest().edits).toEqual([]);
    const { names } = again.stage.newest().scene;
    expect([...names.values()].sort()).toEqual(["Fetched u-Ana", "Fetched u-Ms. Lee"]);
  });

  it("reads names from Discord that nobody has heard since", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    const again = await house.restart(1_000);
    await again.time.run(5_000);
    await again.live.host(runId, again.who("Ms. Lee"), { act: "look" });
    const [person] = again.state(runId).players.keys();
    const looked = await again.live.host(runId, again.who("Ms. Lee"), { act: "look" });
    expect(looked.kind === "hosted" && looked.scene.names.get(person as number)).toBe(
      "Fetched u-Ana",
    );
  });

  it("of another process stops the one that ran the quiz before", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana"]);
    house.store.steal(runId);
    expect(await house.answers(runId, "Ana", "right")).toMatchObject({
      kind: "refused",
      why: "over",
    });
    expect(await house.store.answers(runId)).toEqual([]);
    await house.time.run(120_000);
    expect(house.state(runId).phase.name).toBe("asking");
  });
});

describe("afterwards", () => {
  async function played() {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"], { questions: 1 });
    await house.answers(runId, "Ana", "right");
    await house.answers(runId, "Ben", "wrong");
    await house.time.run(4_000);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "next", position: 0 });
    await house.time.run(1_000);
    return { house, runId };
  }

  it("each sees their own result, and what they missed can be practiced", async () => {
    const { house, runId } = await played();
    expect(await house.live.ownResult(runId, house.who("Ana"))).toMatchObject({
      answers: [{ points: 1_000 }],
      missed: 0,
    });
    expect(await house.live.ownResult(runId, house.who("Ben"))).toMatchObject({ missed: 1 });
    expect(await house.live.ownResult(runId, house.who("Zoe"))).toMatchObject({
      why: "didNotPlay",
    });
    expect(await house.live.missedBy(runId, "u-Ana")).toHaveLength(0);
    expect(await house.live.missedBy(runId, "u-Ben")).toHaveLength(1);
  });

  it("the record is for those who may host", async () => {
    const { house, runId } = await played();
    expect(await house.live.record(runId, house.who("Ana"))).toMatchObject({ why: "notHost" });
    const record = await house.live.record(runId, house.who("Mr. Cruz", { mayHost: true }));
    expect(record.kind === "record" && record.answers).toHaveLength(2);
    expect(await house.live.quizzesOf("700")).toHaveLength(1);
  });

  it.each([
    ["the host ended it", "stopped"],
    ["nobody went on with it for a day", "idle"],
    ["its channel was deleted", "channelGone"],
  ] as const)("the record has what was closed before %s", async (_how, why) => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    await house.answers(runId, "Ana", "right");
    await house.answers(runId, "Ben", "wrong");
    await house.time.run(4_000);
    await house.live.host(runId, house.who("Ms. Lee"), { act: "next", position: 0 });
    await house.time.settle();
    await house.answers(runId, "Ana", "right");
    if (why === "stopped") await house.live.host(runId, house.who("Ms. Lee"), { act: "end" });
    if (why === "channelGone") await house.live.channelGone("800");
    await house.live.host(runId, house.who("Ms. Lee"), { act: "pause" });
    await house.time.run(25 * 60 * 60_000);
    expect(house.state(runId).phase).toMatchObject({ name: "ended", why });
    const record = await house.live.record(runId, house.who("Ms. Lee"));
    if (record.kind === "refused") throw new Error(record.why);
    const report = reportOf(record);
    expect(report.items.map(({ answered, right }) => [answered, right])).toEqual([[2, 1]]);
    expect(report.skipped).toEqual([1]);
  });

  it("a person who deletes their data is out of the quiz that runs", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    await house.answers(runId, "Ana", "right");
    await house.live.forget("u-Ana");
    expect(house.state(runId).players.size).toBe(1);
  });

  it("an answer on its way when its person deletes their data is gone too, and others' are kept", async () => {
    const house = openLiveHouse();
    const runId = await house.begin(["Ana", "Ben"]);
    const { record } = house.store;
    let letThrough: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    house.store.record = async (...given) => {
      await gate;
      return record(...given);
    };
    const placed = [house.answers(runId, "Ana", "right"), house.answers(runId, "Ben", "right")];
    await house.time.settle();
    house.store.erase("u-Ana");
    const forgotten = house.live.forget("u-Ana");
    letThrough();
    expect(await placed[1]).toMatchObject({ kind: "placed" });
    await forgotten;
    expect(house.state(runId).players.size).toBe(1);
    expect(await house.store.answers(runId)).toHaveLength(1);
  });

  it("the next quiz asks what the last did not", async () => {
    const { house, runId } = await played();
    const before = house.store.stored(runId)?.quiz.questions.map(({ id }) => id);
    const next = await house.lobby({ questions: 5 });
    const after = house.store.stored(next)?.quiz.questions.map(({ id }) => id) ?? [];
    expect(after.filter((id) => before?.includes(id))).toEqual([]);
  });
});
