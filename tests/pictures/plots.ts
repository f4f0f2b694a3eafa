import type { Plot } from "../../src/pictures/plot.ts";

/** A plot of one line over twelve periods; parts can be changed. */
export function plotOf(change: Partial<Plot> = {}): Plot {
  return {
    kind: "plot",
    title: "How many bells a month?",
    caption: "Counted: bells · Source: Maple School",
    parts: [{ label: "Bells", form: "line", values: [1, 2, 3, 5, 8, 13, 21, 13, 8, 5, 3, 2] }],
    ticks: [
      { at: 0, label: "2020" },
      { at: 6, label: "2021" },
    ],
    scale: [0, 10, 20, 30].map((value) => ({ value, label: String(value) })),
    bands: [],
    marks: [],
    highlight: null,
    ...change,
  };
}
