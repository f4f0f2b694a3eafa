import type { Text } from "../languages.ts";
import type { Finding, Reader, Rule } from "./fault.ts";
import { saysInWords } from "./named-numbers.ts";
import { textsOf } from "./walk.ts";

/** Every text exists in every complete language, and in no language that Docent does not list. */
export const languagesComplete: Rule = {
  id: "languages",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    const codes = readers.map(({ language }) => language.code);
    const complete = readers.filter(({ language }) => language.status === "complete");
    for (const { topic, field, text } of textsOf(pack, readers[0].language.code)) {
      for (const { language } of complete) {
        if (text[language.code]?.trim()) continue;
        yield { topic, field: `${field}.${language.code}`, message: `has no ${language.name}` };
      }
      for (const code of Object.keys(text).filter((key) => !codes.includes(key))) {
        const message = `"${code}" is not a language here; use ${codes.join(", ")}`;
        yield { topic, field: `${field}.${code}`, message };
      }
    }
    for (const [topic, { aliases }] of Object.entries(pack.topics)) {
      for (const code of Object.keys(aliases).filter((key) => !codes.includes(key))) {
        const message = `"${code}" is not a language here; use ${codes.join(", ")}`;
        yield { topic, field: `aliases.${code}`, message };
      }
    }
  },
};

/** A translation names the same numbers and dates as the base language. */
export const sameNumbers: Rule = {
  id: "same-numbers",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    const [base, ...others] = readers;
    for (const { topic, field, text } of textsOf(pack, base.language.code)) {
      for (const other of others) {
        for (const message of differences(text, base, other)) {
          yield { topic, field: `${field}.${other.language.code}`, message };
        }
      }
    }
  },
};

function differences(text: Text, base: Reader, other: Reader): string[] {
  const translated = text[other.language.code];
  const original = text[base.language.code];
  if (translated === undefined || original === undefined) return [];
  const missing = [
    ...notIn(datesOf(original, base), datesOf(translated, other)),
    ...numbersNotIn(original, base, translated, other),
  ];
  const extra = [
    ...notIn(datesOf(translated, other), datesOf(original, base)),
    ...numbersNotIn(translated, other, original, base),
  ];
  const name = (reader: Reader) => reader.language.name;
  const rule = "both name the same numbers and dates (1,234.5 and March 1, 2021 in either style)";
  return [
    ...(missing.length ? [`lacks ${missing.join(", ")}, which ${name(base)} names; ${rule}`] : []),
    ...(extra.length ? [`names ${extra.join(", ")}, which ${name(base)} does not; ${rule}`] : []),
  ];
}

const datesOf = (text: string, { datesIn }: Reader) => datesIn(text).map(({ date }) => date);

const notIn = (some: readonly string[], others: readonly string[]) =>
  [...new Set(some)].filter((value) => !others.some((other) => alike(value, other)));

// "January 2006 and 2007" may become "enero de 2006 y enero de 2007".
const alike = (a: string, b: string) =>
  a === b ||
  (a.slice(0, 4) === b.slice(0, 4) &&
    Math.min(a.length, b.length) === 4 &&
    Math.max(a.length, b.length) === 7);

function numbersNotIn(text: string, reader: Reader, otherText: string, other: Reader): string[] {
  const there = other.numbersIn(otherText).map(({ value }) => value);
  const lacking = reader
    .numbersIn(text)
    .filter(({ value }) => !there.includes(value))
    .filter(({ value }) => !saysInWords(otherText, value, other.language));
  return [...new Set(lacking.map(({ written }) => written))];
}
