import type { FaultEffect } from "../../sandbox/faults.ts";
import { systemChance } from "../../src/chance.ts";
import { nextInstant } from "../../src/daily/next.ts";
import type { PostState, Schedule } from "../../src/daily/ports.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import type { School, Where } from "./school.ts";

/** Looks into the database of a school, or changes it, beside the Docent that runs on it. */
export async function inStorage<T>(
  school: School,
  use: (storage: Storage) => Promise<T>,
  url = `file:${school.folder.at("docent.db")}`,
): Promise<T> {
  const storage = await openStorage({ url });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}

/** A fact every morning at eight in Chicago, in a channel of a school, from now on. */
function morningFact(
  { sandbox, channelId }: School,
  where: Where,
  change: Partial<Schedule> = {},
): Schedule {
  const rhythm = {
    minute: 8 * 60,
    zone: "America/Chicago",
    days: [1, 2, 3, 4, 5, 6, 7],
    ...change,
  } as const;
  return {
    id: systemChance.token(12),
    guildId: sandbox.world.guild(where.server ?? "Civics").id,
    channelId: channelId(where),
    kind: "fact",
    topic: null,
    language: "en",
    seed: systemChance.whole(2 ** 32),
    round: 0,
    state: "on",
    nextAt: nextInstant(rhythm, sandbox.now()),
    zoneRules: process.versions.tz ?? "",
    trouble: null,
    createdAt: sandbox.now(),
    ...rhythm,
  };
}

/** How many facts of a day stand in a channel, by the date in their heading. */
export function factsIn(school: School, where: Where, date: string, reader = "Ms. Rivera"): number {
  return school.person(reader).sees(where).split(date).length - 1;
}

/** Orders a fact every morning, as `/daily set` would. */
export async function orderFact(
  school: School,
  where: Where,
  change: Partial<Schedule> = {},
): Promise<Schedule> {
  const schedule = morningFact(school, where, change);
  await inStorage(school, ({ schedules }) => schedules.put(schedule));
  return schedule;
}

/** What became of a schedule's posts, newest first. */
export const courseOf = (school: School, id: string): Promise<readonly PostState[]> =>
  inStorage(school, async ({ posts }) => (await posts.latest(id, 10)).map(({ state }) => state));

/** The requests that sent a message to a channel. */
export const postsTo = (school: School, where: Where) =>
  school.sandbox.wire
    .recent(2000)
    .filter(({ title }) => title.startsWith(`POST /channels/${school.channelId(where)}/messages`));

/** Lets Discord fail at the next messages to a channel. */
export const postsFail = (school: School, where: Where, effect: FaultEffect, times = 1): void =>
  school.sandbox.faults.failNext({
    ...{ method: "POST", times, effect },
    route: new RegExp(`^/channels/${school.channelId(where)}/messages$`),
  });
