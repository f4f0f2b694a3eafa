import type { ChartData, ChartPart } from "../content/charts.ts";
import type { Language } from "../content/languages.ts";
import { chartWords } from "./chart.words.ts";
import { formatDate } from "./dates.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, formatShare } from "./formats.ts";

/** A period as readers call it: `Jan 2021`, `FY 2021`, or the name of a thing compared. */
export function periodName(
  { names }: Pick<ChartData, "names">,
  period: string,
  language: Language,
) {
  const name = names[period];
  if (name !== undefined) return spoken(name, language);
  if (period.startsWith("FY")) return chartWords(language).fiscalYear(period.slice(2));
  return /^\d{4}/.test(period) ? formatDate(period, language, "short") : period;
}

/** A value of a part: a count, or a share to a tenth of a percent. */
export function valueName(
  { isShare }: ChartPart,
  value: number | null,
  language: Language,
): string {
  if (value === null) return chartWords(language).missing;
  return isShare
    ? formatShare(Math.round(value * 10) / 1_000, language)
    : formatNumber(value, language);
}
