import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import type { Pool } from "../../src/daily/facts.ts";
import type { Post, Schedule } from "../../src/daily/ports.ts";
import { createPoster, type Poster } from "../../src/daily/poster.ts";
import { captureLog } from "../support/captured-log.ts";
import { type Fate, modelOffice, modelStores } from "../support/daily-model.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Eight in the morning in Chicago on Tuesday, November 24, 2026. */
const eight = Date.UTC(2026, 10, 24, 14);
const running = new AbortController().signal;

const morning: Schedule = {
  id: "morning",
  guildId: "1",
  channelId: "2",
  minute: 8 * 60,
  zone: "America/Chicago",
  days: [1, 2, 3, 4, 5, 6, 7],
  kind: "fact",
  topic: null,
  language: "en",
  seed: 7,
  round: 0,
  state: "on",
  nextAt: eight,
  zoneRules: "2026a",
  trouble: null,
  createdAt: eight - day,
};

function poolOf(...ids: readonly string[]): Pool {
  const both = (words: string) => ({ en: words, es: words });
  return {
    items: ids.map((id) => `school/bell/${id}`),
    fact: (item) => ({
      ...{ pack: "school", topic: "bell", id: item.split("/")[2] ?? "" },
      ...{ topicName: both("Bell"), text: both(item), sources: [] },
    }),
  };
}

const facts = Array.from({ length: 40 }, (_, index) => `fact-${index}`);

interface Given {
  readonly pool?: Pool;
  readonly schedules?: readonly Schedule[];
  readonly zoneRules?: string;
  readonly serves?: (guildId: string) => boolean;
}

/** A store, a Discord and a clock, with as many posters over them as a test wants. */
function morningsOf({ pool = poolOf(...facts), schedules = [morning], ...given }: Given = {}) {
  const stores = modelStores();
  const office = modelOffice();
  const log = captureLog();
  let now = eight - minute;
  for (const schedule of schedules) void stores.schedules.put(schedule);
  const poster = (): Poster =>
    createPoster({
      ...stores,
      office,
      pools: () => pool,
      clock: { now: () => now },
      chance: systemChance,
      pace: { turn: async () => undefined },
      zoneRules: given.zoneRules ?? "2026a",
      serves: given.serves ?? (() => true),
      log: log.log,
    });
  return {
    ...{ stores, office, log, poster },
    at: (instant: number) => {
      now = instant;
    },
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
    occasions: () => stores.allPosts().map(({ occasion, state }) => `${occasion} ${state}`),
    shownOccasions: () => {
      const of = new Map(stores.allPosts().map((post) => [post.runId, post.occasion]));
      return office.shown().map((runId) => of.get(runId));
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
const settles = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
};

describe("a schedule that is due", () => {
  test("posts once, moves on to its next time, and keeps which fact it posted", async () => {
    const { at, poster, stores, occasions, office } = morningsOf();
    const one = poster();
    await one.postDue(running);
    expect(office.shown()).toEqual([]);
    at(eight + 5_000);
    await one.postDue(running);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
    const [post] = stores.allPosts();
    expect(office.shown()).toEqual([post?.runId]);
    expect(post?.runId).toMatch(/^[a-z2-7]{12}$/);
    expect(post).toMatchObject({ dueAt: eight, messageId: `message of ${post?.runId}` });
    expect(post?.fact?.text.en).toMatch(/^school\/bell\/fact-/);
    expect(stores.schedule("morning")?.nextAt).toBe(eight + day);
  });

  test("posts no fact twice until all were posted", async () => {
    const { at, poster, stores } = morningsOf({ pool: poolOf("a", "b", "c") });
    const one = poster();
    for (let days = 0; days < 6; days += 1) {
      at(eight + days * day);
      await one.postDue(running);
    }
    const told = stores.allPosts().map(({ fact }) => fact?.id);
    expect(new Set(told.slice(0, 3))).toEqual(new Set(["a", "b", "c"]));
    expect(new Set(told.slice(3))).toEqual(new Set(["a", "b", "c"]));
    expect(told[3]).not.toBe(told[2]);
    expect(stores.schedule("morning")?.round).toBe(1);
  });

  test("of a server that another process serves is left to it", async () => {
    const { at, poster, office } = morningsOf({ serves: (guildId) => guildId !== "1" });
    at(eight);
    await poster().postDue(running);
    expect(office.shown()).toEqual([]);
  });

  test("does not keep those behind it waiting when it cannot be handled", async () => {
    const lost = { ...morning, id: "lost", zone: "Mars/Olympus" };
    const { at, poster, occasions, log } = morningsOf({ schedules: [lost, morning] });
    at(eight);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
    expect(log.text()).toContain("A daily post could not be handled");
  });

  test("is one of very many, and each posts once, however many pages they fill", async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ ...morning, id: `m${index}` }));
    const { at, poster, office, stores } = morningsOf({ schedules: many });
    at(eight);
    await Promise.all([poster().postDue(running), poster().postDue(running)]);
    expect(office.shown()).toHaveLength(250);
    expect(new Set(stores.allPosts().map(({ scheduleId }) => scheduleId)).size).toBe(250);
  });
});

