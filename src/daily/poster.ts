import { beginDue, draftOf } from "./claims.ts";
import { deliver, suffer } from "./delivery.ts";
import { localDay, nextInstant } from "./next.ts";
import { throughPages } from "./pages.ts";
import type { Outcome, PosterOptions, PosterParts } from "./parts.ts";
import { pickFact } from "./pick.ts";
import type { Schedule, Sent } from "./ports.ts";
import { lookFor } from "./search.ts";

/** Posts what servers have ordered. */
export interface Poster {
  /**
   * Looks for posts that may or may not have appeared, and posts what is due; resolves when all of
   * it has ended. Once stopped it claims nothing more.
   */
  postDue(stopping: AbortSignal): Promise<void>;
  /**
   * Posts a fact of a schedule now, besides its usual ones, and keeps but does not tell what is in
   * the way. `gone` where the schedule was removed, or the interaction has had its post.
   */
  sendNow(schedule: Schedule, interactionId: string): Promise<Sent | { readonly outcome: "gone" }>;
}

/** A claim is looked for once it is older than this, in milliseconds. */
const doubtAfter = 60_000;
/** Half the time between two occasions of a rhythm, in milliseconds. */
const halfDay = 12 * 60 * 60_000;

/** A poster; however many there are over one store, each occasion is posted once. */
export function createPoster(options: PosterOptions): Poster {
  let tally: Partial<Record<Outcome, number>> = {};
  const parts: PosterParts = {
    ...options,
    underWay: new Set(),
    count(outcome) {
      tally[outcome] = (tally[outcome] ?? 0) + 1;
    },
  };
  return {
    async postDue(stopping) {
      const sendings: Promise<unknown>[] = [];
      const follow = (sending: Promise<unknown>) => sendings.push(sending.catch(failure(options)));
      await renewRules(parts, stopping);
      const searches = lookForDoubtful(parts, stopping, follow);
      const ended = await Promise.allSettled([searches, beginAllDue(parts, stopping, follow)]);
      await Promise.all(sendings);
      if (Object.keys(tally).length > 0) options.log.info(tally, "Daily posts.");
      tally = {};
      for (const each of ended) if (each.status === "rejected") throw each.reason;
    },
    sendNow: (schedule, interactionId) => sendNow(parts, schedule, interactionId),
  };
}

type Follow = (sending: Promise<unknown>) => void;

const failure =
  ({ log }: Pick<PosterOptions, "log">) =>
  (error: unknown) =>
    log.warn({ err: error }, "A daily post could not be handled; it has its turn again later.");

/** Computes again when schedules are due that were computed by other rules of the zones. */
function renewRules(parts: PosterParts, stopping: AbortSignal): Promise<void> {
  const { schedules, zoneRules } = parts;
  const pages = {
    read: (limit: number) => schedules.computedByOtherRules(zoneRules, limit),
    idOf: ({ id }: Schedule) => id,
    async handle(schedule: Schedule) {
      const { id, nextAt } = schedule;
      if (nextAt === null) return;
      // The same occasion as before, which the new rules may have moved by some hours.
      const at = nextInstant(schedule, nextAt - halfDay);
      await schedules.reschedule(id, nextAt, { at, zoneRules });
    },
    failed: failure(parts),
  };
  return throughPages(pages, stopping);
}

function lookForDoubtful(parts: PosterParts, stopping: AbortSignal, follow: Follow): Promise<void> {
  const { posts, clock, pace, underWay, serves } = parts;
  const before = clock.now() - doubtAfter;
  return throughPages(
    {
      read: (limit) => posts.claimedBefore(before, limit),
      idOf: ({ runId }) => runId,
      async handle(post) {
        if (underWay.has(post.runId) || !serves(post.guildId)) return;
        await pace.turn();
        follow(lookFor(parts, post, stopping));
      },
      failed: failure(parts),
    },
    stopping,
  );
}

function beginAllDue(parts: PosterParts, stopping: AbortSignal, follow: Follow): Promise<void> {
  const { schedules, clock, serves } = parts;
  return throughPages(
    {
      read: (limit) => schedules.due(clock.now(), limit),
      idOf: ({ id }) => id,
      async handle(schedule) {
        if (!serves(schedule.guildId)) return;
        const begun = await beginDue(parts, schedule, stopping);
        if (begun !== undefined) follow(begun.sending);
      },
      failed: failure(parts),
    },
    stopping,
  );
}

async function sendNow(
  parts: PosterParts,
  schedule: Schedule,
  interactionId: string,
): ReturnType<Poster["sendNow"]> {
  const dueAt = parts.clock.now();
  const picked = await pickFact(schedule, dueAt, parts);
  // Whoever asked is told what is in the way; nobody else needs to be.
  const quiet = { ...parts, office: { ...parts.office, tell: async () => undefined } };
  if (picked === undefined) {
    await suffer(quiet, schedule, "nothingToPost");
    return { outcome: "refused", trouble: "nothingToPost" };
  }
  await parts.pace.turn();
  const day = localDay(dueAt, schedule.zone);
  const occasion = `now-${interactionId}`;
  const post = draftOf(parts, schedule, { day, dueAt, occasion, ...picked });
  if (!(await parts.posts.claim(post))) return { outcome: "gone" };
  return deliver(quiet, { ...post, ...picked }, schedule);
}
