import { describe, expect, it } from "vitest";
import { type BarLayout, gap, layOut } from "../../src/pictures/bar-layout.ts";
import { widthOf } from "../../src/pictures/lettering.ts";
import { padding } from "../../src/pictures/paper.ts";
import { chartOf } from "./charts.ts";

const long =
  "A · Otorrinolaringólogos desproporcionadamente inconstitucionales del Departamento de Seguridad";
const unbroken = `B · ${"inconstitucionalísimamente".repeat(4)}`;
const bars = (count: number, label = "Option") =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${label} ${index}`, index]));

/** How far to the right a row's bar and words, or its label above, reach. */
function reach({ rows, field, bars }: BarLayout): number {
  return Math.max(
    ...bars.flatMap(({ label, end, length, marked }) => {
      const lettering = { size: rows.size, bold: marked };
      const row = field.left + length + gap + widthOf(end, lettering);
      return rows.above ? [row, padding + widthOf(label, lettering)] : [row];
    }),
  );
}

describe("a bar chart's layout", () => {
  it.each([
    ["two short ones", chartOf({ "A · Yes": 1, "B · No": 30 }, { marked: "B · No" })],
    ["long Spanish words", chartOf({ [long]: 30, [unbroken]: 2 }, { marked: long })],
    ["many", chartOf(bars(30, "Departamento de Seguridad"))],
    ["many with one marked", chartOf(bars(12, "Casa"), { marked: "Casa 11" })],
    ["large numbers", chartOf({ "A · Few": 1, "B · Many": 1_200_000_000 })],
    ["words at a bar's end that are too long", chartOf({ A: 3 }, { marked: "A" })],
  ])("keeps everything within the picture: %s", (_name, chart) => {
    const [first, ...others] = chart.bars;
    const worded = { ...first, valueLabel: `${first?.valueLabel} ${long}` } as typeof first & {};
    for (const each of [chart, { ...chart, bars: [worded, ...others] }]) {
      const layout = layOut(each);
      expect(reach(layout)).toBeLessThanOrEqual(layout.width - padding + 0.01);
      expect(layout.bars.every(({ length }) => length >= 0)).toBe(true);
    }
  });

  it("gives bars lengths in proportion", () => {
    const { bars } = layOut(chartOf({ A: 5, B: 10, C: 0 }));
    const [a, b, c] = bars.map(({ length }) => length);
    expect(b).toBeGreaterThan(200);
    expect((a ?? 0) * 2).toBeCloseTo(b ?? 0);
    expect(c).toBe(0);
  });

  it("shows shares as parts of a whole, which fits with the words at its end", () => {
    const layout = layOut({ ...chartOf({ A: 0.5, B: 0.25 }), whole: 1 });
    const [a, b] = layout.bars.map(({ length }) => length);
    expect(layout.whole).toBeGreaterThan(300);
    expect((a ?? 0) * 2).toBeCloseTo(layout.whole ?? 0);
    expect((b ?? 0) * 4).toBeCloseTo(layout.whole ?? 0);
    expect(layOut(chartOf({ A: 0.5 })).whole).toBeNull();
    const end = layout.field.left + (layout.whole ?? 0) + gap;
    const widest = Math.max(
      ...layout.bars.map((bar) => widthOf(bar.end, { size: layout.rows.size, bold: false })),
    );
    expect(end + widest).toBeLessThanOrEqual(layout.width - padding + 0.01);
  });

  it("draws no bar where nobody chose anything", () => {
    expect(layOut(chartOf({ A: 0, B: 0 })).bars.map(({ length }) => length)).toEqual([0, 0]);
  });

  it("says the mark in words beside the count, and makes the bar heavier", () => {
    const { bars, rows } = layOut(chartOf({ A: 5, B: 10 }, { marked: "B" }));
    expect(bars.map(({ end, marked }) => [end, marked])).toEqual([
      ["5", false],
      ["10 · right answer", true],
    ]);
    expect(rows.markedThickness).toBeGreaterThan(rows.thickness * 1.5);
  });

  it("keeps a label that fits, and ends one that does not with an ellipsis", () => {
    const [short, cut, joined] = layOut(chartOf({ "C · CDC": 1, [long]: 1, [unbroken]: 1 })).bars;
    expect(short?.label).toBe("C · CDC");
    expect(cut?.label).toMatch(/^A · Otorrino.+…$/);
    expect(joined?.label).toMatch(/^B · inconst.+…$/);
  });

  it("puts labels above their bars for eight bars, and before them for nine", () => {
    expect(layOut(chartOf(bars(8))).rows.above).toBe(true);
    const { rows, field } = layOut(chartOf(bars(9)));
    expect(rows.above).toBe(false);
    expect(field.left).toBeGreaterThan(padding);
  });

  it("breaks a long title between words, into two lines at most", () => {
    const title = layOut(chartOf({ A: 1 }, { title: `${long} ${long}` })).title;
    expect(title).toHaveLength(2);
    expect(title[0]).toBe("A · Otorrinolaringólogos");
    expect(title[1]).toMatch(/^desproporcionadamente .+…$/);
    expect(layOut(chartOf({ A: 1 }, { title: "Short" })).title).toEqual(["Short"]);
  });

  it("leaves out what no picture can hold", () => {
    const [bar] = layOut(chartOf({ "A\u0000 ·\n two\ud800": 1 })).bars;
    expect(bar?.label).toBe("A · two");
  });
});
