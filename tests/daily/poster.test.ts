import { describe, expect, test } from "vitest";
import {
  day,
  eight,
  hour,
  minute,
  morning,
  morningsOf,
  poolOf,
  running,
} from "../support/mornings.ts";

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

  test("comes to its turn behind very many of servers that others serve", async () => {
    const others = Array.from({ length: 250 }, (_, index) => ({
      ...morning,
      ...{ id: `m${index}`, guildId: "2" },
    }));
    const { at, poster, office } = morningsOf({
      schedules: [...others, morning],
      serves: (guildId) => guildId === "1",
    });
    at(eight);
    await poster().postDue(running);
    expect(office.shown()).toHaveLength(1);
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
    // Somebody is faster than the post whose turn it is.
    const { at, stores, office, poster, occasions } = morningsOf({
      async turn() {
        if (how === "removed") await stores.schedules.remove("morning");
        else await stores.schedules.put({ ...morning, state: "paused", nextAt: null });
      },
    });
    at(eight);
    await poster().postDue(running);
    expect(office.shown()).toEqual([]);
    expect(occasions()).toEqual([]);
    expect(stores.schedule("morning")?.state).toBe(how === "paused" ? "paused" : undefined);
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

test.each(["before its turn", "while a post waits for its turn"])(
  "a poster that is stopped %s claims nothing more",
  async (when) => {
    const stopped = new AbortController();
    if (when === "before its turn") stopped.abort();
    const { at, poster, occasions } = morningsOf({ turn: async () => stopped.abort() });
    at(eight);
    await poster().postDue(stopped.signal);
    expect(occasions()).toEqual([]);
  },
);

test("the log counts what became of posts and tells nothing of their words", async () => {
  const { at, poster, log } = morningsOf();
  at(eight + day);
  await poster().postDue(running);
  const line = await log.says("Daily posts.");
  expect(line).toMatchObject({ sent: 1, skipped: 1 });
  expect(log.text()).not.toContain("fact-");
});
