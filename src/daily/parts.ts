import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { FindPool } from "./facts.ts";
import type { Pace } from "./pace.ts";
import type { Post, PostedFact, PostOffice, PostStore, ScheduleStore } from "./ports.ts";

/** The part of a structured logger that is written to. */
export interface DailyLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What a poster is made of. */
export interface PosterOptions {
  readonly schedules: ScheduleStore;
  readonly posts: PostStore;
  readonly office: PostOffice;
  readonly pools: FindPool;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly pace: Pace;
  /** The version of the zones' rules, `process.versions.tz`. */
  readonly zoneRules: string;
  /** Whether this process serves a server; others leave it alone. */
  readonly serves: (guildId: string) => boolean;
  readonly log: DailyLog;
}

/** What became of a post, as far as it is known. */
export type Outcome = Post["state"] | "unclear";

/** What the steps of a poster share. */
export interface PosterParts extends PosterOptions {
  /** Run ids of the posts that this process is sending now. */
  readonly underWay: Set<string>;
  readonly count: (outcome: Outcome) => void;
}

/** A claimed post with the fact that it shows. */
export type ClaimedPost = Post & { readonly fact: PostedFact };
