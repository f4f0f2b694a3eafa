import type { PartialDate } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";

/** A date as one writes it in a language: `March 1, 2021`, `enero de 2021`, `2021`. */
export function formatDate(date: PartialDate, language: Language): string {
  if (date === "before-2016") return language.code === "es" ? "antes de 2016" : "before 2016";
  if (date.length === 4) return date;
  const [year, month, day = 1] = date.split("-").map(Number) as [number, number, number?];
  return new Intl.DateTimeFormat(language.intl, {
    year: "numeric",
    month: "long",
    ...(date.length === 10 && { day: "numeric" }),
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1, day));
}
