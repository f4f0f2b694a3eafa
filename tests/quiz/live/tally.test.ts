import { describe, expect, it } from "vitest";
import type { Given } from "../../../src/quiz/given.ts";
import type { Answers } from "../../../src/quiz/live/state.ts";
import { tally } from "../../../src/quiz/live/tally.ts";
import { number, one, order, several } from "../questions.ts";

const unknown: Given = { unknown: true };
const from = (...given: Given[]): Answers =>
  new Map(
    given.map((each, at) => [at, { given: each, confidence: null, interactionId: `${at}`, at }]),
  );
const counts = (chosen: ReturnType<typeof tally>["chosen"]) =>
  chosen.map(({ option, count }) => `${option} ${count}`);

describe("a tally", () => {
  it("counts the options of one, those that nobody chose too, and who did not know apart", () => {
    const question = one(["c", "a", "b"], "b");
    const all = from({ options: ["b"] }, { options: ["a"] }, { options: ["b"] }, unknown);
    const { chosen, ...sums } = tally(question, all);
    expect(sums).toEqual({ answered: 4, right: 2, partly: 0, unknown: 1 });
    expect(counts(chosen)).toEqual(["c 0", "a 1", "b 2"]);
  });

  it("counts each option of several that a person chose", () => {
    const question = several(["a", "b", "c"], ["a", "b"]);
    const { chosen, ...sums } = tally(
      question,
      from({ options: ["a", "b"] }, { options: ["a"] }, { options: ["c"] }),
    );
    expect(sums).toEqual({ answered: 3, right: 1, partly: 1, unknown: 0 });
    expect(counts(chosen)).toEqual(["a 2", "b 1", "c 1"]);
  });

  it("counts no options of a number and an order", () => {
    expect(tally(number(10, 0), from({ number: 10 }, { number: 9 }))).toEqual({
      ...{ answered: 2, right: 1, partly: 0, unknown: 0 },
      chosen: [],
    });
    const question = order(["a", "b"], ["a", "b"]);
    expect(tally(question, from({ options: ["a", "b"] })).chosen).toEqual([]);
  });

  it("of nobody is nothing", () => {
    expect(tally(one(["a", "b"], "a"), new Map())).toMatchObject({ answered: 0, right: 0 });
  });
});
