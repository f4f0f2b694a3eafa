import type { Entry } from "./search-entries.ts";

/** Finds entries by whole phrases: indexes into the entries, the first pack's first. */
export interface Phrases {
  /** Entries that are called exactly so. */
  exact(phrase: string): readonly number[];
  /** Entries with a phrase that begins so: names first, then the shortest phrase. */
  beginning(prefix: string, limit: number): number[];
  /** Entries whose phrase stands within the words, the longest phrase first. */
  within(words: readonly string[]): number[];
}

const squashed = (phrase: string) => phrase.replaceAll(" ", "");

/** Indexes the phrases of the entries; a name wins over a glossary term of the same form. */
export function indexPhrases(entries: readonly Entry[]): Phrases {
  const owners = new Map<string, number[]>();
  const own = (phrase: string, index: number) => {
    const list = owners.get(phrase);
    if (list === undefined) owners.set(phrase, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  for (const [index, { phrases }] of entries.entries()) {
    for (const phrase of phrases) own(phrase, index);
  }
  for (const [index, { terms }] of entries.entries()) for (const term of terms) own(term, index);
  const sorted = [...owners.keys()].sort();
  const names = new Set(entries.flatMap((entry) => entry.names));
  const namesFirst = (a: string, b: string) =>
    Number(names.has(b)) - Number(names.has(a)) || a.length - b.length;
  // "t 42" and "title42" are written together by some.
  const together = new Map(sorted.map((phrase) => [squashed(phrase), phrase]));
  const exact = (phrase: string) =>
    owners.get(phrase) ?? owners.get(together.get(squashed(phrase)) ?? "") ?? [];

  return {
    exact,
    beginning(prefix, limit) {
      const found: string[] = [];
      for (let at = lowerBound(sorted, prefix); found.length < 4 * limit; at++) {
        const phrase = sorted[at];
        if (phrase === undefined || !phrase.startsWith(prefix)) break;
        found.push(phrase);
      }
      return found.sort(namesFirst).flatMap((phrase) => owners.get(phrase) ?? []);
    },
    within(words) {
      const found: number[] = [];
      for (let length = words.length - 1; length >= 1; length--) {
        for (let start = 0; start + length <= words.length; start++) {
          const phrase = words.slice(start, start + length).join(" ");
          if (phrase.length >= 3) found.push(...(owners.get(phrase) ?? []));
        }
      }
      return found;
    },
  };
}

/** The first place in a sorted list whose value is not less than the target. */
function lowerBound(sorted: readonly string[], target: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
