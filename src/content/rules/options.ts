import { fold } from "../fold.ts";
import type { Finding, Rule } from "./fault.ts";
import { wordsOf } from "./prose.ts";
import { compared, inOption, keyOf, questionsRead, type ReadQuestion } from "./question-texts.ts";

/** A rule that looks at the options of each question in each language. */
function optionRule(
  id: string,
  level: Rule["level"],
  look: (read: ReadQuestion) => Iterable<Finding>,
): Rule {
  return {
    id,
    level,
    *check(pack, { readers }) {
      for (const read of questionsRead(pack, readers)) {
        if (read.options.length > 1) yield* look(read);
      }
    },
  };
}

/** Rule 5: no option speaks of the others. */
export const optionAllOrNone = optionRule("option-all-none", "error", function* (read) {
  for (const { id, text } of read.options) {
    const found = read.words?.allOrNone.exec(compared(text));
    if (!found) continue;
    yield inOption(read, id, `"${found[0]}" speaks of other options; name the thing itself`);
  }
});

/** Rule 7: no absolutes and no vague frequency, unless every option has one. */
export const optionAbsolute = optionRule("option-absolute", "warning", function* (read) {
  for (const pattern of [read.words?.absolute, read.words?.vague]) {
    const found = read.options.map(({ text }) => pattern?.exec(compared(text))?.[0]);
    if (found.every((word) => word !== undefined)) continue;
    for (const [index, { id }] of read.options.entries()) {
      if (found[index] === undefined) continue;
      yield inOption(read, id, `"${found[index]}" gives it away; leave it out or use it in all`);
    }
  }
});

/** Rule 8: options are of similar length, and the key is not the longest by far. */
export const optionBalance = optionRule("option-balance", "warning", function* (read) {
  if (read.question.form !== "one") return;
  const counts = read.options.map(({ text }) => wordsOf(text).length);
  const at = { topic: read.topic, field: `${read.field}.options (${read.reader.language.code})` };
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most > 2 * least && most > 3) {
    yield { ...at, message: `the longest has ${most} words, the shortest ${least}; at most twice` };
  }
  const others = read.options.filter(({ id }) => id !== read.question.key);
  const right = read.options.find(({ id }) => id === read.question.key)?.text.length ?? 0;
  const longest = Math.max(...others.map(({ text }) => text.length));
  if (right > 1.25 * longest && right > 12) {
    const message = `the key has ${right} characters, the longest distractor ${longest}; at most a quarter longer`;
    yield { ...at, message };
  }
});

/** Rule 9: options are of one kind, and all end with a stop or none does. */
export const optionParallel = optionRule("option-parallel", "warning", function* (read) {
  const at = { topic: read.topic, field: `${read.field}.options (${read.reader.language.code})` };
  const mixed = (test: (text: string) => boolean) => {
    const hits = read.options.filter(({ text }) => test(text)).length;
    return hits > 0 && hits < read.options.length;
  };
  if (mixed((text) => /[.!]$/.test(text) && !/\b(?:\p{L}\.)+$/u.test(text))) {
    yield { ...at, message: "some end with a stop, some do not; all or none" };
  }
  if (mixed((text) => /^[\d.,\s%$]+$/.test(text))) {
    yield { ...at, message: "some are bare numbers, some are not; use one kind" };
  }
  const dated = (text: string) => read.reader.datesIn(text).length > 0 && wordsOf(text).length <= 6;
  if (mixed(dated) && !mixed((text) => wordsOf(text).length <= 6)) {
    yield { ...at, message: "some are dates, some are not; use one kind" };
  }
});

/** Rule 15: no option contains another as whole words. */
export const optionOverlap = optionRule("option-overlap", "error", function* (read) {
  const folded = read.options.map(({ id, text }) => ({ id, text, words: ` ${fold(text)} ` }));
  for (const inner of folded) {
    const outer = folded.find(({ id, words }) => id !== inner.id && words.includes(inner.words));
    if (!outer) continue;
    yield inOption(read, inner.id, `is contained in "${outer.text}"; options exclude each other`);
  }
});

/** Rule 16: an option has at most twelve words. */
export const optionShort = optionRule("option-short", "warning", function* (read) {
  for (const { id, text } of read.options) {
    const count = wordsOf(text).length;
    if (count > 12) yield inOption(read, id, `has ${count} words; an option has at most 12`);
  }
});

/** Rule 10: no long word stands in the stem and in the key alone. */
export const wordClue: Rule = {
  id: "word-clue",
  level: "warning",
  *check(pack, { readers }) {
    const terms = Object.values(pack.glossary).flatMap(({ term }) => Object.values(term));
    const known = new Set(terms.flatMap((term) => longWords(term ?? "")));
    for (const read of questionsRead(pack, readers)) {
      if (read.question.form !== "one") continue;
      const rest = read.options.filter(({ id }) => !keyOf(read.question).includes(id));
      const elsewhere = new Set(rest.flatMap(({ text }) => longWords(text)));
      const stem = new Set(longWords(read.stem));
      for (const { id, text } of read.options) {
        if (id !== read.question.key) continue;
        const clues = longWords(text).filter(
          (word) => stem.has(word) && !elsewhere.has(word) && !known.has(word),
        );
        if (clues.length === 0) continue;
        yield inOption(read, id, `"${clues[0]}" stands in the stem and in the key alone`);
      }
    }
  },
};

const longWords = (text: string) =>
  fold(text)
    .split(" ")
    .filter((word) => /^\p{L}{5,}$/u.test(word));
