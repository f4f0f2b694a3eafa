import { expect, test } from "vitest";
import { createPostStore } from "../../src/storage/post-store.ts";
import { type EngineUnderTest, openedTwice } from "./contract-engine.ts";
import { opened, openedEngine } from "./opening.ts";
import { fact, noon, postOf, scheduleNamed } from "./samples.ts";

const tomorrow = noon + 86_400_000;

/** Posts, and who sends them. */
export function describePosts(engine: EngineUnderTest, url: () => string): void {
  const schedule = scheduleNamed("daily");

  async function ordered() {
    const storage = await opened(url());
    await storage.schedules.put(schedule);
    return storage;
  }

  test("a claim stores the post and moves its schedule on", async () => {
    const { schedules, posts, close } = await ordered();
    const post = postOf(schedule, { runId: "run-1" });
    expect(await posts.claim(post, { at: tomorrow, round: 1 })).toBe(true);
    expect(await posts.find("run-1")).toEqual(post);
    expect(await schedules.find("daily")).toEqual({ ...schedule, nextAt: tomorrow, round: 1 });
    expect(await posts.find("run-2")).toBeUndefined();
    await close();
  });

  test("a claim beside the schedule leaves it as it is", async () => {
    const { schedules, posts, close } = await ordered();
    const post = postOf(schedule, { runId: "run-1", occasion: "now-900", dueAt: noon - 77 });
    expect(await posts.claim(post)).toBe(true);
    expect(await posts.claim({ ...post, runId: "run-2" })).toBe(false);
    expect(await schedules.find("daily")).toEqual(schedule);
    await close();
  });

  test.each([
    ["moved", { nextAt: noon + 1 }],
    ["paused", { state: "paused" as const }],
  ])("nothing is claimed of a schedule that was %s meanwhile", async (_name, change) => {
    const { schedules, posts, close } = await ordered();
    await schedules.put({ ...schedule, ...change });
    const post = postOf(schedule, { runId: "run-1" });
    expect(await posts.claim(post, { at: tomorrow, round: 1 })).toBe(false);
    expect(await posts.find("run-1")).toBeUndefined();
    expect(await schedules.find("daily")).toEqual({ ...schedule, ...change });
    await close();
  });

  test("nothing is claimed of a schedule that was removed", async () => {
    const { schedules, posts, close } = await ordered();
    await schedules.remove("daily");
    const post = postOf(schedule, { runId: "run-1" });
    expect(await posts.claim(post, { at: tomorrow, round: 0 })).toBe(false);
    expect(await posts.claim(post)).toBe(false);
    await close();
  });

  test("an occasion that was claimed before is not claimed again, and the schedule stays", async () => {
    const { schedules, posts, close } = await ordered();
    await posts.claim(postOf(schedule, { runId: "run-1" }), { at: tomorrow, round: 0 });
    await schedules.put(schedule);
    const again = postOf(schedule, { runId: "run-2" });
    expect(await posts.claim(again, { at: tomorrow, round: 5 })).toBe(false);
    expect(await posts.find("run-2")).toBeUndefined();
    expect(await schedules.find("daily")).toEqual(schedule);
    await close();
  });

  test("of many who claim at once exactly one does, for every schedule", async () => {
    const both = await openedTwice(engine, url());
    const ids = Array.from({ length: 12 }, (_, n) => `daily-${n}`);
    for (const id of ids) await both[0].schedules.put(scheduleNamed(id));
    const claims = ids.flatMap((id) =>
      [0, 1, 2, 3].map((n) => {
        const post = postOf(scheduleNamed(id), { runId: `${id}-${n}` });
        return both[n % 2 ? 1 : 0].posts.claim(post, { at: tomorrow, round: n });
      }),
    );
    const claimed = await Promise.all(claims);
    for (const [index, id] of ids.entries()) {
      const outcomes = claimed.slice(index * 4, index * 4 + 4);
      expect(outcomes.filter((won) => won)).toHaveLength(1);
      const [post] = await both[0].posts.latest(id, 9);
      const winner = outcomes.indexOf(true);
      expect(post?.runId).toBe(`${id}-${winner}`);
      expect((await both[0].schedules.find(id))?.round).toBe(winner);
      expect(await both[0].posts.latest(id, 9)).toHaveLength(1);
    }
    for (const storage of both) await storage.close();
  });

  test("a claim that was left behind is claimed again by one", async () => {
    const [one, two] = await openedTwice(engine, url());
    await one.schedules.put(schedule);
    const post = postOf(schedule, { runId: "run-1" });
    await one.posts.claim(post);
    const again = await Promise.all([
      one.posts.claimAgain(post, noon + 60_000),
      two.posts.claimAgain(post, noon + 60_001),
    ]);
    expect(again.filter((won) => won)).toHaveLength(1);
    expect(await one.posts.claimAgain(post, noon + 70_000)).toBe(false);
    const claimedAt = noon + (again[0] ? 60_000 : 60_001);
    expect(await one.posts.find("run-1")).toEqual({ ...post, claimedAt });
    await one.close();
    await two.close();
  });

  test("a post that is settled is not claimed again", async () => {
    const { posts, close } = await ordered();
    const post = postOf(schedule, { runId: "run-1" });
    await posts.claim(post);
    await posts.settle("run-1", "unknown", null);
    expect(await posts.claimAgain(post, noon + 60_000)).toBe(false);
    expect(await posts.find("run-1")).toEqual({ ...post, state: "unknown" });
    await close();
  });

  test("a post that appeared has appeared, whatever a slow process says", async () => {
    const { posts, close } = await ordered();
    const post = postOf(schedule, { runId: "run-1" });
    await posts.claim(post);
    await posts.settle("run-1", "failed", null);
    await posts.settle("run-1", "sent", "555");
    await posts.settle("run-1", "failed", null);
    expect(await posts.find("run-1")).toEqual({ ...post, state: "sent", messageId: "555" });
    await close();
  });

  test("claims that wait are found by their age, oldest first", async () => {
    const { posts, close } = await ordered();
    for (const [n, claimedAt] of [30, 10, 20, 40].entries()) {
      const own = { runId: `run-${n}`, occasion: `day-${n}`, claimedAt };
      await posts.claim(postOf(schedule, own));
    }
    await posts.settle("run-2", "sent", "1");
    const before = async (instant: number, limit: number) =>
      (await posts.claimedBefore(instant, limit)).map(({ runId }) => runId);
    expect(await before(40, 10)).toEqual(["run-1", "run-0"]);
    expect(await before(41, 2)).toEqual(["run-1", "run-0"]);
    await close();
  });

  test("a round's facts come in the order of their days, and only those that were chosen", async () => {
    const { schedules, posts, close } = await ordered();
    await schedules.put(scheduleNamed("other"));
    const claim = (runId: string, change: object) =>
      posts.claim(postOf(schedule, { runId, occasion: runId, ...change }));
    await claim("c", { dueAt: 3, fact: { ...fact, id: "third" } });
    await claim("a", { dueAt: 1, fact: { ...fact, id: "first" } });
    await claim("b", { dueAt: 2, fact: null, state: "skipped" });
    await claim("d", { dueAt: 4, round: 1 });
    await claim("e", { dueAt: 5, scheduleId: "other" });
    expect(await posts.used("daily", 0)).toEqual(["rivers/nile/first", "rivers/nile/third"]);
    expect(await posts.used("daily", 1)).toEqual(["rivers/nile/length"]);
    expect((await posts.latest("daily", 2)).map(({ runId }) => runId)).toEqual(["d", "c"]);
    expect((await posts.find("b"))?.fact).toBeNull();
    await close();
  });

  test("a stored post that does not fit is left out of lists", async () => {
    const { db, close } = await openedEngine(url());
    const storage = await ordered();
    const warnings: string[] = [];
    const warn = (fields: object) => warnings.push(JSON.stringify(fields));
    const posts = createPostStore(db, { info: () => undefined, warn });
    for (const runId of ["a", "b"]) await posts.claim(postOf(schedule, { runId, occasion: runId }));
    await db.updateTable("posts").set({ fact: '{"hush":1}' }).where("run_id", "=", "a").execute();
    expect((await posts.claimedBefore(tomorrow, 9)).map(({ runId }) => runId)).toEqual(["b"]);
    await expect(posts.find("a")).rejects.toThrow("posts does not fit");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain("hush");
    await storage.close();
    await close();
  });
}
