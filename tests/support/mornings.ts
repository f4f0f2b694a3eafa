import { systemChance } from "../../src/chance.ts";
import type { Pool } from "../../src/daily/facts.ts";
import type { Schedule } from "../../src/daily/ports.ts";
import { createPoster, type Poster } from "../../src/daily/poster.ts";
import { captureLog } from "./captured-log.ts";
import { modelOffice, modelStores } from "./daily-model.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Eight in the morning in Chicago on Tuesday, November 24, 2026. */
export const eight = Date.UTC(2026, 10, 24, 14);
/** A process that is not told to stop. */
export const running = new AbortController().signal;

/** A fact every morning at eight, from the Tuesday on. */
export const morning: Schedule = {
  id: "morning",
  guildId: "1",
  channelId: "2",
  minute: 8 * 60,
  zone: "America/Chicago",
  days: [1, 2, 3, 4, 5, 6, 7],
  kind: "fact",
  topic: null,
  language: "en",
  seed: 7,
  round: 0,
  state: "on",
  nextAt: eight,
  zoneRules: "2026a",
  trouble: null,
  createdAt: eight - day,
};

/** A pool of facts with these ids. */
export function poolOf(...ids: readonly string[]): Pool {
  const both = (words: string) => ({ en: words, es: words });
  return {
    items: ids.map((id) => `school/bell/${id}`),
    fact: (item) => ({
      ...{ pack: "school", topic: "bell", id: item.split("/")[2] ?? "" },
      ...{ topicName: both("Bell"), text: both(item), sources: [] },
    }),
  };
}

const facts = Array.from({ length: 40 }, (_, index) => `fact-${index}`);

interface Given {
  readonly pool?: Pool;
  readonly schedules?: readonly Schedule[];
  readonly zoneRules?: string;
  readonly serves?: (guildId: string) => boolean;
  /** What happens while a post waits for its turn. */
  readonly turn?: () => Promise<void>;
}

/** A store, a Discord and a clock, with as many posters over them as a test wants. */
export function morningsOf({
  pool = poolOf(...facts),
  schedules = [morning],
  ...given
}: Given = {}) {
  const stores = modelStores();
  const office = modelOffice();
  const log = captureLog();
  let now = eight - minute;
  for (const schedule of schedules) void stores.schedules.put(schedule);
  const poster = (): Poster =>
    createPoster({
      ...stores,
      office,
      pools: () => pool,
      clock: { now: () => now },
      chance: systemChance,
      pace: { turn: given.turn ?? (async () => undefined) },
      zoneRules: given.zoneRules ?? "2026a",
      serves: given.serves ?? (() => true),
      log: log.log,
    });
  return {
    ...{ stores, office, log, poster },
    at: (instant: number) => {
      now = instant;
    },
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
    occasions: () => stores.allPosts().map(({ occasion, state }) => `${occasion} ${state}`),
    shownOccasions: () => {
      const of = new Map(stores.allPosts().map((post) => [post.runId, post.occasion]));
      return office.shown().map((runId) => of.get(runId));
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export const settles = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
};
