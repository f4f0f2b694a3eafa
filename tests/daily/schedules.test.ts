import { describe, expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import type { Pool } from "../../src/daily/facts.ts";
import type { Schedule } from "../../src/daily/ports.ts";
import {
  createSchedules,
  draftLife,
  mostSchedules,
  type Order,
  type Schedules,
} from "../../src/daily/schedules.ts";
import { modelStores } from "../support/daily-model.ts";

const day = 24 * 60 * 60_000;
/** Tuesday, November 24, 2026, 9 am in Chicago, and eight o'clock of the next morning. */
const start = Date.UTC(2026, 10, 24, 15);
const eight = Date.UTC(2026, 10, 25, 14);

const order: Order = {
  guildId: "1",
  channelId: "10",
  minute: 8 * 60,
  zone: "America/Chicago",
  days: [1, 2, 3, 4, 5, 6, 7],
  topic: null,
  language: "en",
};

const oneFact: Pool = {
  items: ["bells/morning/rings"],
  fact: () => ({
    ...{ pack: "bells", topic: "morning", id: "rings", sources: [] },
    topicName: { en: "Morning bell" },
    text: { en: "It rings." },
  }),
};
const noFact: Pool = { items: [], fact: () => undefined };

/** The service over stores in memory, and a clock that a test sets. */
function desk(pool: Pool = oneFact) {
  const stores = modelStores();
  let now = start;
  const schedules = createSchedules({
    ...stores,
    pools: () => pool,
    clock: { now: () => now },
    chance: systemChance,
    zoneRules: "2026a",
  });
  const at = (instant: number) => {
    now = instant;
  };
  return { stores, schedules, at };
}

async function drafts(schedules: Schedules, change: Partial<Order> = {}) {
  const drafted = await schedules.draft({ ...order, ...change });
  if (drafted.outcome !== "drafted") throw new Error(drafted.outcome);
  return drafted.draft;
}

async function saves(schedules: Schedules, change: Partial<Order> = {}): Promise<Schedule> {
  const { schedule } = await drafts(schedules, change);
  const saved = await schedules.save(schedule.guildId, schedule.id);
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.schedule;
}

describe("a draft", () => {
  test("tells its first five instants and its first fact, and is in no list", async () => {
    const { schedules, stores } = desk();
    const { schedule, dates, fact, coincides } = await drafts(schedules);
    expect(dates).toEqual([0, 1, 2, 3, 4].map((later) => eight + later * day));
    expect(fact.id).toBe("rings");
    expect(coincides).toBe(false);
    expect(stores.schedule(schedule.id)).toMatchObject({ state: "draft", nextAt: null });
    expect(await schedules.list("1")).toEqual([]);
    expect(await schedules.find("1", schedule.id)).toBeUndefined();
  });

  test("begins with the next instant after it is saved, not after it was made", async () => {
    const { schedules, at } = desk();
    const { schedule } = await drafts(schedules);
    at(eight + 1);
    expect(await schedules.save("1", schedule.id)).toMatchObject({
      outcome: "saved",
      schedule: { state: "on", nextAt: eight + day, zoneRules: "2026a" },
    });
  });

  test("that is saved by two at once is saved once, for both", async () => {
    const { schedules } = desk();
    const { schedule } = await drafts(schedules);
    const both = await Promise.all([
      schedules.save("1", schedule.id),
      schedules.save("1", schedule.id),
    ]);
    expect(both.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
    expect(await schedules.list("1")).toHaveLength(1);
  });

  test("that was saved before is not begun anew by another press", async () => {
    const { schedules, at } = desk();
    const { id } = await saves(schedules);
    await schedules.pause("1", id);
    at(eight + 1);
    expect(await schedules.save("1", id)).toMatchObject({ schedule: { state: "paused" } });
  });

  test("is gone after a day, even where nobody has swept it away", async () => {
    const { schedules, at } = desk();
    const { schedule } = await drafts(schedules);
    at(start + draftLife - 1);
    const { schedule: other } = await drafts(schedules, { channelId: "11" });
    at(start + draftLife);
    expect(await schedules.save("1", schedule.id)).toEqual({ outcome: "gone" });
    expect(await schedules.save("1", other.id)).toMatchObject({ outcome: "saved" });
  });

  test("can be dropped until it is saved, and dropping leaves a saved one alone", async () => {
    const { schedules, stores } = desk();
    const { schedule } = await drafts(schedules);
    expect(await schedules.drop("1", schedule.id)).toBe(true);
    expect(stores.schedule(schedule.id)).toBeUndefined();
    expect(await schedules.save("1", schedule.id)).toEqual({ outcome: "gone" });
    const { id } = await saves(schedules);
    expect(await schedules.drop("1", id)).toBe(false);
    expect(await schedules.list("1")).toHaveLength(1);
  });

  test("is not made, and nothing is stored, where there is no fact to post", async () => {
    const { schedules } = desk(noFact);
    expect(await schedules.draft(order)).toEqual({ outcome: "nothingToPost" });
  });
});

describe("a draft beside another schedule", () => {
  const chicago = { channelId: "10" };
  test.each<[string, Partial<Order>, boolean]>([
    ["at the same time", chicago, true],
    ["at the same minute by another zone", { minute: 9 * 60, zone: "America/New_York" }, true],
    ["on one common day", { days: [3] }, true],
    ["in another channel", { channelId: "11" }, false],
    ["at another minute", { minute: 8 * 60 + 1 }, false],
  ])("%s", async (_what, change, coincides) => {
    const { schedules } = desk();
    await saves(schedules);
    expect((await drafts(schedules, change)).coincides).toBe(coincides);
  });

  test("on other days only does not coincide", async () => {
    const { schedules } = desk();
    await saves(schedules, { days: [1, 2] });
    expect((await drafts(schedules, { days: [3, 7] })).coincides).toBe(false);
    expect((await drafts(schedules, { days: [2, 7] })).coincides).toBe(true);
  });
});

describe("a server", () => {
  test("has so many schedules and no more, and others are not counted", async () => {
    const { schedules } = desk();
    const { schedule: early } = await drafts(schedules, { channelId: "late" });
    const saved: Schedule[] = [];
    for (let count = 0; count < mostSchedules; count += 1) {
      saved.push(await saves(schedules, { channelId: String(count) }));
    }
    expect(await schedules.draft(order)).toEqual({ outcome: "full" });
    expect(await schedules.save("1", early.id)).toEqual({ outcome: "full" });
    expect((await schedules.draft({ ...order, guildId: "2" })).outcome).toBe("drafted");
    await schedules.remove("1", saved[0]?.id ?? "");
    expect((await schedules.save("1", early.id)).outcome).toBe("saved");
  });

  test("has no more of them where the last place is saved twice at once", async () => {
    const { schedules } = desk();
    for (let count = 1; count < mostSchedules; count += 1) await saves(schedules);
    const two = [(await drafts(schedules)).schedule, (await drafts(schedules)).schedule];
    const elsewhere = (await drafts(schedules, { guildId: "2" })).schedule;
    const saved = await Promise.all(
      [...two, elsewhere].map(({ guildId, id }) => schedules.save(guildId, id)),
    );
    expect(saved.map(({ outcome }) => outcome)).toEqual(["saved", "full", "saved"]);
    expect(await schedules.list("1")).toHaveLength(mostSchedules);
  });

  test("knows nothing of another's schedules, nor of ids that are none", async () => {
    const { schedules, stores } = desk();
    const { id } = await saves(schedules);
    const { schedule: draft } = await drafts(schedules);
    for (const forged of [id, draft.id, "", "#civics", "a\0b", "\ud800", "x".repeat(13)]) {
      expect(await schedules.find("2", forged)).toBeUndefined();
      expect(await schedules.pause("2", forged)).toBeUndefined();
      expect(await schedules.resume("2", forged)).toBeUndefined();
      expect(await schedules.remove("2", forged)).toBeUndefined();
      expect(await schedules.save("2", forged)).toEqual({ outcome: "gone" });
      await schedules.drop("2", forged);
    }
    expect(stores.schedule(id)?.state).toBe("on");
    expect(stores.schedule(draft.id)?.state).toBe("draft");
  });
});

describe("a schedule", () => {
  test("that is resumed goes on with the next instant from then", async () => {
    const { schedules, at } = desk();
    const { id } = await saves(schedules);
    expect(await schedules.pause("1", id)).toMatchObject({ state: "paused", nextAt: null });
    at(eight + 5 * day + 1);
    expect(await schedules.resume("1", id)).toMatchObject({ state: "on", nextAt: eight + 6 * day });
  });

  test("may be paused or resumed twice without a difference", async () => {
    const { schedules, at } = desk();
    const { id, nextAt } = await saves(schedules);
    at(start + 1);
    expect(await schedules.resume("1", id)).toMatchObject({ nextAt });
    await schedules.pause("1", id);
    expect(await schedules.pause("1", id)).toMatchObject({ state: "paused" });
  });

  test("that is removed does not come back by what others do at the same moment", async () => {
    const { schedules } = desk();
    const { id } = await saves(schedules);
    await Promise.all([
      schedules.pause("1", id),
      schedules.resume("1", id),
      schedules.save("1", id),
      schedules.remove("1", id),
    ]);
    expect(await schedules.list("1")).toEqual([]);
    expect(await schedules.find("1", id)).toBeUndefined();
  });

  test("keeps its round and its trouble through a pause", async () => {
    const { schedules, stores } = desk();
    const { id } = await saves(schedules);
    await stores.schedules.put({ ...(stores.schedule(id) as Schedule), round: 3 });
    await stores.schedules.setTrouble(id, "sendMessages");
    await schedules.pause("1", id);
    expect(await schedules.resume("1", id)).toMatchObject({ round: 3, trouble: "sendMessages" });
  });

  test("is listed with its newest posts", async () => {
    const { schedules, stores } = desk();
    const { id } = await saves(schedules);
    const schedule = stores.schedule(id) as Schedule;
    await stores.posts.claim({
      ...{ runId: "r", scheduleId: id, guildId: "1", channelId: "10", occasion: "2026-11-25" },
      ...{ day: "2026-11-25", dueAt: eight, state: "skipped", claimedAt: eight, round: 0 },
      ...{ fact: null, messageId: null },
    });
    const [course] = await schedules.courses("1");
    expect(course?.schedule).toEqual(schedule);
    expect(course?.posts.map(({ state }) => state)).toEqual(["skipped"]);
    expect(await schedules.courses("2")).toEqual([]);
  });
});
