import type { ChartData, ChartPart } from "../content/charts.ts";
import type { Language } from "../content/languages.ts";
import type { BarChart, Picture } from "../pictures/pictures.ts";
import type { Plot } from "../pictures/plot.ts";
import { periodName, valueName } from "./chart.names.ts";
import { chartWords } from "./chart.words.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, formatShare, listed } from "./formats.ts";

/** More years than this are named only every so many years. */
const mostTicks = 8;
/** Of so few months some are named themselves. */
const mostMonths = 24;
/** Values at the left: no more than so many steps from zero to the highest. */
const mostSteps = 7;

/** What a chart shows, as a picture in a language. */
export function chartPicture(chart: ChartData, language: Language): Picture {
  const sheet = {
    title: spoken(chart.title, language),
    caption: caption(chart, language),
  };
  return chart.form === "bars"
    ? { kind: "bars", ...sheet, bars: bars(chart, language) }
    : { kind: "plot", ...sheet, ...plot(chart, language) };
}

/** What is counted, by whom, and through when. */
function caption({ counts, publishers, periods }: ChartData, language: Language): string {
  const words = chartWords(language);
  const last = periods.at(-1) ?? "";
  const isDated = /^(FY)?\d{4}/.test(last);
  return [
    words.counted(spoken(counts, language)),
    words.source(listed(publishers, language)),
    ...(isDated ? [words.through(periodName({ names: {} }, last, language))] : []),
  ].join(" · ");
}

function bars(chart: ChartData, language: Language): BarChart["bars"] {
  const several = chart.parts.length > 1;
  return chart.periods.flatMap((period, at) =>
    chart.parts.flatMap((part) => {
      const value = part.values[at] ?? null;
      if (value === null) return [];
      const name = periodName(chart, period, language);
      return {
        label: several ? `${name} · ${spoken(part.label, language)}` : name,
        value,
        valueLabel: valueName(part, value, language),
        mark: null,
      };
    }),
  );
}

function plot(chart: ChartData, language: Language): Omit<Plot, "kind" | "title" | "caption"> {
  return {
    parts: chart.parts.map((part) => ({
      label: spoken(part.label, language),
      form: part.as ?? (chart.form === "columns" ? "column" : "line"),
      values: part.values,
    })),
    ticks: ticks(chart, language),
    scale: scale(chart.parts, language),
    bands: chart.bands.map((band) => ({ ...band, label: spoken(band.label, language) })),
    marks: chart.marks.map((mark) => ({ ...mark, label: spoken(mark.label, language) })),
    highlight: highlight(chart, language),
  };
}

/** The years, of months at each January; of many years every second, fifth or tenth; else some months. */
function ticks(chart: ChartData, language: Language): Plot["ticks"] {
  const { periods } = chart;
  if (!isOnceAYear(periods) && periods.length <= mostMonths) return months(chart, language);
  const years = periods.flatMap((period, at) => {
    const [year = "", month] = period.replace("FY", "").split("-");
    const isFirst = month === undefined || month === "01" || isOnceAYear(periods);
    return isFirst ? [{ at, label: year }] : [];
  });
  const every = [1, 2, 5, 10].find((step) => years.length / step <= mostTicks) ?? 20;
  return years.filter(({ label }) => Number(label) % every === 0);
}

function months(chart: ChartData, language: Language): Plot["ticks"] {
  const every = Math.ceil(chart.periods.length / 4);
  return chart.periods.flatMap((period, at) =>
    at % every === 0 ? [{ at, label: periodName(chart, period, language) }] : [],
  );
}

const isOnceAYear = (periods: readonly string[]): boolean =>
  new Set(periods.map((period) => period.slice(0, 4))).size === periods.length;

/** From zero in round steps to the first that is no lower than any value. */
function scale(parts: readonly ChartPart[], language: Language): Plot["scale"] {
  const most = Math.max(1, ...parts.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const isShare = parts.some((part) => part.isShare);
  const step = isShare ? 25 : roundStep(most / mostSteps);
  const count = isShare ? 4 : Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = index * step;
    return {
      value,
      label: isShare ? formatShare(value / 100, language) : formatNumber(value, language),
    };
  });
}

/** The smallest of 1, 2 or 5 times a power of ten that is no smaller than this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power;
}

function highlight(chart: ChartData, language: Language): Plot["highlight"] {
  const at = chart.highlight;
  const [part] = chart.parts;
  const value = at === null ? null : (part?.values[at] ?? null);
  if (at === null || part === undefined || value === null) return null;
  const period = periodName(chart, chart.periods[at] ?? "", language);
  return { at, label: chartWords(language).highlight(period, valueName(part, value, language)) };
}
