import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditOf } from "../../src/quiz/credit.ts";
import type { Given } from "../../src/quiz/given.ts";
import { grade } from "../../src/quiz/grade.ts";
import type { Question } from "../../src/quiz/question.ts";
import { number, one, order, several } from "./questions.ts";

const unknown: Given = { unknown: true };

describe("credit", () => {
  it("for one option is all or nothing", () => {
    const question = one(["a", "b", "c"], "b");
    expect(creditOf(question, { options: ["b"] })).toBe(1);
    expect(creditOf(question, { options: ["a"] })).toBe(0);
    expect(creditOf(question, unknown)).toBe(0);
  });

  it("for several counts wrong options against right ones", () => {
    const question = several(["a", "b", "c", "d", "e"], ["a", "b", "c"]);
    expect(creditOf(question, { options: ["c", "a", "b"] })).toBe(1);
    expect(creditOf(question, { options: ["a", "b"] })).toBeCloseTo(2 / 3);
    expect(creditOf(question, { options: ["a", "b", "d"] })).toBeCloseTo(1 / 3);
    expect(creditOf(question, { options: ["a", "d", "e"] })).toBe(0);
    expect(creditOf(question, { options: ["d"] })).toBe(0);
  });

  it("for several is nothing where everything was chosen", () => {
    const question = several(["a", "b", "c", "d"], ["a", "b", "c"]);
    expect(creditOf(question, { options: ["a", "b", "c", "d"] })).toBe(0);
  });

  it("for a number falls from the tolerance on, in a straight line, on both sides", () => {
    const question = number(100, 0.05);
    expect(creditOf(question, { number: 105 })).toBe(1);
    expect(creditOf(question, { number: 110 })).toBeCloseTo(0.75);
    expect(creditOf(question, { number: 90 })).toBeCloseTo(0.75);
    expect(creditOf(question, { number: 115 })).toBeCloseTo(0.5);
    expect(creditOf(question, { number: 125 })).toBe(0);
    expect(creditOf(question, { number: -100 })).toBe(0);
  });

  it("for a number reaches four tolerances where those are more than a quarter", () => {
    const question = number(-200, 0.1);
    expect(creditOf(question, { number: -250 })).toBeCloseTo(0.5);
    expect(creditOf(question, { number: -280 })).toBe(0);
  });

  it("for a number of which nothing is the key is all or nothing", () => {
    expect(creditOf(number(0, 0.05), { number: 0 })).toBe(1);
    expect(creditOf(number(0, 0.05), { number: 1 })).toBe(0);
  });

  it("for an order is what chance alone does not give", () => {
    const question = order(["b", "a", "d", "c"], ["a", "b", "c", "d"]);
    expect(creditOf(question, { options: ["b", "a", "c", "d"] })).toBeCloseTo(2 / 3);
    expect(creditOf(question, { options: ["b", "a", "d", "c"] })).toBeCloseTo(1 / 3);
    expect(creditOf(question, { options: ["c", "b", "a", "d"] })).toBe(0);
    expect(creditOf(question, { options: ["d", "c", "b", "a"] })).toBe(0);
  });

  it("is not given for what does not fit the question", () => {
    expect(() => creditOf(one(["a", "b"], "a"), { number: 1 })).toThrow(/does not fit/);
    expect(() => creditOf(number(1, 0), { options: ["a"] })).toThrow(/does not fit/);
  });
});

const ids = ["a", "b", "c", "d", "e"];
const some = fc.subarray(ids, { minLength: 1 });
const all = fc.shuffledSubarray(ids, { minLength: ids.length });
type Case = readonly [Question, Given];
const cases: fc.Arbitrary<Case> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .map(([key, given]): Case => [one(ids, key), { options: [given] }]),
  fc.tuple(some, some).map(([key, options]): Case => [several(ids, key), { options }]),
  fc.tuple(all, all).map(([key, options]): Case => [order(ids, key), { options }]),
  fc
    .tuple(
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom(0, 0.01, 0.05, 0.1, 0.5),
      fc.integer({ min: -1_000, max: 1_000 }),
    )
    .map(([key, tolerance, given]): Case => [number(key, tolerance), { number: given }]),
);

describe("credit and grade", () => {
  const run = { numRuns: 1_000, seed: 20210301 };

  it("agree: all of it is right, and what is wrong earns nothing but for a number", () => {
    fc.assert(
      fc.property(cases, ([question, given]) => {
        const credit = creditOf(question, given);
        const verdict = grade(question, given);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(credit === 1).toBe(verdict === "right");
        if (verdict === "wrong" && question.form !== "number") expect(credit).toBe(0);
        expect(creditOf(question, unknown)).toBe(0);
      }),
      run,
    );
  });

  it("agree at the very edge of the tolerance", () => {
    for (const key of [0.3, 7, 78_414, 162_317, -1e9]) {
      for (const tolerance of [0.01, 0.05, 0.06, 0.1]) {
        for (const off of [1, 1 - Number.EPSILON, 1 + Number.EPSILON, 1 + 1e-12]) {
          const given = { number: key * (1 + tolerance * off) };
          const question = number(key, tolerance);
          expect(creditOf(question, given) === 1).toBe(grade(question, given) === "right");
        }
      }
    }
  });
});
