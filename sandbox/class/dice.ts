/** Numbers from 0 to below 1. */
export type Dice = () => number;

/** Dice that fall alike for the same words: FNV-1a, then mulberry32. */
export function diceOf(words: string): Dice {
  let state = 0x811c9dc5;
  for (const char of words) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the list; throws for an empty one. */
export function oneOf<T>(list: readonly T[], dice: Dice): T {
  const found = list[Math.floor(dice() * list.length)];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
