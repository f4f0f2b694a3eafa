import { baseLanguage, type StoredText, say } from "./languages.ts";

const months = new RegExp(
  `\\b(?:${[...monthNames("long"), ...monthNames("short"), "Sept"].join("|")})\\b`,
  "giu",
);
const number = /\d+(?:[.,\u00a0\u202f]\d+)*/gu;
const year = /\b(?:19|20)\d{2}\b/gu;
/** A date may stand with a preposition and an article, and is still a date. */
const mostWords = 2;

/**
 * Whether options are numbers or dates alone, so that they stay in the order in which they were
 * written, which rises: they differ in their numbers only, or each is one date with its year. Read
 * in the base language, since one order holds for all.
 */
export function standInOrder(options: readonly { readonly text: StoredText }[]): boolean {
  const texts = options.map(({ text }) => say(text, baseLanguage));
  const frames = new Set(texts.map((text) => text.replace(number, "#")));
  const numbers = frames.size === 1 && [...frames].every((frame) => frame.includes("#"));
  return numbers || texts.every(isDate);
}

function isDate(text: string): boolean {
  if (text.match(year)?.length !== 1) return false;
  const words = text.replace(months, " ").match(/\p{L}+/gu) ?? [];
  return words.length <= mostWords;
}

function monthNames(month: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(baseLanguage.intl, { month, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2021, index, 1)));
}
