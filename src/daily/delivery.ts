import type { ClaimedPost, PosterParts } from "./parts.ts";
import type { Post, PostState, Schedule, Sent, Trouble } from "./ports.ts";

/** Sends a claimed post once and settles it; where that ends in doubt, its claim stays. */
export async function deliver(
  parts: PosterParts,
  post: ClaimedPost,
  schedule: Schedule,
): Promise<Sent> {
  parts.underWay.add(post.runId);
  try {
    const sent = await parts.office.send(post, schedule);
    switch (sent.outcome) {
      case "sent":
        await settleAppeared(parts, post, schedule, sent.messageId);
        break;
      case "refused":
        await settle(parts, post, "failed");
        await suffer(parts, schedule, sent.trouble);
        break;
      case "unclear":
        parts.count("unclear");
    }
    return sent;
  } finally {
    parts.underWay.delete(post.runId);
  }
}

/** Keeps that a post is there; whatever was in the way of its schedule is so no longer. */
export async function settleAppeared(
  parts: PosterParts,
  post: Post,
  schedule: Schedule,
  messageId: string,
): Promise<void> {
  await settle(parts, post, "sent", messageId);
  if (schedule.trouble !== null) await parts.schedules.setTrouble(schedule.id, null);
}

/** Keeps for good what became of a post. */
export async function settle(
  { posts, count }: PosterParts,
  post: Post,
  state: PostState,
  messageId: string | null = null,
): Promise<void> {
  await posts.settle(post.runId, state, messageId);
  count(state);
}

/**
 * Keeps what is in a schedule's way, and tells its administrators unless they have been told. Where
 * the channel is gone nothing more is posted until somebody sees to it.
 */
export async function suffer(
  { schedules, office, zoneRules }: PosterParts,
  schedule: Schedule,
  trouble: Trouble,
): Promise<void> {
  if (schedule.trouble !== trouble) await office.tell(schedule, trouble);
  await schedules.setTrouble(schedule.id, trouble);
  if (trouble !== "channelGone" || schedule.nextAt === null) return;
  await schedules.reschedule(schedule.id, schedule.nextAt, { at: null, zoneRules });
}