describe("a time that was missed", () => {
  test("by two hours is made up for", async () => {
    const { at, poster, occasions } = morningsOf();
    at(eight + 2 * hour);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
  });

  test("by four hours is skipped, and the next day's comes as ever", async () => {
    const { at, poster, occasions } = morningsOf();
    at(eight + 4 * hour);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 skipped"]);
    at(eight + day);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 skipped", "2026-11-25 sent"]);
  });

  test("on several days is skipped day by day, and today's is posted", async () => {
    const { at, poster, occasions } = morningsOf();
    at(eight + 2 * day + hour);
    await poster().postDue(running);
    expect(occasions()).toEqual(["2026-11-24 skipped", "2026-11-25 skipped", "2026-11-26 sent"]);
  });

  test("for two years is told of by its last seven days", async () => {
    const { at, poster, occasions, stores } = morningsOf();
    at(eight + 730 * day + 5 * hour);
    await poster().postDue(running);
    expect(occasions()).toHaveLength(7);
    expect(occasions().at(-1)).toBe("2028-11-23 skipped");
    expect(stores.schedule("morning")?.nextAt).toBe(eight + 731 * day);
  });
});

describe("a schedule that is changed between reading and claiming", () => {
  test.each(["paused", "removed"])("%s: is not posted", async (how) => {
    const { at, stores, office, occasions } = morningsOf();
    at(eight);
    const log = captureLog().log;
    const poster = createPoster({
      ...stores,
      ...{ office, log, chance: systemChance, zoneRules: "2026a", serves: () => true },
      pools: () => poolOf("a"),
      clock: { now: () => eight },
      // Somebody is faster than the post whose turn it is.
      pace: {
        async turn() {
          if (how === "removed") await stores.schedules.remove("morning");
          else await stores.schedules.put({ ...morning, state: "paused", nextAt: null });
        },
      },
    });
    await poster.postDue(running);
    expect(office.shown()).toEqual([]);
    expect(occasions()).toEqual([]);
    expect(stores.schedule("morning")?.state).toBe(how === "paused" ? "paused" : undefined);
  });
});

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
    await Promise.all([poster().postDue(running), poster().postDue(running)]);
    expect(shownOccasions()).toEqual(["2026-11-24"]);
  });
});

describe("what is in the way", () => {
  test("is kept, and told once until a post has appeared", async () => {
    const { at, poster, office, stores, occasions } = morningsOf();
    const refused = { refused: "sendMessages" } as const;
    office.fates.push(refused, refused, "arrives", refused);
    const one = poster();
    for (let days = 0; days < 4; days += 1) {
      at(eight + days * day);
      await one.postDue(running);
      const { trouble } = stores.schedule("morning") as Schedule;
      expect(trouble).toBe(days === 2 ? null : "sendMessages");
    }
    expect(office.told).toEqual(["sendMessages", "sendMessages"]);
    expect(occasions().filter((each) => each.endsWith("failed"))).toHaveLength(3);
  });

  test("is told again when it is something else", async () => {
    const { at, poster, office } = morningsOf();
    office.fates.push({ refused: "viewChannel" }, { refused: "sendMessages" });
    const one = poster();
    at(eight);
    await one.postDue(running);
    at(eight + day);
    await one.postDue(running);
    expect(office.told).toEqual(["viewChannel", "sendMessages"]);
  });

  test("where the channel is gone, pauses the schedule", async () => {
    const { at, poster, office, stores } = morningsOf();
    office.fates.push({ refused: "channelGone" });
    const one = poster();
    at(eight);
    await one.postDue(running);
    expect(stores.schedule("morning")).toMatchObject({
      ...{ state: "paused", nextAt: null, trouble: "channelGone" },
    });
    at(eight + day);
    await one.postDue(running);
    expect(office.told).toEqual(["channelGone"]);
    expect(stores.allPosts()).toHaveLength(1);
  });

  test("may be that there is no fact; nothing is sent then", async () => {
    const { at, poster, office, stores, occasions } = morningsOf({ pool: poolOf() });
    const one = poster();
    at(eight);
    await one.postDue(running);
    at(eight + day);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 failed", "2026-11-25 failed"]);
    expect(office.told).toEqual(["nothingToPost"]);
    expect(stores.schedule("morning")?.trouble).toBe("nothingToPost");
  });
});

