import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade, misreadingOf } from "../../src/quiz/grade.ts";
import { shuffled } from "../../src/quiz/seed.ts";
import { number, one, order, several } from "./questions.ts";

const letters = ["a", "b", "c", "d", "e", "f"];

/** Three to six options, in an order as shown. */
const options = fc.integer({ min: 3, max: 6 }).map((count) => letters.slice(0, count));
/** A choice of at least one of these. */
const some = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });
/** A question for several, of which not all are right, and a choice. */
const severalWithChoice = options.chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    key: fc.subarray(ids, { minLength: 1, maxLength: ids.length - 1 }),
    chosen: some(ids),
    seed: fc.nat(),
  }),
);
const keys = fc
  .tuple(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.boolean())
  .map(([size, below]) => (below ? -size : size));
const tolerances = fc.double({ min: 1e-6, max: 0.5, noNaN: true });

describe("“I don't know”", () => {
  it.each([
    one(["a", "b"], "a"),
    several(["a", "b", "c"], ["a", "b"]),
    order(["b", "a", "c"], ["a", "b", "c"]),
    number(1240, 0.01),
  ])("is unknown for a question of form $form, never wrong", (question) => {
    expect(grade(question, { unknown: true })).toBe("unknown");
  });
});

describe("one of several options", () => {
  it("is right if it is the key, and wrong if not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom(...letters), (key, chosen) => {
        const verdict = grade(one(letters, key), { options: [chosen] });
        expect(verdict).toBe(chosen === key ? "right" : "wrong");
      }),
    );
  });
});

describe("several options", () => {
  const question = several(["a", "b", "c", "d"], ["a", "b"]);

  it.each([
    ["the key", ["a", "b"], "right"],
    ["the key in another order", ["b", "a"], "right"],
    ["half of the key", ["a"], "partly"],
    ["the key and one more", ["a", "b", "c"], "partly"],
    ["one that is right and one that is not", ["a", "c"], "partly"],
    ["everything", ["a", "b", "c", "d"], "wrong"],
    ["none that is right", ["c", "d"], "wrong"],
  ])("with %s are graded", (_, chosen, verdict) => {
    expect(grade(question, { options: chosen })).toBe(verdict);
  });

  it("are right for exactly the key, wrong with none of it or everything, else partly right", () => {
    fc.assert(
      fc.property(severalWithChoice, ({ ids, key, chosen, seed }) => {
        const verdict = grade(several(ids, key), { options: shuffled(chosen, seed) });
        const same = chosen.join() === key.join();
        const none = !chosen.some((id) => key.includes(id));
        const all = chosen.length === ids.length;
        expect(verdict).toBe(same ? "right" : none || all ? "wrong" : "partly");
      }),
    );
  });
});

describe("a number", () => {
  it.each([
    [1240, 0, 1240, "right"],
    [1240, 0, 1240.000001, "wrong"],
    [1240, 0.01, 1252.4, "right"],
    [1240, 0.01, 1227.6, "right"],
    [1240, 0.01, 1252.5, "wrong"],
    [-4, 0.5, -6, "right"],
    [-4, 0.5, 6, "wrong"],
    [0, 0.5, 0, "right"],
    [0, 0.5, 0.1, "wrong"],
  ])("for %d with a tolerance of %d: %d is %s", (key, tolerance, given, verdict) => {
    expect(grade(number(key, tolerance), { number: given })).toBe(verdict);
  });

  it("is right up to the very edge, where binary fractions would say otherwise", () => {
    expect(0.861 - 0.82).toBeGreaterThan(0.05 * 0.82);
    expect(grade(number(0.82, 0.05), { number: 0.861 })).toBe("right");
  });

  it("is right at every share of its tolerance, and wrong at twice the tolerance", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(keys, tolerances, share, (key, tolerance, of) => {
        const within = key + of * tolerance * key;
        expect(grade(number(key, tolerance), { number: within })).toBe("right");
        const beyond = key + 2 * tolerance * key;
        expect(grade(number(key, tolerance), { number: beyond })).toBe("wrong");
      }),
    );
  });
});

