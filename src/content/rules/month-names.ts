import type { Language } from "../languages.ts";
import { plain } from "./prose.ts";

/** The month (1 to 12) that each long or short month name means, lower case and without accents. */
export function monthNames(language: Language): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(language.intl, {
      month: style,
      day: "numeric",
      timeZone: "UTC",
    });
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2021, month - 1, 15));
      const part = format.formatToParts(date).find(({ type }) => type === "month");
      names.set(
        plain(part?.value ?? "")
          .toLowerCase()
          .replace(/\.$/, ""),
        month,
      );
    }
  }
  for (const [extra, month] of also[language.code] ?? []) names.set(extra, month);
  names.delete("");
  return names;
}

// Spellings in use beside those of Intl.
const also: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [["sept", 9]],
  es: [
    ["sep", 9],
    ["set", 9],
    ["setiembre", 9],
  ],
};
