import { nextInstant } from "../../src/daily/next.ts";
import type { Schedule } from "../../src/daily/ports.ts";
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

let orders = 0;

/** A fact every morning at eight in Chicago, in a channel of a school, from now on. */
export function morningFact(
  { sandbox, channelId }: School,
  where: Where,
  change: Partial<Schedule> = {},
): Schedule {
  orders += 1;
  const rhythm = {
    minute: 8 * 60,
    zone: "America/Chicago",
    days: [1, 2, 3, 4, 5, 6, 7],
    ...change,
  } as const;
  return {
    id: `order${orders}`.padEnd(12, "a").replace(/[0189]/g, "b"),
    guildId: sandbox.world.guild(where.server ?? "Civics").id,
    channelId: channelId(where),
    kind: "fact",
    topic: null,
    language: "en",
    seed: orders,
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
