import { describe, expect, it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import type { Figure, Statement } from "../../src/content/schema.ts";

/** What the rows behind a figure add up to, or the period that has no number. */
function recomputed({ id, periods }: NonNullable<Figure["series"]>): number | string {
  const rows = new Map(border.series[id]?.rows);
  const missing = periods.find((period) => typeof rows.get(period) !== "number");
  if (missing !== undefined) return `${id} has no number for ${missing}`;
  return periods.reduce((sum, period) => sum + (rows.get(period) ?? 0), 0);
}

const statements = Object.entries(border.topics).flatMap(([topic, { statements }]) =>
  Object.entries(statements).map(([id, statement]) => ({ name: `${topic}/${id}`, statement })),
);

const tied = statements.flatMap(({ name, statement }) =>
  (statement.figures ?? []).flatMap((figure) =>
    figure.series === undefined
      ? []
      : [{ name, value: figure.value, counts: figure.counts, series: figure.series }],
  ),
);

/** A percentage beside a whole and its part, both tied to rows: the share of one in the other. */
function share({ figures = [] }: Statement) {
  const percent = figures.filter(({ counts }) => counts === "percent");
  const parts = figures.flatMap(({ series }) => (series === undefined ? [] : [recomputed(series)]));
  const [only, ...more] = percent;
  if (only === undefined || more.length > 0 || parts.length !== 2) return [];
  const [part, whole] = parts.map(Number).sort((a, b) => a - b) as [number, number];
  return [{ said: only.value, computed: Math.round((part / whole) * 1000) / 10 }];
}

const value = (id: string, period: string) => Number(recomputed({ id, periods: [period] }));

describe("figures that have rows behind them", () => {
  it.each(tied)("computes $value in $name again", ({ value, series }) => {
    expect(recomputed(series)).toBe(value);
  });

  it.each(tied)("counts in $name what its rows count, for $value", ({ counts, series }) => {
    expect(border.series[series.id]?.counts).toBe(counts);
  });

  it.each(
    statements.flatMap(({ name, statement }) =>
      share(statement).map((each) => ({ name, ...each })),
    ),
  )("computes the $said percent of $name from its two counts", ({ said, computed }) => {
    expect(computed).toBe(said);
  });

  it("covers January 2021: total, both titles, and 82.0 percent", () => {
    const values = tied.filter(({ name }) => name.startsWith("january-2021/"));
    expect(values.map((each) => each.value)).toEqual(
      expect.arrayContaining([78_414, 64_304, 14_110]),
    );
    const expelled = border.topics["january-2021"]?.statements.expelled;
    expect(expelled && share(expelled)).toEqual([{ said: 82, computed: 82 }]);
  });
});

describe("the border series", () => {
  const all = border.series["sw-monthly"]?.rows.map(([period]) => period) ?? [];
  // Only totals were published for fiscal year 2018.
  const periods = all.filter((period) => period >= "2018-10");

  it("runs by month from October 2017 to August 2025 without a gap", () => {
    const months = Array.from({ length: 95 }, (_, index) =>
      new Date(Date.UTC(2017, 9 + index)).toISOString().slice(0, 7),
    );
    expect(all).toEqual(months);
  });

  it.each(periods)("splits the total of %s into Title 42 and Title 8", (period) => {
    const parts = value("sw-monthly-title-42", period) + value("sw-monthly-title-8", period);
    expect(parts).toBe(value("sw-monthly", period));
  });

  it.each(periods)("splits the total of %s into four groups of people", (period) => {
    const groups = ["adults", "families", "children", "minors"].map((group) =>
      value(`sw-monthly-${group}`, period),
    );
    expect(groups.reduce((sum, group) => sum + group, 0)).toBe(value("sw-monthly", period));
  });

  it.each(["2020-01", "2021-01"])("gives %s the same total on the January ladder", (period) => {
    expect(value("january-all-cbp", period)).toBe(value("sw-monthly", period));
    expect(value("january-title-42", period)).toBe(value("sw-monthly-title-42", period));
  });

  it("has no January from 2007 to 2020 as high as January 2021, and January 2006 above it", () => {
    const between = Array.from({ length: 14 }, (_, index) =>
      value("january-usbp", `${2007 + index}-01`),
    );
    expect(Math.max(...between)).toBeLessThan(value("january-usbp", "2021-01"));
    expect(value("january-usbp", "2006-01")).toBeGreaterThan(value("january-usbp", "2021-01"));
  });

  it("rises every month from April 2020 to January 2021", () => {
    const from = periods.indexOf("2020-04");
    const rise = periods.slice(from, periods.indexOf("2021-01") + 1);
    const numbers = rise.map((period) => value("sw-monthly", period));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(10);
  });
});
