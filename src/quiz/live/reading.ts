import type { Question, StoredText } from "../question.ts";

/** Milliseconds that a slow reader needs for a word: 120 words a minute. */
const perWord = 500;
const second = 1_000;

/** What has to be read before one can answer: stem and options, in each language. */
function texts(question: Question): readonly StoredText[] {
  return question.form === "number"
    ? [question.stem, question.counts]
    : [question.stem, ...question.options.map(({ text }) => text)];
}

function languagesOf(question: Question): readonly string[] {
  return Object.keys(question.stem);
}

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== "").length;
const digitGroups = (text: string) => text.match(/\d[\d.,]*/gu)?.length ?? 0;

/** The most over the languages, since a class may read in more than one. */
function most(question: Question, count: (text: string) => number): number {
  const sums = languagesOf(question).map((language) =>
    texts(question).reduce((sum, text) => sum + count(text[language] ?? text.en), 0),
  );
  return Math.max(0, ...sums);
}

/** Milliseconds that reading a question takes at 120 words a minute, in its longest language. */
export function readingFloor(question: Question): number {
  return perWord * most(question, words);
}

/** What choosing takes beyond reading: weighing each option, or typing a number. */
function handling(question: Question): number {
  switch (question.form) {
    case "one":
    case "several":
      return 3 * question.options.length;
    // A form has to be opened, filled and sent: a menu for each place, or digits on a phone.
    case "order":
      return 6 * question.options.length;
    case "number":
      return 12;
  }
}

/**
 * How long a question stays open by itself, in milliseconds: 8 s, plus reading at 120 words a
 * minute, plus 3 s an option and 2 s a group of digits; never under 25 s, in whole seconds. Adults
 * read about 238 words a minute (Brysbaert 2019); half of it suits children and those who read in
 * their second language. 60 words and four options without a number: 8 + 30 + 12 = 50 s.
 */
export function automaticLimit(question: Question): number {
  const seconds =
    8 + readingFloor(question) / second + handling(question) + 2 * most(question, digitGroups);
  return Math.max(25, Math.ceil(seconds)) * second;
}
