import type { ChartData, ChartPart, ShownChart } from "../content/charts.ts";
import type { Language } from "../content/languages.ts";
import { periodName, valueName } from "./chart.names.ts";
import { chartWords } from "./chart.words.ts";
import { spoken } from "./explain.lines.ts";
import { clip } from "./parts.ts";

/** Discord's limit of an alternative text. */
const longestAlternative = 1_024;

/** What a picture shows, for who does not see it: its kind, its range, and the one finding. */
export function chartAlternative(chart: ShownChart, language: Language): string {
  const ranges = chart.parts.map((part) => range(chart, part, language));
  const finding = spoken(chart.finding, language);
  const whole = `${chartKind(chart, language)} ${finding} ${ranges.join("; ")}.`;
  return clip(whole, longestAlternative);
}

/** What a picture is, without what it shows: as the alternative text of an open question. */
export function chartKind(chart: ChartData, language: Language): string {
  const words = chartWords(language);
  const [first = "", last = ""] = [chart.periods[0], chart.periods.at(-1)];
  const isDated = /^(FY)?\d{4}/.test(first);
  const span = isDated
    ? `, ${words.range(periodName(chart, first, language), periodName(chart, last, language))}`
    : "";
  return `${words[chart.form]}${span}. ${spoken(chart.title, language)}`;
}

function range(chart: ChartData, part: ChartPart, language: Language): string {
  const published = part.values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const sorted = published.sort((a, b) => a.value - b.value);
  const end = (place: (typeof sorted)[number] | undefined) => ({
    value: valueName(part, place?.value ?? null, language),
    at: periodName(chart, chart.periods[place?.at ?? 0] ?? "", language),
  });
  const [low, high] = [end(sorted[0]), end(sorted.at(-1))];
  const label = spoken(part.label, language);
  return chartWords(language).lowToHigh(label, low.value, low.at, high.value, high.at);
}

/** All numbers of a chart as lines: a heading for each part where there are several, a line a year. */
export function chartNumbers(chart: ChartData, language: Language): readonly string[] {
  return chart.parts.flatMap((part) => {
    const lines = [...byYear(chart, part, language)].map(([year, values]) =>
      year === "" ? values.join("\n") : `**${year}** ${values.join(" · ")}`,
    );
    const headed = chart.parts.length > 1 ? [`### ${spoken(part.label, language)}`] : [];
    return [...headed, ...lines];
  });
}

/** Months under their year; other periods each in a line of its own. */
function byYear(chart: ChartData, part: ChartPart, language: Language): Map<string, string[]> {
  const words = chartWords(language);
  const years = new Map<string, string[]>();
  for (const [at, period] of chart.periods.entries()) {
    const value = part.values[at] ?? null;
    if (value === null) continue;
    const year = /^\d{4}-\d{2}$/.test(period) ? period.slice(0, 4) : "";
    const name = year === "" ? periodName(chart, period, language) : monthName(period, language);
    const line = words.value(name, valueName(part, value, language));
    years.set(year, [...(years.get(year) ?? []), line]);
  }
  return years;
}

const months = new Map<string, Intl.DateTimeFormat>();

function monthName(period: string, { intl }: Language): string {
  const format =
    months.get(intl) ?? new Intl.DateTimeFormat(intl, { month: "short", timeZone: "UTC" });
  months.set(intl, format);
  return format.format(Date.parse(`${period}-01T00:00:00Z`));
}
