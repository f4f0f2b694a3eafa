import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Picked } from "../../src/quiz/picked.ts";
import { itemOf } from "../../src/quiz/question.ts";
import type { Begun } from "../../src/study/outcomes.ts";
import { begins, openPractising, type Practising, wishOf } from "../support/practising.ts";
import { without } from "../support/withdrawn.ts";

const ben = "100000000000000001";
const chloe = "100000000000000002";
const unknown: Picked = { unknown: true };
const lunchBell = wishOf({ topic: { pack: "bells", topic: "lunch-bell" } });
let here: Practising;
beforeEach(async () => {
  here = await openPractising();
});
afterEach(() => here.close());

const itemsOf = ({ turn }: Begun) => turn.run.questions.map(itemOf);

describe("a practice begins", () => {
  test("with questions that its person has not yet answered, none of them twice", async () => {
    const practice = here.practice();
    const first = await begins(practice, ben, wishOf({ questions: 1 }));
    await here.answers(practice, first.turn, unknown);
    const second = await begins(practice, ben, wishOf({ questions: 1 }));
    expect(itemsOf(second)).not.toEqual(itemsOf(first));
    const both = await begins(practice, ben);
    expect(itemsOf(both)).toEqual([...itemsOf(second), ...itemsOf(first)]);
  });

  test("and says when there are fewer than were wished for", async () => {
    const practice = here.practice();
    expect(await begins(practice, ben, wishOf({ questions: 3 }))).toMatchObject({
      fewer: true,
    });
    expect(await begins(practice, ben, wishOf({ questions: 2 }))).toMatchObject({
      fewer: false,
    });
  });

  test("not where nothing fits: no such topic, no such difficulty", async () => {
    const practice = here.practice();
    for (const wish of [
      wishOf({ topic: { pack: "bells", topic: "gone" } }),
      wishOf({ difficulty: "medium" }),
    ]) {
      expect(await practice.begin(ben, wish, "offer")).toEqual({ kind: "nothing", wish });
    }
  });

  test("on all topics without the sensitive ones, which are asked about by name", async () => {
    const practice = here.practice();
    const all = await begins(practice, ben, wishOf({ topic: null }));
    expect(new Set(all.turn.run.questions.map(({ topic }) => topic))).toEqual(
      new Set(["morning-bell"]),
    );
    const named = await begins(practice, ben, lunchBell);
    expect(named.turn.run.questions.map(({ note }) => note?.en)).toEqual([
      "This topic speaks of hunger.",
      "This topic speaks of hunger.",
    ]);
  });

  test("after the unfinished one was offered, where that has an answer", async () => {
    const practice = here.practice();
    await begins(practice, ben, lunchBell);
    expect(await practice.begin(ben, wishOf(), "offer")).toMatchObject({ kind: "begun" });
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    expect(await practice.begin(ben, lunchBell, "offer")).toMatchObject({
      kind: "underWay",
      run: { id: turn.run.id },
      position: 1,
      wish: lunchBell,
    });
    expect(await practice.begin(chloe, lunchBell, "offer")).toMatchObject({ kind: "begun" });
  });

  test("once, however often it is begun before an answer, so that it can be gone on with", async () => {
    const practice = here.practice();
    const [first, second] = await Promise.all([begins(practice, ben), begins(practice, ben)]);
    const third = await begins(here.practice(), ben);
    expect(new Set([first, second, third].map(({ turn }) => turn.run.id)).size).toBe(1);
    await here.answers(practice, first.turn, unknown);
    expect(await practice.begin(ben, wishOf(), "offer")).toMatchObject({
      kind: "underWay",
      run: { id: first.turn.run.id },
    });
    const { turn } = await begins(practice, ben);
    expect(turn.run.id).not.toBe(first.turn.run.id);
  });

  test("anew for another wish, and where its questions are no longer what is asked", async () => {
    const practice = here.practice();
    const runs = [
      await begins(practice, ben),
      await begins(practice, ben, wishOf({ questions: 1 })),
      await begins(practice, ben),
      await begins(here.practice([without("opens")]), ben),
    ];
    expect(new Set(runs.map(({ turn }) => turn.run.id)).size).toBe(runs.length);
    expect(runs.at(-1)?.turn.run.questions.map(({ id }) => id)).not.toContain("opens");
  });

  test("without an offer once every question of the other one is settled", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    await here.answers(practice, { ...turn, position: 1 }, unknown);
    expect(await practice.begin(ben, wishOf(), "offer")).toMatchObject({ kind: "begun" });
  });

  test("without an offer once the other one has ended", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    await practice.finish(ben, turn.run.id);
    expect(await practice.begin(ben, wishOf(), "offer")).toMatchObject({ kind: "begun" });
  });
});
