import type { TopicRef } from "./catalog.ts";
import { type Day, lastDay } from "./dates.ts";
import type { StoredText, Text } from "./languages.ts";
import type { Chart, Pack } from "./schema.ts";

/** What a chart shows; also as a run has kept it with a question. */
export interface ChartData {
  readonly title: StoredText;
  readonly form: Chart["form"];
  /** Names of the periods, first to last: months, fiscal years, or things compared. */
  readonly periods: readonly string[];
  readonly parts: readonly ChartPart[];
  readonly bands: readonly Band[];
  readonly marks: readonly { readonly at: number; readonly label: StoredText }[];
  /** The place of the period that stands out, where it is shown. */
  readonly highlight: number | null;
  /** Names of periods that are no dates. */
  readonly names: Readonly<Record<string, StoredText>>;
  /** What its numbers count, or of what they are shares. */
  readonly counts: StoredText;
  /** Who published the numbers. */
  readonly publishers: readonly string[];
}

/** One row of numbers of a chart. */
export interface ChartPart {
  readonly label: StoredText;
  /** Where it differs from the chart's form. */
  readonly as: "line" | "step" | "column" | null;
  /** One a period; `null` where none was published, never zero. Shares are in percent. */
  readonly values: readonly (number | null)[];
  readonly isShare: boolean;
}

interface Band {
  readonly from: number;
  readonly until: number;
  readonly label: StoredText;
}

/** A chart as far as its numbers were published by a day. */
export interface ShownChart extends ChartData {
  readonly id: string;
  /** The one thing to see. */
  readonly finding: Text;
  /** Ids of sources, in the order of the parts. */
  readonly sources: readonly string[];
}

/** Days after a period's end by which its number counts as public: CBP's came out within a month. */
const publishedWithin = 28;
/** A line or a row of columns needs so many periods. */
const fewest = 2;

type Ref = Pick<TopicRef, "pack" | "sources">;

/** The charts of a topic that could be drawn on a day, the most telling first. */
export function chartsOn(ref: Ref & Pick<TopicRef, "topic">, day: Day): ShownChart[] {
  return (ref.topic.charts ?? []).flatMap((id) => chartOn(ref, id, day) ?? []);
}

/** A chart as it could be drawn on a day; `undefined` before there was something to see. */
export function chartOn({ pack, sources }: Ref, id: string, day: Day): ShownChart | undefined {
  const chart = pack.charts[id];
  const finding = chart?.findings.findLast(({ from }) => lastDay(from) <= day);
  if (chart === undefined || finding === undefined) return;
  const periods = periodsOf(pack, chart).filter((period) => isPublic(period, day));
  if (periods.length < fewest) return;
  const parts = chart.parts.map((part) => ({
    label: part.label,
    as: part.as ?? null,
    isShare: part.of !== undefined,
    values: valuesOf(pack, part, periods),
  }));
  const drawn = parts.filter(({ values }) => values.some((value) => value !== null));
  const series = chart.parts.flatMap((part) => pack.series[part.series] ?? []);
  const ids = [...new Set(series.flatMap(({ sources }) => sources))];
  return {
    id,
    title: chart.title,
    finding: finding.text,
    form: chart.form,
    periods,
    parts: drawn,
    bands: bandsIn(chart, periods),
    marks: (chart.marks ?? []).flatMap(({ at, label }) =>
      periods.includes(at) ? [{ at: periods.indexOf(at), label }] : [],
    ),
    highlight: placeIn(periods, chart.highlight),
    names: chart.names ?? {},
    counts: chart.unit ?? pack.counts[series[0]?.counts ?? ""] ?? { en: "", es: "" },
    sources: ids,
    publishers: [...new Set(ids.flatMap((source) => sources.get(source)?.publisher ?? []))],
  };
}

/** The periods of all parts, between the first and the last that are wanted. */
function periodsOf(pack: Pack, { parts, from = "", until }: Chart): string[] {
  const all = parts.flatMap(
    ({ series }) => pack.series[series]?.rows.map(([period]) => period) ?? [],
  );
  const periods = [...new Set(all)];
  if (periods.every((period) => endOf(period) === undefined)) return periods;
  return periods
    .sort()
    .filter((period) => period >= from && (until === undefined || period <= until));
}

/** The last day of a month or of a fiscal year, which ends on September 30; `undefined` for a name. */
function endOf(period: string): Day | undefined {
  if (/^FY\d{4}$/.test(period)) return `${period.slice(2)}-09-30`;
  return /^\d{4}(-\d{2})?$/.test(period) ? lastDay(period) : undefined;
}

function isPublic(period: string, day: Day): boolean {
  const end = endOf(period);
  if (end === undefined) return true;
  const from = new Date(`${end}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() + publishedWithin);
  return from.toISOString().slice(0, 10) <= day;
}

function valuesOf(
  pack: Pack,
  { series, of }: Chart["parts"][number],
  periods: readonly string[],
): (number | null)[] {
  const rows = new Map(pack.series[series]?.rows);
  const wholes = of === undefined ? undefined : new Map(pack.series[of]?.rows);
  return periods.map((period) => {
    const value = rows.get(period) ?? null;
    if (wholes === undefined || value === null) return value;
    const whole = wholes.get(period) ?? 0;
    return whole === 0 ? null : (value / whole) * 100;
  });
}

function bandsIn({ bands = [] }: Chart, periods: readonly string[]) {
  return bands.flatMap(({ from, until, label }) => {
    const first = periods.findIndex((period) => period >= from);
    const last =
      until === undefined ? periods.length - 1 : periods.findLastIndex((period) => period <= until);
    return first === -1 || last < first ? [] : [{ from: first, until: last, label }];
  });
}

function placeIn(periods: readonly string[], period: string | undefined): number | null {
  const at = period === undefined ? -1 : periods.indexOf(period);
  return at === -1 ? null : at;
}
