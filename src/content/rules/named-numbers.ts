import type { Language } from "../languages.ts";
import type { NamedDate } from "./named-dates.ts";
import { plain } from "./prose.ts";

/** The value of a number as people write it: `1,234` and `1.234` are thousands, `82.0` and `82,0` are not. */
export function numberValue(written: string): number {
  const text = written.replace(/[\s\u00a0\u202f]/g, "");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last === -1) return Number(text);
  const mixed = text.includes(".") && text.includes(",");
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text) && !mixed;
  if (grouped) return Number(text.replace(/[.,]/g, ""));
  return Number(`${text.slice(0, last).replace(/[.,]/g, "")}.${text.slice(last + 1)}`);
}

const scales: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^\s*thousand\b/iu, 1e3],
    [/^\s*million\b/iu, 1e6],
    [/^\s*billion\b/iu, 1e9],
  ],
  es: [
    [/^\s*mil\s+millones\b/iu, 1e9],
    [/^\s*(?:millon|millones)\b/iu, 1e6],
    [/^\s*mil\b/iu, 1e3],
  ],
};

/** A number in a text that is not part of a date. */
export interface NamedNumber {
  readonly value: number;
  readonly written: string;
  /** Whether it reads as an amount: with a separator, a scale word, or a percent sign. */
  readonly amount: boolean;
}

/** Finds every number in digits that a text names outside of its dates, scale words counted in. */
export function numberFinder(
  language: Language,
  datesIn: (text: string) => readonly NamedDate[],
): (text: string) => NamedNumber[] {
  const scalesHere = scales[language.code] ?? [];
  return (text) => {
    let left = plain(text);
    for (const { start, end } of datesIn(text)) {
      left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
    }
    return Array.from(left.matchAll(/\d+(?:[.,\u00a0\u202f]\d+)*/gu), (match) => {
      const written = match[0];
      const after = left.slice(match.index + written.length);
      const scale = scalesHere.find(([pattern]) => pattern.test(after))?.[1];
      const percent = /^\s*(?:%|percent\b|por ciento\b)/iu.test(after);
      return {
        value: rounded(numberValue(written) * (scale ?? 1)),
        written,
        amount: scale !== undefined || percent || /[.,]/.test(written),
      };
    });
  };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const small: Readonly<Record<string, readonly string[]>> = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  ),
  es: "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte".split(
    " ",
  ),
};

/** Whether a text says a number from 0 to 20 in words. */
export function saysInWords(text: string, value: number, language: Language): boolean {
  const word = small[language.code]?.[value];
  return word !== undefined && new RegExp(`\\b(?:${word})\\b`, "iu").test(plain(text));
}
