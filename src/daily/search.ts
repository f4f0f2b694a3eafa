import { deliver, settle, settleAppeared } from "./delivery.ts";
import { canBeMadeUp } from "./occasions.ts";
import type { ClaimedPost, PosterParts } from "./parts.ts";
import type { Post, Schedule } from "./ports.ts";

/** A post that could not be looked for in so many milliseconds stays unknown. */
const longestDoubt = 24 * 60 * 60_000;

/**
 * Looks for a post whose claim is old, because its process died or its sending ended in doubt. It is
 * settled where it is there or cannot be told, and sent again under the same run id where it is
 * absent and still wanted.
 */
export async function lookFor(
  parts: PosterParts,
  post: Post,
  stopping: AbortSignal,
): Promise<void> {
  const schedule = await parts.schedules.find(post.scheduleId);
  if (schedule === undefined) return;
  const found = await parts.office.find(post);
  const now = parts.clock.now();
  switch (found.outcome) {
    case "there":
      return settleAppeared(parts, post, schedule, found.messageId);
    case "unreadable":
      return settle(parts, post, "unknown");
    case "later":
      return now - post.claimedAt > longestDoubt ? settle(parts, post, "unknown") : undefined;
    case "absent":
      return isWanted(post, schedule, now)
        ? sendAgain(parts, post, schedule, stopping)
        : settle(parts, post, "skipped");
  }
}

async function sendAgain(
  parts: PosterParts,
  post: ClaimedPost,
  schedule: Schedule,
  stopping: AbortSignal,
): Promise<void> {
  await parts.pace.turn();
  if (stopping.aborted) return;
  const claimedAt = parts.clock.now();
  if (!(await parts.posts.claimAgain(post, claimedAt))) return;
  await deliver(parts, { ...post, claimedAt }, schedule);
}

/** Whether a post that did not appear may still do so: its schedule is on, its time not long past. */
function isWanted(post: Post, schedule: Schedule, now: number): post is ClaimedPost {
  const orderedByHand = post.occasion !== post.day;
  if (post.fact === null || !(orderedByHand || schedule.state === "on")) return false;
  return canBeMadeUp(post, schedule.zone, now);
}
