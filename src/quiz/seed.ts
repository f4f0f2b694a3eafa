const words = 2 ** 32;

/**
 * Mulberry32 by Tommy Ettinger (2017, public domain): a word of state, and whole numbers from 0 to
 * 2^32 - 1 that pass common tests of chance. Good for a game; no secret may hang on it.
 */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The last step of MurmurHash3 by Austin Appleby (public domain): no two words share a result. */
function fmix32(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 2^32 divided by the golden ratio, which spreads indexes over all words. */
const golden = 0x9e3779b9;

/** A seed of its own for the thing at an index, from 0; no two indexes below 2^32 share one. */
export function derived(seed: number, index: number): number {
  return fmix32(fmix32(seed >>> 0) + Math.imul(index + 1, golden));
}

/**
 * The items in an order that the seed decides (Fisher and Yates, as Knuth's algorithm P); over all
 * seeds each order of a short list is about as likely as any other. The given list stays as it is.
 * A seed is a whole number, of which the lowest 32 bits count.
 */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = mulberry32(fmix32(seed >>> 0));
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor((next() / words) * (last + 1));
    const moved = mixed[last] as T;
    mixed[last] = mixed[chosen] as T;
    mixed[chosen] = moved;
  }
  return mixed;
}