describe("an order", () => {
  it.each([
    ["abc", "right"],
    ["acb", "partly"],
    ["bac", "partly"],
    ["bca", "wrong"],
    ["cab", "wrong"],
    ["cba", "wrong"],
    ["abcd", "right"],
    ["abdc", "partly"],
    ["badc", "partly"],
    ["bcda", "wrong"],
    ["dcba", "wrong"],
    ["eabcd", "partly"],
    ["edabc", "wrong"],
  ])("of %s is %s", (given, verdict) => {
    const key = [...given].sort();
    expect(grade(order(key, key), { options: [...given] })).toBe(verdict);
  });

  it("turned round is never better than before: what is partly right is wrong backwards", () => {
    fc.assert(
      fc.property(options, fc.nat(), fc.nat(), (key, shownBy, givenBy) => {
        const question = order(shuffled(key, shownBy), key);
        const given = shuffled(key, givenBy);
        const verdict = grade(question, { options: given });
        const backwards = grade(question, { options: [...given].reverse() });
        expect(verdict === "right").toBe(given.join() === key.join());
        if (verdict !== "wrong") expect(backwards).toBe("wrong");
      }),
    );
  });

  it("with two neighbors changed about is partly right", () => {
    fc.assert(
      fc.property(options, fc.nat(), (key, where) => {
        const first = where % (key.length - 1);
        const given = key.with(first, key[first + 1] ?? "").with(first + 1, key[first] ?? "");
        expect(grade(order(key, key), { options: given })).toBe("partly");
      }),
    );
  });
});

describe("an answer that does not fit its question", () => {
  it.each([
    ["a number for options", one(["a", "b"], "a"), { number: 1 }],
    ["options for a number", number(1, 0), { options: ["a"] }],
    ["two options where one is asked for", one(["a", "b"], "a"), { options: ["a", "b"] }],
    ["an option that it does not have", one(["a", "b"], "a"), { options: ["z"] }],
    ["no option", several(["a", "b", "c"], ["a"]), { options: [] }],
    ["an option twice", several(["a", "b", "c"], ["a"]), { options: ["a", "a"] }],
    ["an order of some options only", order(["b", "a", "c"], ["a", "b", "c"]), { options: ["a"] }],
    ["an order with a gap", order(["b", "a"], ["a", "b"]), { options: ["a", "a"] }],
  ])("is a fault: %s", (_, question, given) => {
    expect(() => grade(question, given)).toThrow(/bells\/morning-bell\/asked/);
  });
});

describe("a misreading", () => {
  const question = number(1240, 0.02, [620, 1300, 1310]);

  it.each([
    [620, 620],
    [632.4, 620],
    [1300, 1300],
    [1304, 1300],
    [1306, 1310],
  ])("explains %d by %d", (given, value) => {
    expect(misreadingOf(question, given)?.value).toBe(value);
  });

  it.each([[633], [0], [-620], [1240], [1262]])("does not explain %d", (given) => {
    expect(misreadingOf(question, given)).toBeUndefined();
  });

  it("may be off by one percent where the question allows nothing", () => {
    expect(misreadingOf(number(1240, 0, [620]), 626.2)?.value).toBe(620);
    expect(misreadingOf(number(1240, 0, [620]), 626.3)).toBeUndefined();
  });

  it("never explains a right number, and is the nearest of all that are near enough", () => {
    const values = fc.array(fc.integer({ min: 900, max: 1600 }), { maxLength: 8 });
    fc.assert(
      fc.property(values, fc.integer({ min: 850, max: 1650 }), (misread, given) => {
        const asked = number(1240, 0.01, misread);
        const found = misreadingOf(asked, given)?.value;
        const near = misread.filter((value) => Math.abs(given - value) <= value / 100);
        if (grade(asked, { number: given }) === "right") expect(found).toBeUndefined();
        else if (near.length === 0) expect(found).toBeUndefined();
        else {
          const least = Math.min(...near.map((value) => Math.abs(given - value)));
          expect(Math.abs(given - (found ?? 0))).toBe(least);
        }
      }),
    );
  });
});
