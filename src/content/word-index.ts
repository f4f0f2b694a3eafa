import SearchableMap from "minisearch/SearchableMap";

/** How a word of a query may match a word of a text. */
export interface Matching {
  /** Share of the query's words that a text must match, 0 to 1. */
  readonly share: number;
  /** Typing errors forgiven in a word that is neither found nor begun anywhere. */
  readonly errors: (word: string) => number;
}

/** Finds texts by their words: exact, begun, or with typing errors; indexes into the texts. */
export interface WordIndex {
  /** The texts that match, the most words first, then the rarest and closest; at most `limit`. */
  matching(words: readonly string[], how: Matching, limit: number): number[];
  /** The word itself where it is known, else the known word that is closest to it. */
  corrected(word: string, errors: number): string;
}

// A prefix of one letter would visit everything; what it finds first is enough.
const mostWordsVisited = 400;
const weights = { exact: 3, begun: 2, mistyped: 1 } as const;

interface Found {
  readonly texts: readonly number[];
  readonly weight: number;
}

/** Indexes texts that are folded, their words apart by one space. */
export function indexWords(texts: readonly string[]): WordIndex {
  const textsWith = new Map<string, number[]>();
  for (const [id, text] of texts.entries()) {
    for (const word of new Set(text.split(" "))) {
      const known = textsWith.get(word);
      if (known === undefined) textsWith.set(word, [id]);
      else known.push(id);
    }
  }
  // The tree answers beginnings and typing errors; the map, which is faster, whole words.
  const tree = SearchableMap.from([...textsWith]);
  const rarity = (found: readonly number[]) => Math.log(1 + texts.length / found.length);

  /** Where a word is found, the best matches first. */
  function* lookUp(word: string, errors: number): Generator<Found> {
    let visited = 0;
    const exact = textsWith.get(word);
    if (exact) yield { texts: exact, weight: weights.exact * rarity(exact) };
    for (const [begun, found] of tree.atPrefix(word)) {
      if (++visited > mostWordsVisited) return;
      const closeness = word.length / begun.length;
      if (begun !== word) yield { texts: found, weight: weights.begun * closeness * rarity(found) };
    }
    if (visited > 0 || errors === 0) return;
    const mistyped = [...tree.fuzzyGet(word, errors).values()];
    for (const [found, distance] of mistyped.sort(([, a], [, b]) => a - b)) {
      yield { texts: found, weight: (weights.mistyped / (1 + distance)) * rarity(found) };
    }
  }

  return {
    matching(words, { share, errors }, limit) {
      const distinct = [...new Set(words)];
      const matched = new Uint8Array(texts.length);
      const score = new Float64Array(texts.length);
      for (const word of distinct) {
        const seen = new Uint8Array(texts.length);
        for (const { texts: found, weight } of lookUp(word, errors(word))) {
          for (const id of found) {
            if (seen[id] === 1) continue;
            seen[id] = 1;
            matched[id] = (matched[id] ?? 0) + 1;
            score[id] = (score[id] ?? 0) + weight;
          }
        }
      }
      const least = Math.max(1, share * distinct.length);
      // A word more outweighs any score.
      for (const [id, count] of matched.entries()) {
        score[id] = count < least ? 0 : (score[id] ?? 0) + 1e6 * count;
      }
      return highest(score, limit);
    },
    corrected(word, errors) {
      if (errors === 0 || textsWith.has(word)) return word;
      const near = [...tree.fuzzyGet(word, errors)].map(([known, [found, distance]]) => ({
        known,
        distance,
        spread: found.length,
      }));
      near.sort((a, b) => a.distance - b.distance || b.spread - a.spread);
      return near[0]?.known ?? word;
    },
  };
}

/** The places of the highest scores above zero, the highest first. */
function highest(scores: Float64Array, limit: number): number[] {
  const best: number[] = [];
  for (const [id, score] of scores.entries()) {
    const last = best.length < limit ? 0 : (scores[best[limit - 1] ?? 0] ?? 0);
    if (score <= last) continue;
    const place = best.findLastIndex((other) => (scores[other] ?? 0) >= score) + 1;
    best.splice(place, 0, id);
    if (best.length > limit) best.pop();
  }
  return best;
}
