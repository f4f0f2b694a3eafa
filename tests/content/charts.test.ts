import { describe, expect, it } from "vitest";
import { chartOn } from "../../src/content/charts.ts";
import type { Chart, Pack, Series } from "../../src/content/schema.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const text = (words: string) => ({ en: words, es: words });
const months = (values: readonly (number | null)[]): Series["rows"] =>
  values.map((value, index) => [`2021-0${index + 1}`, value]);

function packWith(chart: Partial<Chart>): Pack {
  const pack = tinyPack();
  const series = (rows: Series["rows"]) => ({
    title: text("Rows"),
    counts: "pupils",
    sources: ["calendar"],
    rows,
  });
  pack.series.whole = series(months([10, 20, 40, 80]));
  pack.series.half = series(months([5, null, 10, 80]));
  pack.series.years = series([
    ["FY2020", 1],
    ["FY2021", 2],
  ]);
  pack.charts.pupils = {
    title: text("How many?"),
    findings: [
      { from: "2021-03-28", text: text("Few at first.") },
      { from: "2021-05-28", text: text("Many at last.") },
    ],
    form: "lines",
    parts: [{ series: "whole", label: text("Pupils") }],
    ...chart,
  };
  return pack;
}

const refOf = (pack: Pack) => ({ pack, sources: new Map(Object.entries(pack.sources)) });
const on = (day: string, chart: Partial<Chart> = {}) =>
  chartOn(refOf(packWith(chart)), "pupils", day);

describe("a chart on a day", () => {
  it("has the months whose numbers were public by then, four weeks after their end", () => {
    expect(on("2021-03-28")?.periods).toEqual(["2021-01", "2021-02"]);
    expect(on("2021-04-27")?.periods).toEqual(["2021-01", "2021-02"]);
    expect(on("2021-04-28")?.periods).toEqual(["2021-01", "2021-02", "2021-03"]);
  });

  it("is not there before there is a finding, nor of a single period", () => {
    expect(on("2021-03-27")).toBeUndefined();
    expect(on("2021-03-28", { from: "2021-02" })).toBeUndefined();
  });

  it("tells the finding of the day, none that came later", () => {
    expect(on("2021-05-27")?.finding.en).toBe("Few at first.");
    expect(on("2021-05-28")?.finding.en).toBe("Many at last.");
  });

  it("counts a fiscal year from the end of September", () => {
    const parts = [{ series: "years", label: text("Years") }];
    expect(on("2021-10-27", { parts })).toBeUndefined();
    expect(on("2021-10-28", { parts })?.periods).toEqual(["FY2020", "FY2021"]);
  });

  it("computes shares in percent, and leaves a gap where a number is missing", () => {
    const parts = [{ series: "half", of: "whole", label: text("Half") }];
    const chart = on("2021-06-01", { parts });
    expect(chart?.parts[0]).toMatchObject({ isShare: true, values: [50, null, 25, 100] });
  });

  it("cuts bands and marks with the months, and leaves out those that had not come", () => {
    const bands = [
      { from: "2021-02", until: "2021-04", label: text("Fair") },
      { from: "2021-04", label: text("Rain") },
    ];
    const marks = [{ at: "2021-04", label: text("Bell") }];
    expect(on("2021-05-01", { bands, marks })).toMatchObject({
      bands: [{ from: 1, until: 2 }],
      marks: [],
    });
    expect(on("2021-06-01", { bands, marks })).toMatchObject({
      bands: [
        { from: 1, until: 3 },
        { from: 3, until: 3 },
      ],
      marks: [{ at: 3 }],
    });
  });

  it("joins the periods of parts that do not cover the same ones", () => {
    const parts = [
      { series: "half", label: text("Half") },
      { series: "whole", label: text("Whole") },
    ];
    const chart = on("2021-06-01", { parts, from: "2021-02", until: "2021-03" });
    expect(chart?.parts.map(({ values }) => values)).toEqual([
      [null, 10],
      [20, 40],
    ]);
  });
});
