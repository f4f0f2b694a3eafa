import { CustomChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { aboveBar, type Bar, type BarLayout, gap, layOut, type Rows } from "./bar-layout.ts";
import { drawnOn, words } from "./drawn.ts";
import { colors, padding } from "./paper.ts";
import type { BarChart } from "./pictures.ts";

// A series of our own, since ECharts' bars cannot be of two weights in one row of categories.
use([CustomChart, GridComponent, TitleComponent, SVGRenderer]);

/** A bar chart in SVG. */
export function drawBars(chart: BarChart): string {
  const layout = layOut(chart);
  const { field, bars, rows } = layout;
  return drawnOn(layout, {
    grid: { ...field, height: bars.length * rows.pitch, containLabel: false },
    // One unit a point: the layout has measured how long a bar may be.
    xAxis: { type: "value", show: false, min: 0, max: field.width },
    yAxis: rowsAxis(layout),
    series: { type: "custom", data: bars.map(({ length }) => length), renderItem: rowOf(layout) },
  });
}

function rowsAxis({ bars }: BarLayout) {
  return { type: "category" as const, show: false, inverse: true, data: bars.map((_, at) => at) };
}

interface Coordinates {
  coord(point: readonly [length: number, row: number]): number[];
}

/** Draws a row: its label, its bar, the line from which it grows, and the words at its end. */
function rowOf({ bars, rows, whole }: BarLayout) {
  return ({ dataIndex }: { readonly dataIndex: number }, { coord }: Coordinates) => {
    const bar = bars[dataIndex];
    if (bar === undefined) return null;
    const [left = 0, middle = 0] = coord([0, dataIndex]);
    const lettering = { size: rows.size, bold: bar.marked };
    const height = rows.above ? middle - aboveBar(rows) : middle;
    const end = left + Math.max(bar.length, whole ?? 0) + gap;
    return {
      type: "group" as const,
      children: [
        ...(whole === null ? [] : [rest(whole, rows, left, middle)]),
        rectangle(bar, rows, left, middle),
        baseline(rows, left, middle),
        words(bar.label, lettering, padding, height),
        words(bar.end, lettering, end, middle),
      ],
    };
  };
}

function rectangle({ marked, length }: Bar, rows: Rows, left: number, middle: number) {
  const height = marked ? rows.markedThickness : rows.thickness;
  return {
    type: "rect" as const,
    shape: { x: left, y: middle - height / 2, width: length, height, r: [0, 2, 2, 0] },
    style: { fill: marked ? colors.markedBar : colors.bar },
  };
}

/** What of the whole a bar does not take. */
function rest(length: number, { thickness: height }: Rows, left: number, middle: number) {
  return {
    type: "rect" as const,
    shape: { x: left, y: middle - height / 2, width: length, height, r: [0, 2, 2, 0] },
    style: { fill: colors.rest },
  };
}

/** A count of zero is seen as no bar at a line. */
function baseline({ baseline: height }: Rows, x: number, middle: number) {
  return {
    type: "rect" as const,
    shape: { x: x - 1, y: middle - height / 2, width: 1.5, height },
    style: { fill: colors.smallPrint },
  };
}
