import { openStorage } from "../src/storage/open.ts";
import { isStorageProblem } from "../src/storage/problems.ts";
import type { Bot, Bots, Places } from "./bot.ts";
import type { Blocks } from "./bots/blocks.ts";
import { oneAtATime } from "./load.ts";
import { explainMpp } from "./loopback/interactions.ts";
import { guildId } from "./loopback/shapes.ts";
import { median } from "./statistics.ts";

/** How Docent did for a while, asked to explain one thing after the other. */
export interface Watched {
  readonly blocks: Blocks;
  /** The median of `/explain`, in milliseconds. */
  readonly explain: number;
}

/** How Docent does while very many schedules are due at once, and while none is. */
export interface DuePosts {
  readonly schedules: number;
  /** Seconds from ready until every post was claimed and sent; they are paced at 40 a second. */
  readonly seconds: number;
  readonly due: Watched;
  /** The control: as many schedules, none of them due, for as long, all else being the same. */
  readonly none: Watched;
}

/** Servers among which the schedules are spread. */
const servers = 100;
const dayInMilliseconds = 86_400_000;

/** Makes so many schedules due and watches Docent post them; then watches it with none due. */
export async function schedulesRound(
  bots: Bots,
  round: number,
  { database }: Places,
  count: number,
): Promise<DuePosts> {
  await storeSchedules(database, count, { areDue: true });
  const posting = await withDocent(bots, async (docent) => {
    const from = performance.now();
    // The loopback counts from its start, over all rounds.
    const posted = docent.discord.posted(count * (round + 1));
    const due = await watch(docent, posted);
    return { due, seconds: (performance.now() - from) / 1000 };
  });
  await storeSchedules(database, count, { areDue: false });
  const none = await withDocent(bots, (docent) =>
    watch(docent, new Promise((resolve) => setTimeout(resolve, posting.seconds * 1000))),
  );
  return { schedules: count, ...posting, none };
}

async function withDocent<T>(bots: Bots, use: (docent: Bot) => Promise<T>): Promise<T> {
  const docent = await bots.start("docent", servers);
  try {
    return await use(docent);
  } finally {
    await docent.stop();
  }
}

/** Asks Docent to explain, from its being ready until something has come to its end. */
async function watch(docent: Bot, until: Promise<unknown>): Promise<Watched> {
  let ended = false;
  void until.then(() => {
    ended = true;
  });
  // What held it up while it started does not count.
  await docent.read("loop");
  const times: number[] = [];
  while (!ended) times.push(...(await oneAtATime(docent.discord, explainMpp, 20)));
  return { blocks: await docent.read("loop"), explain: median(times) };
}

/** Stores schedules afresh, without what was posted of them before. */
async function storeSchedules(
  database: string,
  count: number,
  { areDue }: { readonly areDue: boolean },
): Promise<void> {
  const storage = await openStorage({ url: `file:${database}` });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  const now = Date.now();
  const due = Math.floor(now / 60_000) * 60_000;
  const local = new Date(due);
  for (let index = 0; index < count; index += 1) {
    const id = `bench${String(index).padStart(7, "0")}`;
    const guild = guildId(index % servers);
    await storage.schedules.remove(id);
    await storage.schedules.put({
      id,
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
      nextAt: areDue ? due : due + dayInMilliseconds,
      zoneRules: process.versions.tz ?? "",
      trouble: null,
      createdAt: now - dayInMilliseconds,
    });
  }
  await storage.close();
}
