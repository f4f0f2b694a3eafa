import { deliver, suffer } from "./delivery.ts";
import type { Occasion } from "./next.ts";
import { occasionsUntil } from "./occasions.ts";
import type { PosterParts } from "./parts.ts";
import { pickFact } from "./pick.ts";
import type { Post, Schedule } from "./ports.ts";

/** A post that has been claimed is sent in the meantime. */
export interface Begun {
  readonly sending: Promise<unknown>;
}

const runIdLength = 12;

/** A post of a schedule before it is claimed. */
export function draftOf(
  { chance, clock }: PosterParts,
  schedule: Schedule,
  given: Pick<Post, "day" | "dueAt"> & Partial<Post>,
): Post {
  return {
    runId: chance.token(runIdLength),
    scheduleId: schedule.id,
    guildId: schedule.guildId,
    channelId: schedule.channelId,
    occasion: given.day,
    state: "claimed",
    claimedAt: clock.now(),
    round: schedule.round,
    fact: null,
    messageId: null,
    ...given,
  };
}

/**
 * Records what a due schedule has missed and claims what is to be posted now, whose sending is not
 * waited for. Nothing happens where the schedule was paused, removed or taken care of meanwhile.
 */
export async function beginDue(
  parts: PosterParts,
  schedule: Schedule,
  stopping: AbortSignal,
): Promise<Begun | undefined> {
  if (schedule.nextAt === null) return;
  const { skipped, post, next } = occasionsUntil(schedule, schedule.nextAt, parts.clock.now());
  const coming = [...skipped, ...(post === null ? [] : [post])];
  const first = coming[0]?.dueAt ?? next;
  // What was missed longest ago is not told one by one, and a change of rules leaves nothing due.
  if (first !== schedule.nextAt && !(await moves(parts, schedule.id, schedule.nextAt, first))) {
    return;
  }
  for (const [index, occasion] of skipped.entries()) {
    const missed = draftOf(parts, schedule, { ...occasion, state: "skipped" });
    const claimed = await claim(parts, missed, coming[index + 1]?.dueAt ?? next);
    if (claimed === "gone") return;
    if (claimed === "claimed") parts.count("skipped");
  }
  return post === null ? undefined : beginPost(parts, schedule, { post, next }, stopping);
}

async function beginPost(
  parts: PosterParts,
  schedule: Schedule,
  { post, next }: { readonly post: Occasion; readonly next: number },
  stopping: AbortSignal,
): Promise<Begun | undefined> {
  const going = { ...schedule, nextAt: next };
  const picked = await pickFact(schedule, parts.clock.now(), parts);
  if (picked === undefined) {
    const failed = draftOf(parts, schedule, { ...post, state: "failed" });
    if ((await claim(parts, failed, next)) !== "claimed") return;
    parts.count("failed");
    return { sending: suffer(parts, going, "nothingToPost") };
  }
  await parts.pace.turn();
  if (stopping.aborted) return;
  const claimed = draftOf(parts, schedule, { ...post, ...picked });
  if ((await claim(parts, claimed, next)) !== "claimed") return;
  return { sending: deliver(parts, { ...claimed, ...picked }, going) };
}

/** Claims an occasion; `before` where it had been claimed and its schedule has only moved on. */
async function claim(
  parts: PosterParts,
  post: Post,
  next: number,
): Promise<"claimed" | "before" | "gone"> {
  if (await parts.posts.claim(post, { at: next, round: post.round })) return "claimed";
  return (await moves(parts, post.scheduleId, post.dueAt, next)) ? "before" : "gone";
}

async function moves({ schedules, zoneRules }: PosterParts, id: string, from: number, at: number) {
  return schedules.reschedule(id, from, { at, zoneRules });
}
