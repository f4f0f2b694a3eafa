import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Post } from "../../src/daily/ports.ts";
import type { Fate } from "../support/daily-model.ts";
import { closedGate } from "../support/gate.ts";
import { eight, hour, minute, morning, morningsOf, running, settles } from "../support/mornings.ts";

describe("a process that dies", () => {
  test.each<[Fate, string]>([
    ["dies, lost", "after claiming and before sending"],
    ["dies, arrived", "after sending and before settling"],
  ])("%s: %s, leaves one post that the next process finishes", async (fate) => {
    const { at, passes, poster, office, shownOccasions, occasions } = morningsOf();
    office.fates.push(fate);
    at(eight);
    void poster().postDue(running);
    await settles();
    expect(occasions()).toEqual(["2026-11-24 claimed"]);
    const heir = poster();
    await heir.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 claimed"]);
    passes(minute + 1);
    await heir.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
    expect(shownOccasions()).toEqual(["2026-11-24"]);
  });

  test("before its claim is stored leaves nothing, and the post is as due as before", async () => {
    const { at, poster, stores, office, occasions } = morningsOf();
    at(eight);
    const { claim } = stores.posts;
    Object.assign(stores.posts, { claim: () => new Promise(() => undefined) });
    void poster().postDue(running);
    await settles();
    Object.assign(stores.posts, { claim });
    await poster().postDue(running);
    expect(office.shown()).toHaveLength(1);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
  });

  test("for longer than the window leaves a post that is skipped when it is not there", async () => {
    const { at, passes, poster, office, occasions } = morningsOf();
    office.fates.push("dies, lost");
    at(eight);
    void poster().postDue(running);
    await settles();
    passes(3 * hour + minute);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 skipped"]);
    expect(office.shown()).toEqual([]);
  });

  test("in a schedule that is paused meanwhile leaves a post that is not sent any more", async () => {
    const { at, passes, poster, office, stores, occasions } = morningsOf();
    office.fates.push("dies, lost");
    at(eight);
    void poster().postDue(running);
    await settles();
    await stores.schedules.turn("morning", ["on"], {
      ...{ state: "paused", nextAt: null, zoneRules: "2026a" },
    });
    passes(2 * minute);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 skipped"]);
  });
});

describe("an end in doubt", () => {
  test.each<Fate>(["unclear, arrived", "unclear, lost"])(
    "%s: is looked for after a minute, and the fact stands there once",
    async (fate) => {
      const { at, passes, poster, office, shownOccasions, occasions } = morningsOf();
      office.fates.push(fate);
      at(eight);
      const one = poster();
      await one.postDue(running);
      expect(occasions()).toEqual(["2026-11-24 claimed"]);
      passes(minute + 1);
      await one.postDue(running);
      expect(occasions()).toEqual(["2026-11-24 sent"]);
      expect(shownOccasions()).toEqual(["2026-11-24"]);
    },
  );

  test("where the history may not be read stays unknown and is not posted again", async () => {
    const { at, passes, poster, office, occasions } = morningsOf();
    office.fates.push("unclear, lost");
    office.looking = "unreadable";
    at(eight);
    const one = poster();
    await one.postDue(running);
    passes(2 * minute);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 unknown"]);
    expect(office.shown()).toEqual([]);
  });

  test("while Discord cannot be asked is looked for again, for a day at most", async () => {
    const { at, passes, poster, office, occasions } = morningsOf();
    office.fates.push("unclear, lost");
    office.looking = "later";
    at(eight);
    const one = poster();
    await one.postDue(running);
    passes(20 * hour);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 claimed"]);
    passes(5 * hour);
    await one.postDue(running);
    expect(occasions()[0]).toBe("2026-11-24 unknown");
  });

  test("is not looked for while this process is still sending", async () => {
    const { at, passes, poster, office, occasions } = morningsOf();
    office.fates.push("dies, lost");
    at(eight);
    const one = poster();
    void one.postDue(running);
    await settles();
    passes(hour);
    void one.postDue(running);
    await settles();
    expect(occasions()).toEqual(["2026-11-24 claimed"]);
    expect(office.shown()).toEqual([]);
  });
});

describe("two posters over one store", () => {
  test("post once where both find it due at the same moment", async () => {
    const { at, poster, shownOccasions } = morningsOf();
    at(eight);
    await Promise.all([poster().postDue(running), poster().postDue(running)]);
    expect(shownOccasions()).toEqual(["2026-11-24"]);
  });

  test("send once more where both find that it is absent", async () => {
    const { at, passes, poster, office, shownOccasions } = morningsOf();
    office.fates.push("unclear, lost");
    at(eight);
    await poster().postDue(running);
    passes(2 * minute);
    const bothLooked = closedGate();
    let looking = 0;
    const { find } = office;
    office.find = async (post) => {
      looking += 1;
      if (looking === 2) bothLooked.open();
      const found = await find(post);
      await bothLooked.opened;
      return found;
    };
    await Promise.all([poster().postDue(running), poster().postDue(running)]);
    expect(looking).toBe(2);
    expect(shownOccasions()).toEqual(["2026-11-24"]);
  });
});

const possible: readonly Fate[] = [
  "arrives",
  "unclear, arrived",
  "unclear, lost",
  "dies, arrived",
  "dies, lost",
  { refused: "sendMessages" },
  { refused: "channelGone" },
];

test("whatever happens, no occasion appears twice, and what is settled is true", async () => {
  const steps = fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 20 * 60 }),
      fates: fc.array(fc.constantFrom(...possible), { maxLength: 2 }),
      looking: fc.constantFrom("honest", "honest", "later", "unreadable"),
      posters: fc.integer({ min: 1, max: 2 }),
      now: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { passes, poster, office, stores, shownOccasions } = morningsOf();
      for (const [index, step] of all.entries()) {
        passes(step.wait * minute);
        office.fates.splice(0, office.fates.length, ...step.fates);
        Object.assign(office, { looking: step.looking });
        // A new process each time: the one before may have died.
        const posters = Array.from({ length: step.posters }, poster);
        for (const each of posters) void each.postDue(running);
        if (step.now) void posters[0]?.sendNow(morning, String(index));
        await settles();
      }
      office.fates.length = 0;
      Object.assign(office, { looking: "honest" });
      for (let turn = 0; turn < 3; turn += 1) {
        passes(2 * minute);
        await poster().postDue(running);
      }
      const shown = shownOccasions();
      expect(new Set(shown).size).toBe(shown.length);
      for (const post of stores.allPosts()) expect(isTrue(post, office.shown())).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function isTrue({ state, runId }: Post, shown: readonly string[]): boolean {
  if (state === "unknown") return true;
  return state !== "claimed" && (state === "sent") === shown.includes(runId);
}
