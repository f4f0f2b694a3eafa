import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/pictures/lettering.ts";
import { padding } from "../../src/pictures/paper.ts";
import { drawPlot } from "../../src/pictures/plot-drawing.ts";
import {
  layOutPlot,
  type PlacedWords,
  type PlotLayout,
  small,
  stripHeight,
} from "../../src/pictures/plot-layout.ts";
import { plotOf } from "./plots.ts";

const parts = [
  { label: "Personas adultas solas", form: "line" as const, values: [90, 80, null, 61, 60] },
  { label: "Familias", form: "line" as const, values: [50, 61, 62, 60, 61] },
  { label: "Menores no acompañados", form: "line" as const, values: [0, 0, 0, 60, 59] },
];
const crowded = plotOf({
  parts,
  scale: [0, 50, 100].map((value) => ({ value, label: `${value}%` })),
  bands: [
    { from: 0, until: 3, label: "Una orden con un nombre muy largo que dura" },
    { from: 2, until: 4, label: "Otra" },
    { from: 4, until: 4, label: "La última de todas" },
  ],
  marks: [{ at: 4, label: "Cambio de presidencia" }],
  ticks: [],
});

function wordsOf(layout: PlotLayout): PlacedWords[] {
  return [
    ...layout.strips.map(({ words }) => words),
    ...layout.marks.map(({ words }) => words),
    ...layout.ticks,
    ...layout.values,
    ...layout.labels.flatMap((label) => label ?? []),
  ];
}

function edges({ lines, x, align }: PlacedWords): [number, number] {
  const width = Math.max(...lines.map((line) => widthOf(line, small)));
  if (align === "left") return [x, x + width];
  return align === "right" ? [x - width, x] : [x - width / 2, x + width / 2];
}

describe("a plot's layout", () => {
  it.each([
    ["of one line", plotOf()],
    ["of several with bands and marks", crowded],
  ])("%s keeps all words on the sheet", (_, plot) => {
    const layout = layOutPlot(plot);
    for (const words of wordsOf(layout)) {
      const [left, right] = edges(words);
      expect(left, words.lines.join(" ")).toBeGreaterThanOrEqual(padding - 1);
      expect(right, words.lines.join(" ")).toBeLessThanOrEqual(layout.width - padding / 2);
    }
  });

  it("puts bands that overlap above each other, and others in one lane", () => {
    const [first, second, third] = layOutPlot(crowded).strips;
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + stripHeight);
    expect(third?.y).toBe(first?.y);
  });

  it("moves labels of lines apart that end at one height", () => {
    const tops = layOutPlot(crowded)
      .labels.flatMap((label) => label ?? [])
      .sort((a, b) => a.y - b.y);
    for (const [index, label] of tops.entries()) {
      const above = tops[index - 1];
      if (above === undefined) continue;
      const bottom = above.y + (above.lines.length - 0.5) * small.size * 1.4;
      expect(label.y - small.size * 0.7).toBeGreaterThanOrEqual(bottom - 1);
    }
  });

  it("names one line by its title alone", () => {
    expect(layOutPlot(plotOf()).labels.every((label) => label === null)).toBe(true);
  });

  it("leaves out a name under the field that would touch the one before it", () => {
    const ticks = Array.from({ length: 12 }, (_, at) => ({ at, label: `Enero de 20${10 + at}` }));
    const shown = layOutPlot(plotOf({ ticks })).ticks.map(edges);
    for (const [index, [left]] of shown.entries()) {
      expect(left).toBeGreaterThanOrEqual(shown[index - 1]?.[1] ?? 0);
    }
    expect(shown.length).toBeLessThan(12);
  });

  it("writes the value that stands out above its period, beside what is higher", () => {
    const values = [5, 6, 7, 20, 25, 24, 6, 30, 9, 1, 1, 1];
    const columns = [{ label: "Bells", form: "column" as const, values }];
    const free = layOutPlot(plotOf({ parts: columns, highlight: { at: 4, label: "25" } }));
    expect(free.highlight?.align).toBe("center");
    const beside = layOutPlot(plotOf({ parts: columns, highlight: { at: 3, label: "Abril: 20" } }));
    expect(beside.highlight?.align).toBe("right");
  });
});

describe("a plot's drawing", () => {
  it("is an SVG with the words of its parts, marks and bands", () => {
    const svg = drawPlot(crowded);
    for (const word of ["Familias", "Otra", "How many bells"]) expect(svg).toContain(word);
  });

  it("marks a value between two gaps, which is no line", () => {
    const values = [null, 4, null, 6, 7, null];
    const shapes = (shown: readonly (number | null)[]) =>
      drawPlot(plotOf({ parts: [{ label: "Bells", form: "line", values: shown }] })).split("<path")
        .length;
    expect(shapes(values)).toBeGreaterThan(shapes([null, 4, 5, 6, 7, null]));
  });

  it("draws columns and a stepped line in one picture", () => {
    const both = drawPlot(
      plotOf({
        parts: [
          { label: "Came", form: "column", values: [1, 2, 3] },
          { label: "Allowed", form: "step", values: [3, 3, 4] },
        ],
      }),
    );
    expect(both).toContain("Allowed");
    expect(both).toContain("Came");
  });
});
