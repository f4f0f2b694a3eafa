import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derived, shuffled } from "../../src/quiz/seed.ts";

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

/** How far counts are from even, as Pearson's chi-squared. */
function unevenness(counts: Iterable<number>, cells: number): number {
  const seen = [...counts];
  const even = seen.reduce((sum, count) => sum + count, 0) / cells;
  const missing = (cells - seen.length) * even;
  return seen.reduce((sum, count) => sum + (count - even) ** 2 / even, missing);
}

function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const rows = Array.from({ length: 24_000 }, (_, index) => index);
/** Chi-squared with 23 degrees of freedom lies below this in 9,999 of 10,000 draws. */
const most = 58.6;

describe("a shuffle", () => {
  it("keeps every item, and leaves the given list as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seed, (items, chosen) => {
        const before = [...items];
        expect(shuffled(items, chosen).sort()).toEqual([...before].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  it("is the same for the same seed, wherever and whenever it runs", () => {
    expect(shuffled(["a", "b", "c", "d", "e", "f", "g"], 20210301)).toMatchInlineSnapshot(`
      [
        "f",
        "g",
        "a",
        "c",
        "d",
        "e",
        "b",
      ]
    `);
    expect(shuffled(["a", "b", "c", "d", "e", "f", "g"], 2 ** 48 - 1)).toMatchInlineSnapshot(`
      [
        "e",
        "d",
        "f",
        "b",
        "g",
        "c",
        "a",
      ]
    `);
  });

  it.each([
    ["seeds one after another", (row: number) => row],
    ["seeds far apart", (row: number) => row * 178_956_970],
    ["seeds derived from one", (row: number) => derived(42, row)],
  ])("gives each of 24 orders about equally often over %s", (_, seedOf) => {
    const orders = rows.map((row) => shuffled(["a", "b", "c", "d"], seedOf(row)).join(""));
    expect(unevenness(tally(orders).values(), 24)).toBeLessThan(most);
  });

  it("puts one item at each of 24 places about equally often", () => {
    const items = Array.from({ length: 24 }, (_, index) => index);
    const places = rows.map((row) => String(shuffled(items, row).indexOf(0)));
    expect(unevenness(tally(places).values(), 24)).toBeLessThan(most);
  });
});

describe("a derived seed", () => {
  it("is a 32-bit whole number, the same each time", () => {
    fc.assert(
      fc.property(seed, fc.nat(), (from, index) => {
        const made = derived(from, index);
        expect(made).toBe(made >>> 0);
        expect(derived(from, index)).toBe(made);
      }),
    );
  });

  it("differs for every index", () => {
    fc.assert(
      fc.property(seed, fc.nat(), fc.nat(), (from, one, other) => {
        fc.pre(one !== other);
        expect(derived(from, one)).not.toBe(derived(from, other));
      }),
    );
  });

  it("flips about half of its bits where one bit of the seed or the index changes", () => {
    const flipped = (a: number, b: number) => (a ^ b).toString(2).replace(/[^1]/g, "").length;
    const changes = rows.slice(0, 2000).flatMap((row) => {
      const bit = 1 << (row % 31);
      return [
        flipped(derived(row, 0) >>> 1, derived((row ^ bit) >>> 0, 0) >>> 1),
        flipped(derived(7, row) >>> 1, derived(7, row ^ bit) >>> 1),
      ];
    });
    const mean = changes.reduce((sum, count) => sum + count, 0) / changes.length;
    expect(mean).toBeGreaterThan(14.5);
    expect(mean).toBeLessThan(16.5);
  });
});
