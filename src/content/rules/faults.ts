import type { Day } from "../dates.ts";
import type { Language } from "../languages.ts";
import { apply, type Context, type Fault, type Reader } from "./fault.ts";
import { rules } from "./list.ts";
import { dateFinder } from "./named-dates.ts";
import { numberFinder } from "./named-numbers.ts";
import { parsePack } from "./schema.ts";

/** What a pack is checked against: the languages, the base first, and the day in Washington. */
export interface Setting {
  readonly languages: readonly [Language, ...Language[]];
  readonly today: Day;
}

/** Every fault of a pack, all at once; what has a wrong form is reported and left out of the rest. */
export function faults(given: unknown, { languages, today }: Setting): Fault[] {
  const parsed = parsePack(given);
  const { pack, unread } = parsed;
  if (pack === undefined) return [...parsed.faults];
  const [base, ...others] = languages;
  const readers: Context["readers"] = [readerOf(base), ...others.map(readerOf)];
  const context = { readers, today, unread };
  return [...parsed.faults, ...rules.flatMap((rule) => apply(rule, pack, context))];
}

function readerOf(language: Language): Reader {
  const datesIn = dateFinder(language);
  return { language, datesIn, numbersIn: numberFinder(language, datesIn) };
}
