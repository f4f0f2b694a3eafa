import { describe, expect, test } from "vitest";
import { rememberFirstAnswers } from "../../src/study/first-answer.ts";
import type { StoredAnswer } from "../../src/study/ports.ts";
import { answerIn, everyQuestion, runOf } from "../support/practice.ts";

const ben = "100000000000000001";
const run = runOf(everyQuestion().slice(0, 5));
const chosen = (position: number) => answerIn(run, position, { options: ["a"] });
const settled = (position: number, other = run): StoredAnswer =>
  answerIn(other, position, { unknown: true });

/** A store that knows whether there was an answer before, and how often it was asked. */
function store(hadOther: boolean) {
  const asked: number[] = [];
  return {
    asked,
    async hasOther({ position }: Pick<StoredAnswer, "position">) {
      asked.push(position);
      return hadOther;
    },
  };
}

describe("what is kept of answers", () => {
  test("is said with the first settled one, wherever that is shown again, and with no other", async () => {
    const first = rememberFirstAnswers(store(false));
    expect(await first.isSaidWith(ben, settled(0))).toBe(true);
    expect(await first.isSaidWith(ben, settled(1))).toBe(false);
    expect(await first.isSaidWith(ben, settled(0))).toBe(true);
    expect(await first.isSaidWith(ben, settled(0, { ...run, id: "another-run2" }))).toBe(false);
  });

  test("is not said while the answer may change, and not lost where that one is left open", async () => {
    const first = rememberFirstAnswers(store(false));
    expect(await first.isSaidWith(ben, chosen(0))).toBe(false);
    expect(await first.isSaidWith(ben, settled(1, { ...run, id: "another-run2" }))).toBe(true);
  });

  test("is not said to who has answered before, and costs one question to the store", async () => {
    const answers = store(true);
    const first = rememberFirstAnswers(answers);
    for (const position of [0, 1, 2])
      expect(await first.isSaidWith(ben, settled(position))).toBe(false);
    expect(answers.asked).toEqual([0]);
  });

  test("is said anew after everything was deleted", async () => {
    const first = rememberFirstAnswers(store(false));
    await first.isSaidWith(ben, settled(0));
    expect(await first.isSaidWith(ben, settled(1))).toBe(false);
    first.forget(ben);
    expect(await first.isSaidWith(ben, settled(1))).toBe(true);
  });

  test("is known of so many people, and asked for again beyond", async () => {
    const answers = store(true);
    const first = rememberFirstAnswers(answers, 2);
    for (const person of ["1", "2", "3", "3", "1"]) await first.isSaidWith(person, settled(0));
    expect(answers.asked).toHaveLength(4);
  });
});
