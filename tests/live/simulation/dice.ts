import { derived } from "../../../src/quiz/seed.ts";

/** Numbers from 0 to below 1, the same for the same seed. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let thrown = 0;
  return () => {
    thrown += 1;
    return (derived(seed, thrown) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to below `below`. */
export const between = (dice: Dice, least: number, below: number): number =>
  least + Math.floor(dice() * (below - least));
