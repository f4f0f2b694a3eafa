import { localDay, newestOccasions, nextInstant, type Occasion } from "./next.ts";
import type { Rhythm } from "./ports.ts";

/** How long after its time a post is still made up for, in milliseconds; never on another day. */
export const makeUpWindow = 3 * 60 * 60 * 1000;

/** Skipped posts are told of, but not one by one after a year. */
const mostSkipped = 7;

/** What is to become of the occasions that have passed. */
export interface Reckoning {
  /** Those whose post will not appear, rising; of many the newest seven. */
  readonly skipped: readonly Occasion[];
  /** The one to post now, if any. */
  readonly post: Occasion | null;
  /** The next instant (milliseconds UTC), after now. */
  readonly next: number;
}

/**
 * Of all occasions from `nextAt` (as it was stored) to `now` (both included, milliseconds UTC), the
 * newest is posted while it is within its make-up window and its local day; the others are skipped.
 * What is no occasion by the zone's present rules counts as none. Its work does not grow with the
 * time between.
 */
export function occasionsUntil(rhythm: Rhythm, nextAt: number, now: number): Reckoning {
  const passed = newestOccasions(rhythm, nextAt, now, mostSkipped + 1);
  const newest = passed.at(-1);
  const post = newest !== undefined && canBeMadeUp(newest, rhythm.zone, now) ? newest : null;
  return {
    skipped: passed.filter((occasion) => occasion !== post).slice(-mostSkipped),
    post,
    next: nextInstant(rhythm, Math.max(now, nextAt - 1)),
  };
}

/** Whether a post that is due at `dueAt` may still appear now: within its window, on its local day. */
export function canBeMadeUp(
  { dueAt }: Pick<Occasion, "dueAt">,
  zone: string,
  now: number,
): boolean {
  return now - dueAt <= makeUpWindow && localDay(dueAt, zone) === localDay(now, zone);
}
