import type { Day } from "../dates.ts";
import type { Language } from "../languages.ts";
import { monthNames } from "./month-names.ts";

/** A date as named, and the day from which naming it is no prophecy (nothing without a year). */
export interface Named {
  /** `2021-03-01`, `2021-03`, `2021`, `FY2021`, `1990s`, or `--03-01` where it names no year. */
  readonly date: string;
  readonly first: Day | undefined;
}

/** A way to write dates: what it looks like, and which dates a match names. */
export interface DatePattern {
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, written: string): readonly Named[];
}

const anyYear = "(?:19|20)\\d{2}";
const year = `(?<year>${anyYear})(?!\\d|[.,]\\d)`;
const day = "\\d{1,2}(?:st|nd|rd|th|\\.?[ºª]|er)?(?!\\d|[.,]\\d)";
const joined = "\\s*(?:[-–—/]|,|,?\\s(?:and|to|through|or|y|e|a|al|o)\\s(?:el\\s)?)\\s*";
const days = `(?<days>${day}(?:${joined}${day})*)`;
const of = "(?:\\s*,)?\\s+(?:of\\s+|del?\\s+(?:ano\\s+)?)?";
const fiscal = "(?:FY|F\\.Y\\.|AF|fiscal(?:\\s+years?)?|(?:anos?|ejercicios?)\\s+fiscal(?:es)?)";
const moreFiscal = `(?:${joined}(?:FY)?(?:${anyYear}|(?<=[-–/])\\d{2})(?!\\d))*`;
const edge = "(?<![\\p{L}\\p{N}$§]|\\d[.,])";

const write = (text: string) => new RegExp(edge + text, "giu");
const pad = (value: string | number) => String(value).padStart(2, "0");
const whole = (date: string): Named => ({ date, first: `${date}-01-01`.slice(0, 10) });
const numbersIn = (text = "") => text.match(/\d+/g) ?? [];

// A fiscal year begins on October 1 of the year before.
function fiscalYear(digits: string): Named {
  const value = digits.length === 2 ? `20${digits}` : digits;
  return { date: `FY${value}`, first: `${Number(value) - 1}-10-01` };
}

const fiscalPatterns: readonly DatePattern[] = [
  {
    pattern: write(`${fiscal}\\s*(?:de\\s+)?'?(?:${anyYear}|\\d{2})(?!\\d)${moreFiscal}`),
    read: (_, written) => numbersIn(written).map(fiscalYear),
  },
  { pattern: write(`${year}\\s+fiscal\\s+year`), read: (g) => [fiscalYear(g.year ?? "")] },
];

const numericPatterns: readonly DatePattern[] = [
  {
    pattern: write("\\d{4}-\\d{2}-\\d{2}(?!\\d)"),
    read: (_, written) => [whole(written)],
  },
  {
    pattern: write(`(?<month>\\d{1,2})/(?<day>\\d{1,2})/${year}`),
    read: (g) => [whole(`${g.year}-${pad(g.month ?? "")}-${pad(g.day ?? "")}`)],
  },
];

const yearPatterns: readonly DatePattern[] = [
  {
    pattern: write(
      "(?:decadas?\\s+de(?:\\s+los)?|(?:los\\s+)?anos)\\s+(?<decade>(?:19|20)\\d0)(?!\\d)",
    ),
    read: (g) => [{ date: `${g.decade}s`, first: `${g.decade}-01-01` }],
  },
  {
    pattern: write("(?<decade>(?:19|20)\\d0)['’]?s(?!\\p{L})"),
    read: (g) => [{ date: `${g.decade}s`, first: `${g.decade}-01-01` }],
  },
  {
    pattern: write(`(?<year>${anyYear})[-–/](?<end>\\d{2})(?!\\d)`),
    read: (g) => [whole(g.year ?? ""), whole(`${g.year?.slice(0, 2)}${g.end}`)],
  },
  { pattern: write(year), read: (g) => [whole(g.year ?? "")] },
];

function monthPatterns(language: Language): DatePattern[] {
  const months = monthNames(language);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
  const month = `(?<month>${names})\\.?`;
  const number = (name = "") => pad(months.get(name.toLowerCase()) ?? 0);
  const full: DatePattern["read"] = (g) =>
    numbersIn(g.days).map((d) => whole(`${g.year}-${number(g.month)}-${pad(d)}`));
  // "may 5" is a verb and a number; only English writes its months with a capital.
  const yearless: DatePattern["read"] = (g) =>
    language.code === "en" && !/^\p{Lu}/u.test(g.month ?? "")
      ? []
      : numbersIn(g.days).map((d) => ({
          date: `--${number(g.month)}-${pad(d)}`,
          first: undefined,
        }));
  return [
    { pattern: write(`${month}\\s+${days}${of}${year}`), read: full },
    { pattern: write(`${days}${of}${month}${of}${year}`), read: full },
    {
      pattern: write(`${month}${of}${year}`),
      read: (g) => [whole(`${g.year}-${number(g.month)}`)],
    },
    { pattern: write(`${month}\\s+${days}`), read: yearless },
    { pattern: write(`${days}${of}${month}(?!\\p{L})`), read: yearless },
  ];
}

/** The ways to write a date in a language, the fullest first. */
export function datePatterns(language: Language): DatePattern[] {
  return [...fiscalPatterns, ...numericPatterns, ...monthPatterns(language), ...yearPatterns];
}
