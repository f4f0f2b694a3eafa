import { expect, it } from "vitest";
import { createNameReading } from "../../src/live/name-reading.ts";
import { createVirtualTime } from "../support/virtual-time.ts";

const anybody = { guildId: "700", urgent: false, isWanted: () => true };

it("names are read ten at once and then ten a second, whoever wants them", async () => {
  const time = createVirtualTime(0);
  const asked: number[] = [];
  const read = createNameReading(async (_guild, userId) => {
    asked.push(time.now());
    return `Name ${userId}`;
  }, time);
  const all = Array.from({ length: 35 }, (_, index) => read({ ...anybody, userId: `${index}` }));
  await time.run(10_000);
  expect(await Promise.all(all)).toHaveLength(35);
  expect(asked.filter((at) => at === 0)).toHaveLength(10);
  for (let second = 0; second < 3; second += 1) {
    const inSecond = asked.filter((at) => at > second * 1_000 && at <= (second + 1) * 1_000);
    expect(inSecond.length).toBeLessThanOrEqual(10);
  }
  expect(asked.at(-1)).toBe(2_500);
});

it("names that a message waits for go first, and those that nobody wants any more are left out", async () => {
  const time = createVirtualTime(0);
  const asked: string[] = [];
  const read = createNameReading(async (_guild, userId) => {
    asked.push(userId);
    return userId === "gone" ? undefined : userId;
  }, time);
  for (let index = 0; index < 10; index += 1) void read({ ...anybody, userId: `first ${index}` });
  const late = read({ ...anybody, userId: "late" });
  const unwanted = read({ ...anybody, userId: "unwanted", isWanted: () => false });
  const urgent = read({ ...anybody, userId: "urgent", urgent: true });
  await time.run(1_000);
  expect(asked.slice(10)).toEqual(["urgent", "late"]);
  expect(await Promise.all([late, unwanted, urgent])).toEqual(["late", undefined, "urgent"]);
});

it("a name that Discord does not give is none, and the others come all the same", async () => {
  const time = createVirtualTime(0);
  const read = createNameReading(async (_guild, userId) => {
    if (userId === "broken") throw new Error("500");
    return userId;
  }, time);
  const both = [read({ ...anybody, userId: "broken" }), read({ ...anybody, userId: "Ana" })];
  await time.run(100);
  expect(await Promise.all(both)).toEqual([undefined, "Ana"]);
});
