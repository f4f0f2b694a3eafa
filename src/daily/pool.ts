import { derived, shuffled } from "../quiz/seed.ts";

/** How far a schedule has come with its pool. */
export interface Progress {
  /** The schedule's seed. */
  readonly seed: number;
  /** How often all items were used, from 0. */
  readonly round: number;
  /** The items used in this round, oldest first; some may have left the pool since. */
  readonly used: readonly string[];
}

/** An item to use, and the round that it belongs to. */
export interface Choice {
  readonly item: string;
  readonly round: number;
}

/**
 * The next item of a pool, in an order of its own for each seed and round: none comes again until
 * all were used, and none twice running unless it is the only one. The pool may have changed since
 * the last choice; in what order it is given does not matter. `undefined` where it is empty.
 */
export function chooseFact(
  items: readonly string[],
  { seed, round, used }: Progress,
): Choice | undefined {
  const unused = without(inOrder(items, seed, round), used)[0];
  if (unused !== undefined) return { item: unused, round };
  const fresh = inOrder(items, seed, round + 1);
  const item = without(fresh, used.slice(-1))[0] ?? fresh[0];
  return item === undefined ? undefined : { item, round: round + 1 };
}

function inOrder(items: readonly string[], seed: number, round: number): string[] {
  return shuffled([...new Set(items)].sort(), derived(seed, round));
}

function without(items: readonly string[], left: readonly string[]): string[] {
  const out = new Set(left);
  return items.filter((item) => !out.has(item));
}
