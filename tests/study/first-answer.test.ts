import { describe, expect, test } from "vitest";
import { rememberFirstAnswers } from "../../src/study/first-answer.ts";
import type { StoredAnswer } from "../../src/study/ports.ts";
import { closedGate } from "../support/gate.ts";
import { answerIn, everyQuestion, runOf } from "../support/practice.ts";

const ben = "100000000000000001";
const run = runOf(everyQuestion().slice(0, 5));
const chosen = (position: number) => answerIn(run, position, { options: ["a"] });
const settled = (position: number, other = run): StoredAnswer =>
  answerIn(other, position, { unknown: true });

/** Answers by what is stored: the place that comes first, and how often it was asked for. */
function store(first?: StoredAnswer, until: Promise<void> = Promise.resolve()) {
  const stored: { first: StoredAnswer | undefined } = { first };
  const asked: number[] = [];
  return {
    asked,
    stored,
    async firstSettled(person: number) {
      asked.push(person);
      const { first: found } = stored;
      await until;
      return found;
    },
  };
}

describe("what is kept of answers", () => {
  test("is said with the first settled one, wherever that is shown again, and with no other", async () => {
    const first = rememberFirstAnswers(store(settled(0)));
    expect(await first.isSaidWith(ben, settled(0))).toBe(true);
    expect(await first.isSaidWith(ben, settled(1))).toBe(false);
    expect(await first.isSaidWith(ben, settled(0))).toBe(true);
    expect(await first.isSaidWith(ben, settled(0, { ...run, id: "another-run2" }))).toBe(false);
  });

  test("is not said while the answer may change, and not lost where that one is left open", async () => {
    const answers = store();
    const first = rememberFirstAnswers(answers);
    expect(await first.isSaidWith(ben, chosen(0))).toBe(false);
    const other = settled(1, { ...run, id: "another-run2" });
    answers.stored.first = other;
    expect(await first.isSaidWith(ben, other)).toBe(true);
  });

  test("is said once to who answers on two devices at the same moment", async () => {
    const first = rememberFirstAnswers(store(settled(1)));
    const said = [0, 1].map((position) => first.isSaidWith(ben, settled(position)));
    expect(await Promise.all(said)).toEqual([false, true]);
  });

  test("is not said to who has answered before, and costs one question to the store", async () => {
    const answers = store(settled(4));
    const first = rememberFirstAnswers(answers);
    for (const position of [0, 1, 2])
      expect(await first.isSaidWith(ben, settled(position))).toBe(false);
    expect(answers.asked).toEqual([run.person]);
  });

  test("is said anew after everything was deleted", async () => {
    const answers = store(settled(0));
    const first = rememberFirstAnswers(answers);
    await first.isSaidWith(ben, settled(0));
    expect(await first.isSaidWith(ben, settled(1))).toBe(false);
    first.forget(ben);
    answers.stored.first = settled(1);
    expect(await first.isSaidWith(ben, settled(1))).toBe(true);
  });

  test("is said anew, too, where everything was deleted while the store was asked", async () => {
    const gate = closedGate();
    const answers = store(settled(0), gate.opened);
    const first = rememberFirstAnswers(answers);
    const asking = first.isSaidWith(ben, settled(0));
    first.forget(ben);
    gate.open();
    await asking;
    answers.stored.first = settled(1);
    expect(await first.isSaidWith(ben, settled(1))).toBe(true);
  });

  test("is known of so many people, and asked for again beyond", async () => {
    const answers = store(settled(4));
    const first = rememberFirstAnswers(answers, 2);
    for (const person of ["1", "2", "3", "3", "1"]) await first.isSaidWith(person, settled(0));
    expect(answers.asked).toHaveLength(4);
  });
});
