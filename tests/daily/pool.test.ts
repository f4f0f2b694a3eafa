import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, chooseFact } from "../../src/daily/pool.ts";

const pools = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});
const seeds = fc.nat(2 ** 31 - 1);

/** What a schedule posts day after day, each day from the pool of that day. */
function postDaily(poolOn: (day: number) => readonly string[], seed: number, days: number) {
  const posts: Choice[] = [];
  for (let day = 0; day < days; day++) {
    const round = posts.at(-1)?.round ?? 0;
    const used = posts.filter((post) => post.round === round).map(({ item }) => item);
    const choice = chooseFact(poolOn(day), { seed, round, used });
    if (choice !== undefined) posts.push(choice);
  }
  return posts;
}

const itemsOf = (posts: readonly Choice[], round: number) =>
  posts.filter((post) => post.round === round).map(({ item }) => item);

describe("a schedule's pool", () => {
  it("is used up in each round, with nothing twice", () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const posts = postDaily(() => pool, seed, 3 * pool.length);
        for (const round of [0, 1, 2]) {
          expect(itemsOf(posts, round).sort()).toEqual([...pool].sort());
        }
      }),
    );
  });

  it("never gives one item twice running, unless it has no other", () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const posts = postDaily(() => pool, seed, 4 * pool.length);
        const repeats = posts.filter(({ item }, index) => item === posts[index - 1]?.item);
        expect(repeats).toHaveLength(pool.length === 1 ? posts.length - 1 : 0);
      }),
    );
  });

  it("gives nothing twice in a round, and nothing that is not in it, while it changes from day to day", () => {
    fc.assert(
      fc.property(fc.array(pools, { minLength: 1, maxLength: 40 }), seeds, (days, seed) => {
        const posts = postDaily((day) => days[day] ?? [], seed, days.length);
        expect(posts).toHaveLength(days.length);
        for (const [day, { item }] of posts.entries()) expect(days[day]).toContain(item);
        for (const round of new Set(posts.map((post) => post.round))) {
          const items = itemsOf(posts, round);
          expect(new Set(items).size).toBe(items.length);
        }
      }),
    );
  });

  it("gives a new item its turn in the round in which it came", () => {
    const posts = postDaily((day) => (day < 3 ? ["a", "b", "c"] : ["a", "b", "c", "d"]), 1, 4);
    expect(posts.at(-1)).toEqual({ item: "d", round: 0 });
  });

  it("does not depend on the order or the doublets in which it is given", () => {
    fc.assert(
      fc.property(pools, seeds, fc.nat(5), (pool, seed, round) => {
        const given = [...pool].reverse().concat(pool);
        expect(chooseFact(given, { seed, round, used: [] })).toEqual(
          chooseFact(pool, { seed, round, used: [] }),
        );
      }),
    );
  });

  it("comes in an order of its own for each seed and each round", () => {
    const pool = Array.from({ length: 20 }, (_, index) => `fact-${index}`);
    const order = (seed: number, round: number) =>
      itemsOf(
        postDaily(() => pool, seed, 40),
        round,
      ).join();
    expect(new Set([order(1, 0), order(1, 1), order(2, 0), order(2, 1)]).size).toBe(4);
    expect(order(1, 0)).toBe(order(1, 0));
  });

  it("gives nothing when it is empty", () => {
    expect(chooseFact([], { seed: 1, round: 0, used: ["a"] })).toBeUndefined();
  });
});
