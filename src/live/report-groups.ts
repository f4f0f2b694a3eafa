/** Somebody and how well they did on everything but the question that is looked at, from 0 to 1. */
export interface Standing {
  readonly person: number;
  readonly score: number;
}

/** How much each person counts in a group, from 0 to 1. */
export type Weights = ReadonlyMap<number, number>;

/** The strong and the weak by their other answers. */
export interface Groups {
  readonly strong: Weights;
  readonly weak: Weights;
}

/** Fewer people than this tell nothing of a question. */
const fewest = 10;
/** From so many people on, the groups are the outer 27 percent; of fewer people, the halves. */
const enoughForOuter = 30;
const outer = 0.27;

/**
 * The upper and lower 27 percent, after Kelley (The
 * selection of upper and lower groups for the validation of test items, Journal of Educational
 * Psychology 30, 1939), or the halves where there are fewer than 30 people. People who share a score
 * at the edge of a group share the places that are left in it, so that no order among equals
 * decides: of four with one score for two places, each counts by half. `null` for fewer than ten.
 */
export function groupsOf(standings: readonly Standing[]): Groups | null {
  const count = standings.length;
  if (count < fewest) return null;
  const size = count * (count < enoughForOuter ? 0.5 : outer);
  const best = standings.toSorted((a, b) => b.score - a.score);
  return { strong: filled(best, size), weak: filled(best.toReversed(), size) };
}

/** The first so many of a list that is sorted by score, those at the edge in part. */
function filled(sorted: readonly Standing[], size: number): Weights {
  const weights = new Map<number, number>();
  let left = size;
  for (let from = 0; from < sorted.length && left > 0; ) {
    const { score } = sorted[from] as Standing;
    const equals = sorted.slice(from).filter((each) => each.score === score);
    const weight = Math.min(1, left / equals.length);
    for (const { person } of equals) weights.set(person, weight);
    left -= weight * equals.length;
    from += equals.length;
  }
  return weights;
}

/** How many of a group did something, by weight. */
export function countIn(weights: Weights, did: (person: number) => boolean): number {
  return [...weights].reduce((sum, [person, weight]) => (did(person) ? sum + weight : sum), 0);
}

/** What share of a group did something, from 0 to 1. */
export function shareIn(weights: Weights, did: (person: number) => boolean): number {
  return countIn(weights, did) / countIn(weights, () => true);
}
