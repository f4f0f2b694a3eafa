import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Picked } from "../../src/quiz/picked.ts";
import { itemOf } from "../../src/quiz/question.ts";
import type { Turn } from "../../src/study/outcomes.ts";
import { begins, openPractising, type Practising, placed } from "../support/practising.ts";
import { tinyPack } from "../support/tiny-pack.ts";
import { without } from "../support/withdrawn.ts";

const ben = "100000000000000001";
const unknown = { unknown: true } as const;
let here: Practising;
beforeEach(async () => {
  here = await openPractising();
});
afterEach(() => here.close());

describe("what a practice asked", () => {
  test("stays what it asked, whatever becomes of the content", async () => {
    const { turn } = await begins(here.practice(), ben);
    const [{ id, ...pack }] = [tinyPack()];
    const { "lunch-bell": lunchBell } = pack.topics;
    if (lunchBell === undefined) throw new Error("the tiny subject has no lunch bell");
    const later = here.practice([{ ...pack, id, topics: { "lunch-bell": lunchBell } }]);
    const place = { runId: turn.run.id, position: 1 };
    expect(placed(await later.look(ben, place)).run).toEqual(turn.run);
    const { answer } = placed(await here.answers(later, { ...turn, position: 1 }, unknown));
    expect(answer?.item).toBe(turn.run.questions.map(itemOf)[1]);
  });
});

describe("a practice ends", () => {
  test("once, with everything that was answered", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    const finished = await practice.finish(ben, turn.run.id);
    expect(finished).toMatchObject({
      kind: "finished",
      answers: [{ position: 0, given: unknown }],
    });
    const { endedAt } = (await here.storage.runs.find(turn.run.id)) ?? {};
    expect(endedAt).toBeTypeOf("number");
    await here.answers(practice, { ...turn, position: 1 }, unknown);
    await practice.finish(ben, turn.run.id);
    expect((await here.storage.runs.find(turn.run.id))?.endedAt).toBe(endedAt);
  });

  test("and what was missed is asked again, for the same wish", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    await practice.finish(ben, turn.run.id);
    const again = await practice.again(ben, turn.run.id);
    if (again.kind !== "begun") throw new Error("not begun");
    expect(again).toMatchObject({ fewer: false, turn: { position: 0, answer: null } });
    expect(again.turn.run.wish).toEqual(turn.run.wish);
    expect(again.turn.run.questions.map(itemOf).toSorted()).toEqual(
      turn.run.questions.map(itemOf).toSorted(),
    );
    expect(await practice.again(ben, "nosuchrun222")).toEqual({ kind: "gone" });
    expect(await practice.again(ben, turn.run.id)).toMatchObject({
      turn: { run: { id: again.turn.run.id } },
    });
  });

  test("and what was missed is not asked again once it is withdrawn", async () => {
    const { turn } = await begins(here.practice(), ben);
    expect(turn.run.questions.map(({ id }) => id).toSorted()).toEqual(["count", "opens"]);
    const later = here.practice([without("opens")]);
    const again = await later.again(ben, turn.run.id);
    if (again.kind !== "begun") throw new Error("not begun");
    expect(again.turn.run.questions.map(({ id }) => id)).toEqual(["count"]);
    const last = here.practice([without("opens", "count")]);
    expect(await last.again(ben, turn.run.id)).toEqual({
      kind: "nothingLeft",
      wish: turn.run.wish,
    });
  });
});

describe("everything of a person", () => {
  test("is let go of, so that nothing is answered from memory", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.storage.personalData.delete(ben);
    practice.forget(ben);
    expect(await practice.look(ben, { runId: turn.run.id, position: 0 })).toEqual({ kind: "gone" });
  });

  test("and what is kept is said anew with the next first answer", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    expect(await here.answers(practice, turn, unknown)).toMatchObject({ first: true });
    const next = await here.answers(practice, { ...turn, position: 1 }, unknown);
    expect(next).toMatchObject({ first: false });
    await here.storage.personalData.delete(ben);
    practice.forget(ben);
    const { turn: other } = await begins(practice, ben);
    expect(await here.answers(practice, other, unknown)).toMatchObject({ first: true });
  });
});

describe("what is kept is said", () => {
  test("with the first settled answer, though another one was left open and Docent began anew", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, picked(turn));
    const restarted = here.practice();
    const settled = await here.answers(restarted, { ...turn, position: 1 }, unknown);
    expect(settled).toMatchObject({ first: true });
  });

  test("once, though two processes answer", async () => {
    const [one, two] = [here.practice(), here.practice()];
    const { turn } = await begins(one, ben);
    const last = { ...turn, position: 1 };
    await here.answers(two, last, picked(last));
    expect(await here.answers(one, turn, unknown)).toMatchObject({ first: true });
    expect(await here.answers(two, last, unknown)).toMatchObject({ first: false });
  });
});

test("where another process deletes everything, nothing is shown from memory", async () => {
  const practice = here.practice(undefined, {}, { remembers: false });
  const { turn } = await begins(practice, ben);
  expect(await here.answers(practice, turn, unknown)).toMatchObject({ first: true });
  await here.storage.personalData.delete(ben);
  expect(await practice.look(ben, { runId: turn.run.id, position: 0 })).toEqual({ kind: "gone" });
  expect(await practice.finish(ben, turn.run.id)).toEqual({ kind: "gone" });
  const { turn: other } = await begins(practice, ben);
  expect(await here.answers(practice, other, unknown)).toMatchObject({ first: true });
});

/** An answer of whatever form the question has. */
function picked({ run, position }: Turn): Picked {
  return run.questions[position]?.form === "number" ? { number: 7 } : { positions: [0] };
}
