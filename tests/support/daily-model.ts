import type {
  Found,
  Post,
  PostOffice,
  PostStore,
  Schedule,
  ScheduleStore,
  Sent,
  Trouble,
} from "../../src/daily/ports.ts";

/** Stores in memory that keep what the ports promise. */
export interface ModelStores {
  readonly schedules: ScheduleStore;
  readonly posts: PostStore;
  readonly allPosts: () => readonly Post[];
  readonly schedule: (id: string) => Schedule | undefined;
}

/** Empty stores; each step happens at once, as a commit does. */
export function modelStores(): ModelStores {
  const schedules = new Map<string, Schedule>();
  const posts = new Map<string, Post>();
  return {
    schedules: modelSchedules(schedules, posts),
    posts: modelPosts(schedules, posts),
    allPosts: () => [...posts.values()],
    schedule: (id) => schedules.get(id),
  };
}

function modelSchedules(schedules: Map<string, Schedule>, posts: Map<string, Post>): ScheduleStore {
  const all = () => [...schedules.values()];
  const on = () => all().filter(({ state }) => state === "on");
  const change = (id: string, to: Partial<Schedule>) => {
    const found = schedules.get(id);
    if (found !== undefined) schedules.set(id, { ...found, ...to });
    return found !== undefined;
  };
  return {
    put: async (schedule) => void schedules.set(schedule.id, schedule),
    find: async (id) => schedules.get(id),
    async turn(id, from, to) {
      const found = schedules.get(id);
      return found !== undefined && from.includes(found.state) && change(id, to);
    },
    ofServer: async (guildId) =>
      all().filter((each) => each.guildId === guildId && each.state !== "draft"),
    async remove(id) {
      schedules.delete(id);
      for (const post of posts.values()) if (post.scheduleId === id) posts.delete(post.runId);
    },
    async dropDrafts(before) {
      for (const { id, state, createdAt } of all()) {
        if (state === "draft" && createdAt < before) schedules.delete(id);
      }
    },
    due: async (by, limit) =>
      on()
        .filter(({ nextAt }) => nextAt !== null && nextAt <= by)
        .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))
        .slice(0, limit),
    computedByOtherRules: async (zoneRules, limit) =>
      on()
        .filter((each) => each.zoneRules !== zoneRules)
        .slice(0, limit),
    setTrouble: async (id, trouble) => void change(id, { trouble }),
    async reschedule(id, from, { at, zoneRules }) {
      const found = schedules.get(id);
      if (found?.state !== "on" || found.nextAt !== from) return false;
      return change(id, { nextAt: at, zoneRules, state: at === null ? "paused" : "on" });
    },
  };
}

function modelPosts(schedules: Map<string, Schedule>, posts: Map<string, Post>): PostStore {
  const of = (scheduleId: string) =>
    [...posts.values()].filter((post) => post.scheduleId === scheduleId);
  const change = (runId: string, to: Partial<Post>) => {
    const found = posts.get(runId);
    if (found !== undefined) posts.set(runId, { ...found, ...to });
  };
  return {
    async claim(post, next) {
      const schedule = schedules.get(post.scheduleId);
      const before = of(post.scheduleId).some(({ occasion }) => occasion === post.occasion);
      if (schedule === undefined || before) return false;
      if (next !== undefined) {
        if (schedule.state !== "on" || schedule.nextAt !== post.dueAt) return false;
        schedules.set(schedule.id, { ...schedule, nextAt: next.at, round: next.round });
      }
      posts.set(post.runId, post);
      return true;
    },
    async claimAgain({ runId, claimedAt }, at) {
      const found = posts.get(runId);
      if (found?.state !== "claimed" || found.claimedAt !== claimedAt) return false;
      change(runId, { claimedAt: at });
      return true;
    },
    async settle(runId, state, messageId) {
      if (posts.get(runId)?.state !== "sent") change(runId, { state, messageId });
    },
    find: async (runId) => posts.get(runId),
    claimedBefore: async (instant, limit) =>
      [...posts.values()]
        .filter(({ state, claimedAt }) => state === "claimed" && claimedAt < instant)
        .slice(0, limit),
    used: async (scheduleId, round) =>
      of(scheduleId)
        .filter((post) => post.round === round && post.fact !== null)
        .sort((a, b) => a.dueAt - b.dueAt)
        .map(({ fact }) => `${fact?.pack}/${fact?.topic}/${fact?.id}`),
    latest: async (scheduleId, limit) =>
      of(scheduleId)
        .sort((a, b) => b.dueAt - a.dueAt)
        .slice(0, limit),
  };
}

/** How the next sending goes; `dies` ends the process that sends, before or after the effect. */
export type Fate =
  | "arrives"
  | "unclear, arrived"
  | "unclear, lost"
  | "dies, arrived"
  | "dies, lost"
  | { readonly refused: Trouble };

/** A Discord that keeps what was posted. */
export interface ModelOffice extends PostOffice {
  /** Run ids of what stands in the channels, in the order in which it appeared. */
  readonly shown: () => readonly string[];
  /** How the next sendings go, in order; after them all arrive. */
  readonly fates: Fate[];
  /** What administrators were told. */
  readonly told: Trouble[];
  /** How looking goes, other than by what is there. */
  looking: Found["outcome"] | "honest";
}

/** A Discord without messages. */
export function modelOffice(): ModelOffice {
  const shown: string[] = [];
  const office: ModelOffice = {
    shown: () => shown,
    fates: [],
    told: [],
    looking: "honest",
    async send({ runId }): Promise<Sent> {
      const fate = office.fates.shift() ?? "arrives";
      if (typeof fate === "object") return { outcome: "refused", trouble: fate.refused };
      if (fate !== "unclear, lost" && fate !== "dies, lost") shown.push(runId);
      if (fate.startsWith("dies")) return new Promise(() => undefined);
      return fate === "arrives"
        ? { outcome: "sent", messageId: `message of ${runId}` }
        : { outcome: "unclear" };
    },
    async find({ runId }): Promise<Found> {
      if (office.looking === "later" || office.looking === "unreadable") {
        return { outcome: office.looking };
      }
      return shown.includes(runId)
        ? { outcome: "there", messageId: `message of ${runId}` }
        : { outcome: "absent" };
    },
    tell: async (_schedule, trouble) => void office.told.push(trouble),
  };
  return office;
}
