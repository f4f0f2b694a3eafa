import {
  clean,
  fitted,
  type Lettering,
  lined,
  lineHeight,
  linesHeight,
  widthOf,
} from "./lettering.ts";
import { captionLettering, padding, titleLettering, width } from "./paper.ts";
import type { Plot } from "./plot.ts";

/** A place in the picture, in points from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Words in lines, from the middle of the first line's left, center or right. */
export interface PlacedWords extends Spot {
  readonly lines: readonly string[];
  readonly align: "left" | "center" | "right";
}

/** Where everything in a plot stands; all lengths are in points. */
export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly caption: readonly string[];
  /** Where the lines and columns lie. */
  readonly field: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Strips above the field. */
  readonly strips: readonly (Spot & { readonly width: number; readonly words: PlacedWords })[];
  readonly marks: readonly { readonly x: number; readonly words: PlacedWords }[];
  readonly ticks: readonly PlacedWords[];
  readonly values: readonly PlacedWords[];
  /** The label of each part at the height of its last value, `null` where one part needs none. */
  readonly labels: readonly (PlacedWords | null)[];
  /** The value that stands out, above its period. */
  readonly highlight: PlacedWords | null;
}

export const small: Lettering = { size: 13, bold: false };
export const strong: Lettering = { size: 14, bold: true };
export const stripHeight = 18;
/** Of a sample of a line, before its label. */
export const sampleLength = 16;
const stripPitch = 24;
const fieldHeight = 200;
const between = 6;
/** The widest that labels beside the field may be. */
const widestLabel = 104;

/** Lays out a plot: strips, marks, field and labels from above to below, labels of lines at the right. */
export function layOutPlot(plot: Plot): PlotLayout {
  const inner = width - 2 * padding;
  const title = lined(clean(plot.title), titleLettering, { width: inner, lines: 3 });
  const caption = lined(clean(plot.caption), captionLettering, { width: inner, lines: 4 });
  const labels = plot.parts.length < 2 ? [] : plot.parts.map(({ label }) => labelLines(label));
  const beside = Math.max(0, ...labels.flat().map((line) => widthOf(line, small)));
  const before = Math.max(...plot.scale.map(({ label }) => widthOf(label, small))) + between;
  const top = padding + linesHeight(title, titleLettering) + between;
  const lanes = lanesOf(plot.bands);
  const aboveField =
    lanes.count * stripPitch + (plot.marks.length > 0 ? 20 : 0) + (plot.highlight ? 20 : 8);
  const field = {
    left: padding + before,
    top: top + aboveField,
    width: inner - before - (beside > 0 ? beside + sampleLength + 2 * between : 0),
    height: fieldHeight,
  };
  const bottom = field.top + field.height + between + small.size * lineHeight;
  return {
    width,
    height: Math.ceil(bottom + between + linesHeight(caption, captionLettering) + padding),
    title,
    caption,
    field,
    strips: strips(plot, lanes.of, field, top),
    marks: marks(plot, field),
    ticks: ticks(plot, field),
    values: plot.scale.map(({ value, label }) => ({
      x: field.left - between,
      y: heightOf(value, plot, field),
      lines: [label],
      align: "right" as const,
    })),
    labels: besideField(plot, labels, field),
    highlight: highlight(plot, field),
  };
}

type Field = PlotLayout["field"];

function labelLines(label: string): readonly string[] {
  return lined(clean(label), small, { width: widestLabel, lines: 3 });
}

/** The middle of a period. */
const placeOf = (at: number, { parts }: Plot, { left, width }: Field): number =>
  left + ((at + 0.5) * width) / Math.max(1, parts[0]?.values.length ?? 1);

function heightOf(value: number, { scale }: Plot, { top, height }: Field): number {
  const most = scale.at(-1)?.value ?? 1;
  return top + height - (value / most) * height;
}

