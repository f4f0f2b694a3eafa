import { openStorage } from "../src/storage/open.ts";
import { isStorageProblem } from "../src/storage/problems.ts";
import type { Bots, Places } from "./bot.ts";
import { oneAtATime } from "./load.ts";
import { explainMpp } from "./loopback/interactions.ts";
import { guildId } from "./loopback/shapes.ts";
import { median } from "./statistics.ts";

/** How Docent does while very many schedules are due at once. */
export interface DuePosts {
  readonly schedules: number;
  /** Seconds from ready until every post was claimed and sent; they are paced at 40 a second. */
  readonly seconds: number;
  /** Milliseconds for which the event loop was longest held up meanwhile. */
  readonly longestBlock: number;
  /** The same for as long afterwards, when nothing is posted: what the machine does by itself. */
  readonly blockAfter: number;
  /** The median of `/explain`, in milliseconds: beside the posts, and after them. */
  readonly beside: number;
  readonly after: number;
}

/** Servers among which the schedules are spread. */
const servers = 100;
const dayInMilliseconds = 86_400_000;

/** Makes so many schedules due, starts Docent, and asks it to explain while it posts. */
export async function measureSchedules(
  bots: Bots,
  { database }: Places,
  count: number,
): Promise<DuePosts> {
  await storeSchedules(database, count);
  const docent = await bots.start("docent", servers);
  try {
    const from = performance.now();
    const all = docent.discord.posted(count).then(() => (performance.now() - from) / 1000);
    await oneAtATime(docent.discord, explainMpp, 200);
    await docent.read("loop");
    let finished = false;
    void all.then(() => {
      finished = true;
    });
    const beside: number[] = [];
    while (!finished) beside.push(...(await oneAtATime(docent.discord, explainMpp, 20)));
    const { longest } = await docent.read("loop");
    const after = await oneAtATime(docent.discord, explainMpp, beside.length);
    const { longest: blockAfter } = await docent.read("loop");
    return {
      schedules: count,
      seconds: await all,
      longestBlock: longest,
      blockAfter,
      beside: median(beside),
      after: median(after),
    };
  } finally {
    await docent.stop();
  }
}

async function storeSchedules(database: string, count: number): Promise<void> {
  const storage = await openStorage({ url: `file:${database}` });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  const now = Date.now();
  const due = Math.floor(now / 60_000) * 60_000;
  const local = new Date(due);
  for (let index = 0; index < count; index += 1) {
    const guild = guildId(index % servers);
    await storage.schedules.put({
      id: `bench${String(index).padStart(7, "0")}`,
      guildId: guild,
      channelId: String(BigInt(guild) + 102n),
      minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
      zone: "UTC",
      days: [1, 2, 3, 4, 5, 6, 7],
      kind: "fact",
      topic: null,
      language: "en",
      seed: index,
      round: 0,
      state: "on",
      nextAt: due,
      zoneRules: process.versions.tz ?? "",
      trouble: null,
      createdAt: now - dayInMilliseconds,
    });
  }
  await storage.close();
}