describe("new rules of the time zones", () => {
  test("move what is to come, and a day that had its post does not get another", async () => {
    const { at, poster, stores, occasions } = morningsOf({
      zoneRules: "2026b",
      // As the old rules had it, eight o'clock came an hour later.
      schedules: [{ ...morning, nextAt: eight + hour }],
    });
    const one = poster();
    at(eight - minute);
    await one.postDue(running);
    expect(stores.schedule("morning")).toMatchObject({ nextAt: eight, zoneRules: "2026b" });
    at(eight);
    await one.postDue(running);
    await stores.schedules.put({ ...morning, nextAt: eight + hour, zoneRules: "2026a" });
    at(eight + hour);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 sent"]);
    expect(stores.schedule("morning")?.nextAt).toBe(eight + day);
  });
});

describe("a post that is ordered by hand", () => {
  test("comes besides the usual one, does not move it, and takes another fact", async () => {
    const { at, poster, stores, occasions } = morningsOf({ pool: poolOf("a", "b") });
    const one = poster();
    at(eight - hour);
    expect(await one.sendNow(morning, "77")).toMatchObject({ outcome: "sent" });
    expect(stores.schedule("morning")?.nextAt).toBe(eight);
    at(eight);
    await one.postDue(running);
    expect(occasions()).toEqual(["now-77 sent", "2026-11-24 sent"]);
    const [first, second] = stores.allPosts().map(({ fact }) => fact?.id);
    expect(first).not.toBe(second);
  });

  test("comes once for an interaction, and not for a schedule that is gone", async () => {
    const { poster, office, stores } = morningsOf();
    const one = poster();
    await one.sendNow(morning, "77");
    expect(await one.sendNow(morning, "77")).toEqual({ outcome: "gone" });
    await stores.schedules.remove("morning");
    expect(await one.sendNow(morning, "78")).toEqual({ outcome: "gone" });
    expect(office.shown()).toHaveLength(1);
  });

  test("that begins a new round leaves what it took out of that round", async () => {
    const { at, poster, stores } = morningsOf({ pool: poolOf("a", "b") });
    const one = poster();
    for (const id of ["1", "2", "3"]) await one.sendNow(morning, id);
    at(eight);
    await one.postDue(running);
    const told = stores.allPosts().map(({ fact, round }) => `${fact?.id}${round}`);
    expect(new Set(told)).toEqual(new Set(["a0", "b0", "a1", "b1"]));
  });

  test("that is refused says what is in the way to whoever asked, and to nobody else", async () => {
    const { poster, office, stores } = morningsOf();
    office.fates.push({ refused: "sendMessages" });
    const sent = await poster().sendNow(morning, "77");
    expect(sent).toEqual({ outcome: "refused", trouble: "sendMessages" });
    expect(office.told).toEqual([]);
    expect(stores.schedule("morning")?.trouble).toBe("sendMessages");
  });

  test("and finds no fact says so", async () => {
    const { poster, occasions } = morningsOf({ pool: poolOf() });
    const sent = await poster().sendNow(morning, "77");
    expect(sent).toEqual({ outcome: "refused", trouble: "nothingToPost" });
    expect(occasions()).toEqual([]);
  });
});

test("a poster that is stopped claims nothing more and waits for what it is sending", async () => {
  const { at, poster, office, occasions } = morningsOf();
  at(eight);
  const stopped = new AbortController();
  stopped.abort();
  await poster().postDue(stopped.signal);
  expect(occasions()).toEqual([]);
  expect(office.shown()).toEqual([]);
});

test("the log counts what became of posts and tells nothing of their words", async () => {
  const { at, poster, log } = morningsOf();
  at(eight + day);
  await poster().postDue(running);
  const line = await log.says("Daily posts.");
  expect(line).toMatchObject({ sent: 1, skipped: 1 });
  expect(log.text()).not.toContain("fact-");
});

const fates = fc.constantFrom<Fate>(
  ...["arrives", "unclear, arrived", "unclear, lost", "dies, arrived", "dies, lost"],
  ...[{ refused: "sendMessages" } as const, { refused: "channelGone" } as const],
);

test("whatever happens, no occasion appears twice, and what is settled is true", async () => {
  const steps = fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 20 * 60 }),
      fates: fc.array(fates, { maxLength: 2 }),
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
