import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../../src/quiz/draw.ts";

const items = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 })
  .map((numbers) => numbers.map((each) => ({ item: `bells/topic/${each}` })));
/** Instants of some of the items, several alike among them. */
const answered = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 })))
  .map((rows) => new Map(rows.map(([each, at]) => [`bells/topic/${each}`, 1.7e12 + at])));
const drawing = fc.record({
  seed: fc.nat(),
  count: fc.integer({ min: 0, max: 20 }),
  lastAnswered: answered,
});
const named = (...names: string[]) => names.map((item) => ({ item }));

describe("a draw", () => {
  it("gives no item twice, at most as many as asked for, and all there are if that is fewer", () => {
    fc.assert(
      fc.property(items, drawing, (candidates, how) => {
        const drawn = draw(candidates, how).map(({ item }) => item);
        const different = new Set(candidates.map(({ item }) => item));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBe(Math.min(how.count, different.size));
        expect(drawn.filter((item) => !different.has(item))).toEqual([]);
      }),
    );
  });

  it("takes nothing while something waits that was never answered, or longer ago", () => {
    fc.assert(
      fc.property(items, drawing, (candidates, how) => {
        const at = ({ item }: { item: string }) => how.lastAnswered.get(item) ?? 0;
        const drawn = draw(candidates, how);
        const times = drawn.map(at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const taken = new Set(drawn.map(({ item }) => item));
        const left = candidates.filter(({ item }) => !taken.has(item)).map(at);
        expect(Math.max(...times, 0)).toBeLessThanOrEqual(Math.min(...left, Infinity));
      }),
    );
  });

  it("is the same for the same seed, and changes with the seed", () => {
    const candidates = named("a", "b", "c", "d", "e", "f", "g", "h");
    const by = (seed: number) =>
      draw(candidates, { seed, count: 5, lastAnswered: new Map() })
        .map(({ item }) => item)
        .join("");
    expect(by(3)).toBe(by(3));
    expect(new Set([1, 2, 3, 4, 5].map(by)).size).toBe(5);
  });

  it("gives every item that was never answered its turn", () => {
    const candidates = named("a", "b", "c", "d");
    const lastAnswered = new Map([["d", 1]]);
    const first = Array.from(
      { length: 300 },
      (_, seed) => draw(candidates, { seed, count: 1, lastAnswered })[0]?.item,
    );
    for (const name of ["a", "b", "c"]) {
      expect(first.filter((item) => item === name).length).toBeGreaterThan(70);
    }
    expect(first).not.toContain("d");
  });
});
