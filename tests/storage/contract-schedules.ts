import { expect, test } from "vitest";
import type { Schedule } from "../../src/daily/ports.ts";
import { createScheduleStore } from "../../src/storage/schedule-store.ts";
import { opened, openedEngine } from "./opening.ts";
import { noon, postOf, scheduleNamed } from "./samples.ts";

const idsOf = (schedules: readonly Schedule[]) => schedules.map(({ id }) => id);

/** Daily schedules. */
export function describeSchedules(url: () => string): void {
  test("a schedule comes back as it was put, and as it was changed", async () => {
    const { schedules, close } = await opened(url());
    const plain = scheduleNamed("plain");
    const whole = scheduleNamed("whole", {
      minute: 0,
      days: [7],
      topic: { pack: "rivers", topic: "nile" },
      seed: 2 ** 47,
      round: 3,
      state: "paused",
      nextAt: null,
      trouble: "viewChannel",
    });
    await schedules.put(plain);
    await schedules.put(whole);
    expect(await schedules.find("plain")).toEqual(plain);
    expect(await schedules.find("whole")).toEqual(whole);
    const moved = { ...whole, channelId: "other", topic: null, days: [1, 7] as const };
    await schedules.put(moved);
    expect(await schedules.find("whole")).toEqual(moved);
    expect(await schedules.find("plain")).toEqual(plain);
    expect(await schedules.find("none")).toBeUndefined();
    await close();
  });

  test("a server lists its own, oldest first, without drafts", async () => {
    const { schedules, close } = await opened(url());
    await schedules.put(scheduleNamed("late", { createdAt: 9 }));
    await schedules.put(scheduleNamed("early", { createdAt: 1, state: "paused", nextAt: null }));
    await schedules.put(scheduleNamed("draft", { state: "draft", nextAt: null }));
    await schedules.put(scheduleNamed("others", { guildId: "other" }));
    expect(idsOf(await schedules.ofServer("guild"))).toEqual(["early", "late"]);
    await close();
  });

  test("drafts that are old are dropped, and nothing else", async () => {
    const { schedules, close } = await opened(url());
    const draft = { state: "draft" as const, nextAt: null };
    await schedules.put(scheduleNamed("old", { ...draft, createdAt: 1 }));
    await schedules.put(scheduleNamed("new", { ...draft, createdAt: 5 }));
    await schedules.put(scheduleNamed("saved", { createdAt: 1 }));
    await schedules.dropDrafts(5);
    const left = await Promise.all(["old", "new", "saved"].map((id) => schedules.find(id)));
    expect(left.map((schedule) => schedule?.id)).toEqual([undefined, "new", "saved"]);
    await close();
  });

  test("what is due comes by its time, as many as asked for", async () => {
    const { schedules, serverRecords, close } = await opened(url());
    await schedules.put(scheduleNamed("second", { nextAt: noon }));
    await schedules.put(scheduleNamed("first", { nextAt: noon - 1 }));
    await schedules.put(scheduleNamed("later", { nextAt: noon + 1 }));
    await schedules.put(scheduleNamed("paused", { state: "paused", nextAt: noon }));
    await schedules.put(scheduleNamed("draft", { state: "draft", nextAt: noon }));
    await schedules.put(scheduleNamed("left", { guildId: "left", nextAt: noon }));
    await serverRecords.left("left", noon);
    expect(idsOf(await schedules.due(noon, 10))).toEqual(["first", "second"]);
    expect(idsOf(await schedules.due(noon, 1))).toEqual(["first"]);
    await serverRecords.joined("left");
    expect(idsOf(await schedules.due(noon, 10))).toContain("left");
    await close();
  });

  test("what was computed by other zone rules is found while it is on", async () => {
    const { schedules, close } = await opened(url());
    await schedules.put(scheduleNamed("old"));
    await schedules.put(scheduleNamed("new", { zoneRules: "2021a" }));
    await schedules.put(scheduleNamed("paused", { state: "paused", nextAt: null }));
    expect(idsOf(await schedules.computedByOtherRules("2021a", 10))).toEqual(["old"]);
    expect(await schedules.computedByOtherRules("2021a", 0)).toEqual([]);
    await close();
  });

  test("a trouble is set and cleared, and all else stays", async () => {
    const { schedules, close } = await opened(url());
    await schedules.put(scheduleNamed("one"));
    await schedules.setTrouble("one", "sendMessages");
    expect(await schedules.find("one")).toEqual(scheduleNamed("one", { trouble: "sendMessages" }));
    await schedules.setTrouble("one", null);
    expect(await schedules.find("one")).toEqual(scheduleNamed("one"));
    await close();
  });

  test("a schedule turns only from a state that is named", async () => {
    const { schedules, close } = await opened(url());
    await schedules.put(scheduleNamed("one", { trouble: "refused", round: 2 }));
    const off = { state: "paused", nextAt: null, zoneRules: "2021a" } as const;
    expect(await schedules.turn("one", ["draft", "paused"], off)).toBe(false);
    expect((await schedules.find("one"))?.state).toBe("on");
    expect(await schedules.turn("one", ["draft", "on"], off)).toBe(true);
    const paused = scheduleNamed("one", { trouble: "refused", round: 2, ...off });
    expect(await schedules.find("one")).toEqual(paused);
    expect(await schedules.turn("none", ["on"], off)).toBe(false);
    await close();
  });

  test("the next post moves only from where it is expected, and nowhere pauses", async () => {
    const { schedules, close } = await opened(url());
    await schedules.put(scheduleNamed("one"));
    const later = { at: noon + 9, zoneRules: "2021a" };
    expect(await schedules.reschedule("one", noon + 1, later)).toBe(false);
    expect(await schedules.find("one")).toEqual(scheduleNamed("one"));
    expect(await schedules.reschedule("one", noon, later)).toBe(true);
    const moved = scheduleNamed("one", { nextAt: noon + 9, zoneRules: "2021a" });
    expect(await schedules.find("one")).toEqual(moved);
    const never = { at: null, zoneRules: "2021a" };
    expect(await schedules.reschedule("one", noon + 9, never)).toBe(true);
    expect(await schedules.find("one")).toEqual({ ...moved, nextAt: null, state: "paused" });
    expect(await schedules.reschedule("one", noon + 9, later)).toBe(false);
    await close();
  });

  test("removing a schedule removes its posts, and no others", async () => {
    const { schedules, posts, close } = await opened(url());
    for (const id of ["one", "two"]) {
      await schedules.put(scheduleNamed(id));
      await posts.claim(postOf(scheduleNamed(id), { runId: `run-${id}` }));
    }
    await schedules.remove("one");
    expect(await schedules.find("one")).toBeUndefined();
    expect(await posts.find("run-one")).toBeUndefined();
    expect(await posts.find("run-two")).toBeDefined();
    await close();
  });

  test("a stored schedule that does not fit is left out and logged, and the others are due", async () => {
    const { db, close } = await openedEngine(url());
    const warnings: string[] = [];
    const warn = (fields: object) => warnings.push(JSON.stringify(fields));
    const schedules = createScheduleStore(db, { info: () => undefined, warn });
    await schedules.put(scheduleNamed("broken"));
    await schedules.put(scheduleNamed("sound"));
    for (const change of [{ days: "71" }, { days: "" }, { pack: "rivers" }, { kind: "song" }]) {
      await schedules.put(scheduleNamed("broken"));
      await db.updateTable("schedules").set(change).where("id", "=", "broken").execute();
      expect(idsOf(await schedules.due(noon, 10))).toEqual(["sound"]);
      await expect(schedules.find("broken")).rejects.toThrow("schedules does not fit");
    }
    expect(warnings).toHaveLength(4);
    expect(warnings.join()).not.toContain("song");
    await close();
  });
}