/** Puts bands that overlap into lanes of their own, the first one uppermost. */
function lanesOf(bands: Plot["bands"]) {
  const ends: number[] = [];
  const of = bands.map(({ from, until }) => {
    const free = ends.findIndex((end) => end < from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = until;
    return lane;
  });
  return { of, count: ends.length };
}

function strips(plot: Plot, lanes: readonly number[], field: Field, top: number) {
  const half = field.width / Math.max(1, plot.parts[0]?.values.length ?? 1) / 2;
  return plot.bands.map(({ from, until, label }, index) => {
    const x = placeOf(from, plot, field) - half;
    const length = placeOf(until, plot, field) + half - x;
    const y = top + (lanes[index] ?? 0) * stripPitch;
    return { x, y, width: length, words: stripWords(label, { x, y, length }, field) };
  });
}

/** Inside its strip where they fit, else after it, else before it. */
function stripWords(
  label: string,
  { x, y, length }: { readonly x: number; readonly y: number; readonly length: number },
  field: Field,
): PlacedWords {
  const middle = y + stripHeight / 2;
  const taken = widthOf(label, small) + 2 * between;
  if (taken <= length) return { x: x + between, y: middle, lines: [label], align: "left" };
  if (x + length + taken <= width - padding) {
    return { x: x + length + between, y: middle, lines: [label], align: "left" };
  }
  const line = fitted(label, small, x - field.left);
  return { x: x - between, y: middle, lines: [line], align: "right" };
}

function marks(plot: Plot, field: Field) {
  const y = field.top - (plot.highlight ? 28 : 14);
  return plot.marks.map(({ at, label }) => {
    const x = placeOf(at, plot, field);
    return { x, words: { y, lines: [label], ...anchored(x, label, field) } };
  });
}

/** Centered on a place, unless words would leave the field at a side. */
function anchored(
  x: number,
  label: string,
  { left, width: room }: Field,
): Pick<PlacedWords, "x" | "align"> {
  const half = widthOf(label, small) / 2;
  if (x - half < left) return { x: left, align: "left" };
  if (x + half > left + room) return { x: left + room, align: "right" };
  return { x, align: "center" };
}

/** Under the field; a name that would touch the one before it is left out. */
function ticks(plot: Plot, field: Field): PlacedWords[] {
  const y = field.top + field.height + between + (small.size * lineHeight) / 2;
  let free = 0;
  return plot.ticks.flatMap(({ at, label }) => {
    const x = placeOf(at, plot, field);
    const half = widthOf(label, small) / 2;
    if (x - half < free) return [];
    free = x + half + between;
    return [{ x, y, lines: [label], align: "center" as const }];
  });
}

/** At the height of the last value of each part, moved apart where they would touch. */
function besideField(plot: Plot, labels: readonly (readonly string[])[], field: Field) {
  const placed = labels.map((lines, index) => {
    const last = plot.parts[index]?.values.findLast((value) => value !== null) ?? 0;
    return { index, lines, y: heightOf(last, plot, field), tall: linesHeight(lines, small) };
  });
  const ordered = [...placed].sort((a, b) => a.y - b.y);
  let free = field.top - between;
  const tops = new Map<number, number>();
  for (const [place, { index, y, tall }] of ordered.entries()) {
    const below = ordered.slice(place).reduce((sum, each) => sum + each.tall + between, 0);
    const lowest = field.top + field.height + stripPitch - below;
    const from = Math.min(Math.max(free, y - tall / 2), Math.max(free, lowest));
    tops.set(index, from);
    free = from + tall + between;
  }
  return plot.parts.map((_, index) => {
    const lines = labels[index];
    if (lines === undefined) return null;
    const y = (tops.get(index) ?? 0) + (small.size * lineHeight) / 2;
    const x = field.left + field.width + sampleLength + 2 * between;
    return { x, y, lines, align: "left" as const };
  });
}

/** Above its period; where it would lie over a higher neighbor, it stands to the lower side. */
function highlight(plot: Plot, field: Field): PlacedWords | null {
  if (plot.highlight === null) return null;
  const { at, label } = plot.highlight;
  const values = plot.parts[0]?.values ?? [];
  const value = values[at] ?? 0;
  const pitch = field.width / Math.max(1, values.length);
  const covers = Math.ceil(widthOf(label, strong) / pitch);
  const isLower = (from: number, until: number) =>
    values.slice(Math.max(0, from), until).every((other) => (other ?? 0) <= value);
  const y = heightOf(value, plot, field) - strong.size;
  const x = placeOf(at, plot, field);
  const words = { y, lines: [label] };
  if (isLower(at - covers / 2, at + 1 + covers / 2))
    return { ...words, ...anchored(x, label, field) };
  return isLower(at - covers, at)
    ? { ...words, x: x + pitch / 2, align: "right" }
    : { ...words, x: x - pitch / 2, align: "left" };
}
