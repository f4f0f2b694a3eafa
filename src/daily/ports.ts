import { z } from "zod";
import { StoredSource, StoredText } from "../quiz/question.ts";

/** Weekdays by number, Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A local wall-clock time and the days on which it comes. */
export interface Rhythm {
  /** Minutes after local midnight, 0 to 1439. */
  readonly minute: number;
  /** An IANA zone that `Intl` accepts. */
  readonly zone: string;
  /** Rising, at least one. */
  readonly days: readonly Weekday[];
}

/** Why a schedule's posts do not appear. */
export const Trouble = z.enum([
  "channelGone",
  "viewChannel",
  "sendMessages",
  /** As sendMessages, in a thread. */
  "sendInThreads",
  /** Discord refused for a reason of its own. */
  "refused",
  /** There is no fact to post. */
  "nothingToPost",
]);
export type Trouble = z.infer<typeof Trouble>;

/** A daily post that a server has ordered. */
export interface Schedule extends Rhythm {
  /** 12 characters. */
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly kind: "fact";
  readonly topic: { readonly pack: string; readonly topic: string } | null;
  /** Code of the language of whoever set it; used where the server has chosen none. */
  readonly language: string;
  /** The seed by which facts are shuffled. */
  readonly seed: number;
  /** How often all facts were used, from 0. */
  readonly round: number;
  /** A draft was shown and not yet saved. */
  readonly state: "draft" | "on" | "paused";
  /** Milliseconds UTC of the next post; `null` unless it is on. */
  readonly nextAt: number | null;
  /** `process.versions.tz` by which `nextAt` was computed. */
  readonly zoneRules: string;
  /** What kept the last post from appearing; cleared by one that appears. */
  readonly trouble: Trouble | null;
  /** Milliseconds UTC. */
  readonly createdAt: number;
}

/** A fact as it was when its post was claimed. */
export const PostedFact = z.strictObject({
  pack: z.string(),
  topic: z.string(),
  /** The statement's id within its topic. */
  id: z.string(),
  topicName: StoredText,
  text: StoredText,
  sources: z.array(StoredSource),
});
export type PostedFact = z.infer<typeof PostedFact>;

/**
 * What became of a post. `claimed`: about to be sent, or sent by a process that died. `unknown`: it
 * may have appeared and cannot be looked for. `failed`: Discord refused it. `skipped`: its time
 * had passed before Docent could send it.
 */
export type PostState = "claimed" | "sent" | "unknown" | "failed" | "skipped";

/** One post of a schedule, claimed once. */
export interface Post {
  /** 12 characters, part of its buttons' custom ids, by which it is looked for. */
  readonly runId: string;
  readonly scheduleId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** What it is claimed by: the local day `YYYY-MM-DD`, or `now-` and an interaction's id. */
  readonly occasion: string;
  /** The local day that its heading names. */
  readonly day: string;
  /** Milliseconds UTC. */
  readonly dueAt: number;
  readonly state: PostState;
  /** Milliseconds UTC of the last claim. */
  readonly claimedAt: number;
  /** The schedule's round to which the fact belongs. */
  readonly round: number;
  /** `null` where none was chosen, as for a skipped post. */
  readonly fact: PostedFact | null;
  readonly messageId: string | null;
}

/** Schedules and their posts. */
export interface ScheduleStore {
  /** Stores a draft, or changes what is stored of a schedule. */
  put(schedule: Schedule): Promise<void>;
  find(id: string): Promise<Schedule | undefined>;
  /**
   * Moves a schedule from one of these states, leaving all else of it as it is stored. False, and
   * nothing changes, when it is in another state or gone.
   */
  turn(
    id: string,
    from: readonly Schedule["state"][],
    to: Pick<Schedule, "state" | "nextAt" | "zoneRules">,
  ): Promise<boolean>;
  /** A server's schedules, drafts left out, oldest first. */
  ofServer(guildId: string): Promise<readonly Schedule[]>;
  /** Removes a schedule and its posts. */
  remove(id: string): Promise<void>;
  /** Drafts that were made before an instant are forgotten. */
  dropDrafts(before: number): Promise<void>;
  /** Schedules that are on and due by an instant, in servers that Docent has not left. */
  due(by: number, limit: number): Promise<readonly Schedule[]>;
  /** Schedules that are on and were computed by other zone rules than these. */
  computedByOtherRules(zoneRules: string, limit: number): Promise<readonly Schedule[]>;
  /** Changes only what a schedule's trouble is. */
  setTrouble(id: string, trouble: Trouble | null): Promise<void>;
  /**
   * Moves the next post of a schedule that is on and whose next post is at `from`; `null` pauses
   * it. False, and nothing changes, for one that was paused, removed or moved meanwhile.
   */
  reschedule(
    id: string,
    from: number,
    next: { readonly at: number | null; readonly zoneRules: string },
  ): Promise<boolean>;
}

/** Posts, each claimed by one process at a time. */
export interface PostStore {
  /**
   * Claims a post and moves its schedule to `next` in one commit. False, and nothing changes, when
   * the occasion has been claimed before or the schedule is no longer due at `post.dueAt`. With
   * `next` absent the schedule is left as it is.
   */
  claim(post: Post, next?: { readonly at: number; readonly round: number }): Promise<boolean>;
  /** Claims again what was claimed at `post.claimedAt`; false when another process did. */
  claimAgain(post: Post, at: number): Promise<boolean>;
  settle(runId: string, state: PostState, messageId: string | null): Promise<void>;
  find(runId: string): Promise<Post | undefined>;
  /** Posts still claimed since before an instant. */
  claimedBefore(instant: number, limit: number): Promise<readonly Post[]>;
  /** `pack/topic/id` of the facts that a schedule has used in a round, oldest first. */
  used(scheduleId: string, round: number): Promise<readonly string[]>;
  /** The newest posts of a schedule, newest first. */
  latest(scheduleId: string, limit: number): Promise<readonly Post[]>;
}

/** How sending went. */
export type Sent =
  | { readonly outcome: "sent"; readonly messageId: string }
  /** It was refused and will not appear. */
  | { readonly outcome: "refused"; readonly trouble: Trouble }
  /** It may or may not have appeared: a timeout, a broken connection, a server error. */
  | { readonly outcome: "unclear" };

/** What was found of a post that may have appeared. */
export type Found =
  | { readonly outcome: "there"; readonly messageId: string }
  | { readonly outcome: "absent" }
  /** Docent may not read this channel's history. */
  | { readonly outcome: "unreadable" }
  /** It cannot be looked for now, as in an outage of Discord's. */
  | { readonly outcome: "later" };

/** Puts posts into channels, and looks for them there. */
export interface PostOffice {
  /** One request, never repeated after a doubtful end. */
  send(post: Post & { readonly fact: PostedFact }, schedule: Schedule): Promise<Sent>;
  find(post: Post): Promise<Found>;
  /** Tells the server's administrators of a trouble; where they cannot be told, nothing happens. */
  tell(schedule: Schedule, trouble: Trouble): Promise<void>;
}
