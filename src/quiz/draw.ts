import { shuffled } from "./seed.ts";

/** How to draw: a seed, how many at most (0 or more), and when items were answered last (ms UTC). */
export interface Drawing {
  readonly seed: number;
  readonly count: number;
  readonly lastAnswered: ReadonlyMap<string, number>;
}

/**
 * Draws from candidates, no item twice: those that were never answered first, in an order that the
 * seed decides, then those whose last answer lies furthest back.
 */
export function draw<T extends { readonly item: string }>(
  candidates: readonly T[],
  { seed, count, lastAnswered }: Drawing,
): readonly T[] {
  const byItem = new Map(candidates.map((candidate) => [candidate.item, candidate]));
  const answeredAt = ({ item }: T) => lastAnswered.get(item) ?? Number.MIN_SAFE_INTEGER;
  return shuffled([...byItem.values()], seed)
    .sort((a, b) => answeredAt(a) - answeredAt(b))
    .slice(0, count);
}
