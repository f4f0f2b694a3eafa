import type { Pack, Topic } from "../src/content/schema.ts";

/** A subject made by dice, and what somebody might type to find its topics. */
export interface Synthetic {
  readonly pack: Pack;
  readonly queries: readonly string[];
}

/** Different words in each language, of which some are common and most are rare. */
const vocabulary = 8_000;
const statementsPerTopic = 20;
const wordsPerStatement = 18;

/** Whole numbers from 0 below `limit`, always the same ones (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

type Dice = ReturnType<typeof dice>;

function madeWords(roll: Dice): readonly string[] {
  const syllables = "ba de ri mo nu tal ver sin con per qui lor est an tra gel pho cam".split(" ");
  const word = () =>
    Array.from({ length: 2 + roll(3) }, () => syllables[roll(syllables.length)]).join("");
  const words = new Set<string>();
  while (words.size < vocabulary) words.add(word());
  return [...words];
}

/** A word, the first ones by far the commonest, as in any text. */
function drawn(words: readonly string[], roll: Dice): string {
  const rank = Math.floor(words.length ** (roll(1_000_000) / 1_000_000)) - 1;
  return words[rank] ?? "";
}

function sentence(words: readonly string[], roll: Dice, length: number): string {
  return Array.from({ length }, () => drawn(words, roll)).join(" ");
}

const spans = [{ from: "2020-01-01" }];

/** The first word of a name is its own, as with real topics. */
function topic(en: readonly string[], es: readonly string[], roll: Dice, n: number): Topic {
  const text = (length: number) => ({
    en: sentence(en, roll, length),
    es: sentence(es, roll, length),
  });
  const name = {
    en: `${en[roll(en.length)]} ${sentence(en, roll, 2)} ${1_000 + n}`,
    es: `${es[roll(es.length)]} ${sentence(es, roll, 2)} ${1_000 + n}`,
  };
  const facts = Array.from({ length: statementsPerTopic }, (_, at) => [
    `fact-${at}`,
    { role: "fact", text: text(wordsPerStatement), spans, sources: ["book"] },
  ]);
  return {
    begins: "2020-01-01",
    aliases: { en: [sentence(en, roll, 2), `T${n}`], es: [sentence(es, roll, 2)] },
    statements: {
      name: { role: "name", text: name, nicknames: [text(2)], spans, sources: ["book"] },
      ...Object.fromEntries(facts),
    },
    related: [],
    questions: {},
  };
}

/** A subject of so many topics; the same at every call. */
export function syntheticPack(count: number): Synthetic {
  const roll = dice(2_021);
  const [en, es] = [madeWords(roll), madeWords(roll)];
  const topics = Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`topic-${n}`, topic(en, es, roll, n)] as const),
  );
  const names = Object.values(topics).map(({ statements }) => statements.name?.text.en ?? "");
  const asked = Array.from({ length: 40 }, () => names[roll(count)] ?? "");
  const queries = [
    ...asked.slice(0, 20),
    ...asked.slice(20).map((name) => `${name.slice(0, 3)}${name.slice(4)}`),
    ...Array.from({ length: 20 }, () => sentence(en, roll, 3)),
  ];
  const book = {
    title: "A book",
    publisher: "A press",
    date: "2020-01-01",
    citation: "A book, A press, 2020",
    kind: "reference",
    accessed: "2026-01-01",
  } as const;
  const pack = {
    id: "dice",
    name: { en: "Dice", es: "Dados" },
    date: "2020-01-01",
    topics,
    sources: { book },
    glossary: {},
    series: {},
    charts: {},
    counts: {},
    misconceptions: {},
    standards: {},
    register: {},
    examples: [{ en: "topic", es: "tema" }],
    wording: {},
  };
  return { pack, queries };
}
