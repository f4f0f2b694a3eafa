import { expect, test } from "vitest";
import { dailyPosts } from "../../src/jobs/daily-posts.ts";
import { purge } from "../../src/jobs/purge.ts";
import { retention } from "../../src/jobs/retention.ts";

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 10, 24, 15);
const clock = { now: () => now };
const running = new AbortController().signal;

test("every minute what is due is posted, until Docent stops", async () => {
  const told: AbortSignal[] = [];
  const poster = {
    postDue: async (stopping: AbortSignal) => void told.push(stopping),
    sendNow: async () => ({ outcome: "gone" }) as const,
  };
  await dailyPosts.run({ poster }, running);
  expect(dailyPosts.everyMinutes).toBe(1);
  expect(told).toEqual([running]);
});

test("every hour what is older than 90 days is deleted, and drafts after a day", async () => {
  const before: string[] = [];
  const dropped = (what: string) => async (at: number) => void before.push(`${what} ${now - at}`);
  const serverRecords = { dropOlderThan: dropped("records") };
  const drafts = { dropDrafts: dropped("drafts") };
  const quizDrafts = { dropDraftsOlderThan: dropped("previews") };
  await retention.run({ serverRecords, drafts, quizDrafts, clock }, running);
  expect(retention.everyMinutes).toBe(60);
  expect(before).toEqual([`drafts ${day}`, `previews ${day}`, `records ${90 * day}`]);
});

test("every hour the data of servers left six days ago is deleted", async () => {
  let before = 0;
  const purgeLeftBefore = async (at: number) => {
    before = at;
    return [];
  };
  await purge.run({ serverRecords: { purgeLeftBefore }, clock }, running);
  expect(purge.everyMinutes).toBe(60);
  expect(before).toBe(now - 6 * day);
});
