/** Spreads requests evenly over time. */
export interface Pace {
  /** Resolves when the next request may be sent; in the order of asking, never at once. */
  turn(): Promise<void>;
}

export interface PaceOptions {
  /** Requests a second. */
  readonly perSecond: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Posts a second of all processes together; Discord allows a bot 50 requests of any kind. */
const postsPerSecond = 40;

/** The posts a second of a process that runs some of all shards. */
export function postsPerSecondOf(shards: {
  readonly count: number | "auto";
  readonly ids: readonly number[] | null;
}): number {
  const { count, ids } = shards;
  return count === "auto" || ids === null ? postsPerSecond : (postsPerSecond * ids.length) / count;
}

/** A pace at which nobody has asked yet. */
export function createPace({ perSecond, now, sleep }: PaceOptions): Pace {
  const interval = 1000 / perSecond;
  let free = Number.NEGATIVE_INFINITY;
  return {
    turn() {
      const at = Math.max(now(), free);
      free = at + interval;
      return sleep(at - now());
    },
  };
}
