import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import { createTurns } from "../in-turn.ts";
import type { FindPool } from "./facts.ts";
import { nextInstant, nextInstants } from "./next.ts";
import { pickFact } from "./pick.ts";
import type { Post, PostedFact, PostStore, Rhythm, Schedule, ScheduleStore } from "./ports.ts";

/** How many schedules a server may have; a choice of one of them shows at most 25. */
export const mostSchedules = 25;

/** A preview that was not saved is kept for so long, in milliseconds. */
export const draftLife = 24 * 60 * 60_000;

const isId = /^[a-z2-7]{12}$/;
/** How many dates a preview tells. */
const datesShown = 5;
/** How many of a schedule's newest posts are looked at to say how it goes. */
const newestShown = 8;
/** How many coming posts are compared to find two that come at one minute: a week's, or more. */
const compared = 7;

/** What somebody orders. */
export interface Order extends Rhythm, Pick<Schedule, "guildId" | "channelId" | "topic"> {
  /** Code of the language of whoever orders it. */
  readonly language: string;
}

/** A draft with what it would do. */
export interface Draft {
  readonly schedule: Schedule;
  /** The fact that it would post first. */
  readonly fact: PostedFact;
  /** The instants of its first posts, milliseconds UTC. */
  readonly dates: readonly number[];
  /** Whether another schedule posts in the same channel at one of its minutes. */
  readonly coincides: boolean;
}

/** How drafting an order ended. */
export type Drafted =
  | { readonly outcome: "drafted"; readonly draft: Draft }
  | { readonly outcome: "full" | "nothingToPost" };

/** How saving a draft ended; `saved` also where it had been saved before. */
export type Saved =
  | { readonly outcome: "saved"; readonly schedule: Schedule }
  | { readonly outcome: "gone" | "full" };

/** A schedule with what became of its newest posts, newest first. */
export interface Course {
  readonly schedule: Schedule;
  readonly posts: readonly Post[];
}

/** A server's daily posts, for its administrators. An id of another server is as one that is not. */
export interface Schedules {
  /** Keeps an order as a draft for a day. */
  draft(order: Order): Promise<Drafted>;
  /** Lets a draft begin with its next instant. */
  save(guildId: string, id: string): Promise<Saved>;
  /** Forgets a draft; false, and nothing changes, once it has been saved. */
  drop(guildId: string, id: string): Promise<boolean>;
  /** The schedules of a server, drafts left out, oldest first. */
  list(guildId: string): Promise<readonly Schedule[]>;
  /** The same with what became of their posts. */
  courses(guildId: string): Promise<readonly Course[]>;
  find(guildId: string, id: string): Promise<Schedule | undefined>;
  /** Posts nothing more until it is resumed; `undefined` where there is no such schedule. */
  pause(guildId: string, id: string): Promise<Schedule | undefined>;
  /** Goes on with the next instant from now; what was missed is not made up for. */
  resume(guildId: string, id: string): Promise<Schedule | undefined>;
  /** Removes it with its posts' records and gives what it was. */
  remove(guildId: string, id: string): Promise<Schedule | undefined>;
}

/** What the service needs. */
export interface SchedulesOptions {
  readonly schedules: ScheduleStore;
  readonly posts: PostStore;
  readonly pools: FindPool;
  readonly clock: Clock;
  readonly chance: Chance;
  /** The version of the zones' rules, `process.versions.tz`. */
  readonly zoneRules: string;
}

/** Keeps a server's daily posts. */
export function createSchedules(options: SchedulesOptions): Schedules {
  const { schedules, posts, clock, zoneRules } = options;
  // All of a server's interactions come to one process: who waits here counts what others saved.
  const inTurn = createTurns();

  async function stored(guildId: string, id: string) {
    // Ids come from people, who can write anything.
    const found = isId.test(id) ? await schedules.find(id) : undefined;
    return found?.guildId === guildId ? found : undefined;
  }
  async function find(guildId: string, id: string) {
    const found = await stored(guildId, id);
    return found?.state === "draft" ? undefined : found;
  }
  async function begin(schedule: Schedule, from: Schedule["state"]) {
    const nextAt = nextInstant(schedule, clock.now());
    await schedules.turn(schedule.id, [from], { state: "on", nextAt, zoneRules });
    // Somebody else may have been faster; what is stored is what counts.
    return find(schedule.guildId, schedule.id);
  }
  async function save(guildId: string, id: string): Promise<Saved> {
    const found = await stored(guildId, id);
    if (found === undefined || hasLapsed(found, clock.now())) return { outcome: "gone" };
    if (found.state !== "draft") return { outcome: "saved", schedule: found };
    if ((await schedules.ofServer(guildId)).length >= mostSchedules) return { outcome: "full" };
    const schedule = await begin(found, "draft");
    return schedule === undefined ? { outcome: "gone" } : { outcome: "saved", schedule };
  }

  return {
    find,
    draft: (order) => draft(order, options),
    list: (guildId) => schedules.ofServer(guildId),

    save: (guildId, id) => inTurn(guildId, () => save(guildId, id)),

    async drop(guildId, id) {
      const found = await stored(guildId, id);
      if (found?.state === "draft") await schedules.remove(id);
      return found === undefined || found.state === "draft";
    },

    async courses(guildId) {
      const all = await schedules.ofServer(guildId);
      return Promise.all(
        all.map(async (schedule) => ({
          schedule,
          posts: await posts.latest(schedule.id, newestShown),
        })),
      );
    },

    async pause(guildId, id) {
      const found = await find(guildId, id);
      if (found === undefined) return undefined;
      await schedules.turn(id, ["on"], { state: "paused", nextAt: null, zoneRules });
      return find(guildId, id);
    },

    async resume(guildId, id) {
      const found = await find(guildId, id);
      return found === undefined ? undefined : begin(found, "paused");
    },

    async remove(guildId, id) {
      const found = await find(guildId, id);
      if (found !== undefined) await schedules.remove(id);
      return found;
    },
  };
}

async function draft(order: Order, options: SchedulesOptions): Promise<Drafted> {
  const { schedules, clock } = options;
  const others = await schedules.ofServer(order.guildId);
  if (others.length >= mostSchedules) return { outcome: "full" };
  const schedule = newSchedule(order, options);
  const now = clock.now();
  const dates = nextInstants(schedule, now, datesShown);
  const picked = await pickFact(schedule, dates[0] ?? now, options);
  if (picked === undefined) return { outcome: "nothingToPost" };
  await schedules.put(schedule);
  const coincides = coincidesWith(others, schedule, now);
  return { outcome: "drafted", draft: { schedule, fact: picked.fact, dates, coincides } };
}

function newSchedule(order: Order, { clock, chance, zoneRules }: SchedulesOptions): Schedule {
  return {
    ...order,
    id: chance.token(12),
    kind: "fact",
    seed: chance.whole(2 ** 31),
    round: 0,
    state: "draft",
    nextAt: null,
    zoneRules,
    trouble: null,
    createdAt: clock.now(),
  };
}

function hasLapsed({ state, createdAt }: Schedule, now: number): boolean {
  return state === "draft" && createdAt + draftLife <= now;
}

/** Whether another schedule posts in the same channel at one of the next instants. */
function coincidesWith(others: readonly Schedule[], schedule: Schedule, now: number): boolean {
  const instants = new Set(nextInstants(schedule, now, compared));
  return others
    .filter(({ channelId }) => channelId === schedule.channelId)
    .some((other) => nextInstants(other, now, compared).some((instant) => instants.has(instant)));
}
