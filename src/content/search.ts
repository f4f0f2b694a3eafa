import { fold } from "./fold.ts";
import type { Pack } from "./schema.ts";
import { entriesOf } from "./search-entries.ts";
import { indexPhrases } from "./search-phrases.ts";
import { buttonName, choiceName } from "./topic-name.ts";
import { indexWords, type Matching } from "./word-index.ts";

/** A topic that was found. */
export interface Hit {
  readonly pack: string;
  readonly topic: string;
}

/** A topic with its name in a language. */
export interface NamedHit extends Hit {
  readonly name: string;
}

/** Search over topics: names first, then typing errors, then words of the text; in all languages at once. */
export interface Search {
  /** The topic of exactly this name, alias or glossary term, or of `pack/topic`. */
  exact(query: string): Hit | undefined;
  /** Whether a topic is called so, by its name, an alias or its id, rather than by a glossary term. */
  isName(query: string): boolean;
  /** The topics that a query means, the likeliest first; none rather than a silly one. */
  find(query: string, limit?: number): Hit[];
  /** Topics that come close to what is no topic's name, with a name that fits a button. */
  nearest(query: string, count: number, code: string): NamedHit[];
  /** At most 25 topics for autocomplete, with a name of at most 100 characters. */
  suggest(query: string, code: string): NamedHit[];
}

const longestQuery = 100;
const mostWords = 8;
/** Discord shows at most 25 choices. */
const mostChoices = 25;

// They tell nothing of what is looked for.
const fillers = new Set(
  "the of in on at a an is are was were what who which how to and for by el la los las un una de del en que cual es son fue y o por para a al".split(
    " ",
  ),
);

// A digit mistyped is another number, so only words are forgiven.
const forgiving =
  (shortest: number, long: number) =>
  (word: string): number =>
    word.length < shortest || /\d/.test(word) ? 0 : word.length < long ? 1 : 2;

const everyWord: Matching = { share: 1, errors: forgiving(4, 6) };
const mostOfThem: Matching = { share: 0.6, errors: forgiving(4, 6) };
const halfOfThem: Matching = { share: 0.5, errors: forgiving(3, 6) };
const inText: Matching = { share: 1, errors: forgiving(6, 99) };

function wordsOf(folded: string): string[] {
  const words = folded.split(" ");
  return words.filter((word) => !fillers.has(word)).slice(0, mostWords);
}

/** Builds the search over all packs. */
export function buildSearch(packs: readonly Pack[]): Search {
  const entries = entriesOf(packs);
  const phrases = indexPhrases(entries);
  const names = indexWords(entries.map((entry) => [...entry.phrases, ...entry.terms].join(" ")));
  const bodies = indexWords(entries.map(({ body }) => body));
  const hit = (index: number): Hit[] => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ pack: entry.pack, topic: entry.topic }];
  };
  const named = (index: number, name: typeof buttonName, code: string): NamedHit[] =>
    hit(index).map((found) => ({
      ...found,
      name: name(entries[index]?.content, code) ?? found.topic,
    }));

  function ranked(query: string, limit: number): number[] {
    const folded = fold(query.slice(0, longestQuery));
    if (folded === "") return [];
    const all = folded.split(" ").slice(0, mostWords);
    const words = wordsOf(folded);
    const corrected = () =>
      all.map((word) => names.corrected(word, everyWord.errors(word))).join(" ");
    const steps = [
      () => phrases.exact(folded),
      () => phrases.beginning(folded, limit),
      () => phrases.within(all),
      () => phrases.exact(corrected()),
      () => names.matching(words, everyWord, limit),
      () => bodies.matching(words, inText, limit),
      () => names.matching(words, mostOfThem, limit),
    ];
    const found = new Set<number>();
    for (const step of steps) {
      if (found.size >= limit) break;
      for (const index of step()) found.add(index);
    }
    return [...found].slice(0, limit);
  }

  // Who has typed nothing yet sees first what a subject is about.
  const examples = packs.flatMap((pack) => pack.examples.map(({ en }) => fold(en)));
  const likeliest = examples.flatMap((example) => phrases.exact(example).slice(0, 1));
  const offered = new Set([...likeliest, ...entries.keys()]);
  const called = new Set(entries.flatMap((entry) => entry.phrases));

  return {
    isName: (query) => called.has(fold(query.slice(0, longestQuery))),
    exact(query) {
      const index = phrases.exact(fold(query.slice(0, longestQuery)))[0];
      const byId = () => entries.find(({ pack, topic }) => query === `${pack}/${topic}`);
      const entry = index === undefined ? byId() : entries[index];
      return entry && { pack: entry.pack, topic: entry.topic };
    },
    find: (query, limit = mostChoices) => ranked(query, limit).flatMap(hit),
    nearest(query, count, code) {
      const words = wordsOf(fold(query.slice(0, longestQuery)));
      // Without a word, such as for an emoji, every name would match.
      const near = words.length === 0 ? [] : names.matching(words, halfOfThem, count);
      const found = new Set([...ranked(query, count), ...near]);
      return [...found].slice(0, count).flatMap((index) => named(index, buttonName, code));
    },
    suggest(query, code) {
      const empty = fold(query) === "";
      const found = empty ? offered : ranked(query, mostChoices);
      return [...found].slice(0, mostChoices).flatMap((index) => named(index, choiceName, code));
    },
  };
}
