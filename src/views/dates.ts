import type { PartialDate } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import { explainWords } from "./explain.words.ts";

type Length = "long" | "short";

/** A date as one writes it: `March 1, 2021`, `enero de 2021`, `2021`; short in footnotes. */
export function formatDate(date: PartialDate, language: Language, length: Length = "long"): string {
  if (date === "before-2016") return explainWords(language).before2016;
  if (date.length === 4) return date;
  const [year, month, day = 1] = date.split("-").map(Number) as [number, number, number?];
  const precision = date.length === 10 ? "day" : "month";
  return formatter(language.intl, precision, length).format(Date.UTC(year, month - 1, day));
}

/** Formatters made so far: to make one takes far longer than to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, precision: "day" | "month", month: Length) {
  const key = `${locale} ${precision} ${month}`;
  const found = formatters.get(key);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month,
    ...(precision === "day" && { day: "numeric" }),
    timeZone: "UTC",
  });
  formatters.set(key, made);
  return made;
}
