import { BarChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TitleComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { drawnOn, words } from "./drawn.ts";
import { lineHeight } from "./lettering.ts";
import { colors } from "./paper.ts";
import type { Plot, PlotPart } from "./plot.ts";
import {
  layOutPlot,
  type PlacedWords,
  type PlotLayout,
  sampleLength,
  small,
  stripHeight,
  strong,
} from "./plot-layout.ts";

use([BarChart, LineChart, GraphicComponent, GridComponent, TitleComponent, SVGRenderer]);

/** Told apart by lightness and by dashes, too. Of columns the first look stands behind lines. */
const looks = [
  { color: "#1f4a73", dash: "solid" as const },
  { color: "#b0521b", dash: [7, 3] },
  { color: "#4f8a5b", dash: [2, 3] },
  { color: "#7d8896", dash: [9, 3, 2, 3] },
] as const;
const columnColors = { usual: "#8fa3b8", standsOut: colors.markedBar } as const;

/** Lines or columns over time in SVG. */
export function drawPlot(plot: Plot): string {
  const layout = layOutPlot(plot);
  const most = plot.scale.at(-1)?.value ?? 1;
  const step = (plot.scale[1]?.value ?? most) - (plot.scale[0]?.value ?? 0);
  return drawnOn(layout, {
    grid: { ...layout.field, containLabel: false },
    xAxis: {
      type: "category",
      data: plot.parts[0]?.values.map((_, at) => at),
      axisTick: { show: false },
      axisLabel: { show: false },
      axisLine: { lineStyle: { color: colors.smallPrint } },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: most,
      interval: step,
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: colors.rest } },
    },
    series: plot.parts.map((part, index) => seriesOf(part, index, plot)),
    graphic: { elements: around(plot, layout) },
  });
}

const lookOf = (index: number) => looks[index % looks.length] ?? looks[0];

function seriesOf(part: PlotPart, index: number, { highlight }: Plot) {
  const data = part.values.map((value, at) =>
    at === highlight?.at && index === 0
      ? { value, itemStyle: { color: columnColors.standsOut } }
      : value,
  );
  if (part.form === "column") {
    return { type: "bar", data, barCategoryGap: "25%", itemStyle: { color: columnColors.usual } };
  }
  const { color, dash } = lookOf(index);
  return {
    type: "line",
    data,
    step: part.form === "step" ? "middle" : false,
    // A value between two gaps would be no line at all.
    symbol: "circle",
    symbolSize: 6,
    showSymbol: part.values.some((_, at) => standsAlone(part.values, at)),
    itemStyle: { color },
    lineStyle: { color, width: 2.5, type: dash },
  };
}

const standsAlone = (values: PlotPart["values"], at: number): boolean =>
  values[at] !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;

/** Everything that ECharts does not place: strips, marks, and all words. */
function around(plot: Plot, layout: PlotLayout) {
  const { field } = layout;
  const bottom = field.top + field.height;
  return [
    ...layout.strips.flatMap(({ x, y, width, words: label }) => [
      rectangle({ x, y, width, height: stripHeight, r: 2 }, colors.rest),
      ...placed(label, small),
    ]),
    ...layout.marks.flatMap(({ x, words: label }) => [
      line([x, label.y + 9], [x, bottom], {
        stroke: colors.smallPrint,
        lineDash: [3, 3],
        lineWidth: 1,
      }),
      ...placed(label, small),
    ]),
    ...layout.values.flatMap((label) => placed(label, small)),
    ...layout.ticks.flatMap((label) => placed(label, small)),
    ...layout.labels.flatMap((label, index) =>
      label === null ? [] : [sample(plot, index, label), ...placed(label, small)],
    ),
    ...(layout.highlight === null ? [] : placed(layout.highlight, strong)),
  ];
}

/** A bit of the line before its label, or of the column. */
function sample({ parts }: Plot, index: number, { x, y }: PlacedWords) {
  const left = x - sampleLength - 4;
  if (parts[index]?.form === "column") {
    return rectangle(
      { x: left, y: y - 6, width: sampleLength, height: 12, r: 1 },
      columnColors.usual,
    );
  }
  const { color, dash } = lookOf(index);
  const lineDash = dash === "solid" ? null : [...dash];
  return line([left, y], [left + sampleLength, y], { stroke: color, lineWidth: 2.5, lineDash });
}

function rectangle(
  shape: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly r: number;
  },
  fill: string,
) {
  return { type: "rect" as const, shape, style: { fill }, z: 0 };
}

function line(from: readonly [number, number], to: readonly [number, number], style: object) {
  const shape = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  return { type: "line" as const, shape, style, z: 5 };
}

function placed({ lines, x, y, align }: PlacedWords, lettering: typeof small) {
  return lines.map((text, index) => {
    const element = words(text, lettering, x, y + index * lettering.size * lineHeight);
    return { ...element, style: { ...element.style, align }, z: 10 };
  });
}
