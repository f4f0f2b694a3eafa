/** The value below which this share of the values lies; `values` must not be empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error("no values to measure");
  return value;
}

/** The middle value; of an even number, half way between the two middle ones. */
export function median(values: readonly number[]): number {
  const below = quantile(values, 0.5 - 0.5 / values.length);
  return (below + quantile(values, 0.5)) / 2;
}

/** The middle value and how far the rounds lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of what was measured once a round. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** The list begun at another place, so that those who take turns do not always go first. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
