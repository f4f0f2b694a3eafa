import { expect, test } from "vitest";
import { createPace, postsPerSecondOf } from "../../src/daily/pace.ts";

/** A pace on a clock that moves on as far as one sleeps. */
function paced(perSecond: number) {
  let now = 1_000;
  const turns: number[] = [];
  const pace = createPace({
    perSecond,
    now: () => now,
    sleep: async (milliseconds) => {
      turns.push(now + milliseconds);
    },
  });
  return {
    pace,
    turns,
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test("requests are spread evenly, the first going at once", async () => {
  const { pace, turns } = paced(40);
  for (let n = 0; n < 4; n += 1) await pace.turn();
  expect(turns).toEqual([1_000, 1_025, 1_050, 1_075]);
});

test("after a rest nothing is made up for", async () => {
  const { pace, turns, passes } = paced(40);
  await pace.turn();
  passes(10_000);
  for (let n = 0; n < 2; n += 1) await pace.turn();
  expect(turns).toEqual([1_000, 11_000, 11_025]);
});

test("a process posts by its part of the shards", () => {
  expect(postsPerSecondOf({ count: "auto", ids: null })).toBe(40);
  expect(postsPerSecondOf({ count: 4, ids: null })).toBe(40);
  expect(postsPerSecondOf({ count: 4, ids: [0] })).toBe(10);
  expect(postsPerSecondOf({ count: 3, ids: [0, 2] })).toBeCloseTo(26.7, 1);
});
