import { expect, test } from "vitest";
import { simulate } from "./world.ts";

/** `SIMULATION_SEED=7 npx vitest run tests/live/simulation` plays one seed alone. */
const only = process.env.SIMULATION_SEED;
const seeds = only === undefined ? Array.from({ length: 20 }, (_, n) => n + 1) : [Number(only)];

test.each(seeds)(
  "fifty quizzes of ten pupils lose and double nothing, whatever goes wrong (seed %i)",
  async (seed) => {
    const { faults, kept, deaths } = await simulate(seed, { quizzes: 50, pupils: 10 });
    expect(faults).toEqual([]);
    // Without a crowd and a few deaths nothing would be shown.
    expect(kept).toBeGreaterThan(300);
    expect(deaths).toBeGreaterThan(0);
  },
  60_000,
);
