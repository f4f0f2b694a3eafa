import { randomBytes, randomInt } from "node:crypto";

/** Where chance comes from; passed in, so that a test can repeat it. */
export interface Chance {
  /** A whole number from 0 up to, and not including, `below` (at most 2^48 - 1). */
  whole(below: number): number;
  /** So many characters of `a-z2-7` that nobody can guess. */
  token(length: number): string;
}

const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** The machine's own chance. */
export const systemChance: Chance = {
  whole: (below) => randomInt(below),
  token: (length) =>
    Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join(""),
};
