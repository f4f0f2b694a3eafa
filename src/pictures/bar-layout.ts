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
import type { BarChart } from "./pictures.ts";

/** One bar with its words as they are set, and its length in points. */
export interface Bar {
  readonly label: string;
  readonly length: number;
  /** What stands at its end: the value, and the mark where it has one. */
  readonly end: string;
  readonly marked: boolean;
}

/** Where everything in a bar chart stands; all lengths are in points. */
export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly bars: readonly Bar[];
  readonly caption: readonly string[];
  /** The field in which the bars lie, from where they begin. */
  readonly field: { readonly left: number; readonly top: number; readonly width: number };
  /** The length of a whole, of which each bar is a part; `null` where there is none. */
  readonly whole: number | null;
  readonly rows: Rows;
}

/** How rows of bars are set. */
export interface Rows {
  /** Whether a label stands above its bar, or else before it. */
  readonly above: boolean;
  /** From one bar's middle to the next one's. */
  readonly pitch: number;
  readonly thickness: number;
  /** A marked bar is heavier. */
  readonly markedThickness: number;
  /** How high the line is from which a bar grows. */
  readonly baseline: number;
  readonly size: number;
}

const inner = width - 2 * padding;
/** Between a bar and the words at its end, and between a label and its bar. */
export const gap = 8;

const roomy: Rows = {
  above: true,
  pitch: 56,
  thickness: 14,
  markedThickness: 22,
  baseline: 24,
  size: 16,
};
const dense: Rows = {
  above: false,
  pitch: 28,
  thickness: 12,
  markedThickness: 19,
  baseline: 28,
  size: 14,
};
/** More bars than this have their labels before them, so that the picture stays low. */
const mostRoomy = 8;
/** The widest that labels before bars may be. */
const widestLabel = inner * 0.4;
/** The share of the field that words at a bar's end may take. */
const mostForWords = 0.75;

/**
 * Lays out a chart: labels above their bars where there are at most eight, else before them. The
 * longest bar leaves room for the words at its end.
 */
export function layOut(chart: BarChart): BarLayout {
  const rows = chart.bars.length > mostRoomy ? dense : roomy;
  const title = lined(clean(chart.title), titleLettering, { width: inner, lines: 2 });
  const caption = lined(clean(chart.caption), captionLettering, { width: inner, lines: 4 });
  const labels = chart.bars.map((bar) => labelOf(bar, rows));
  const before = rows.above ? 0 : Math.max(0, ...labels.map(({ taken }) => taken)) + gap;
  const fieldWidth = inner - before;
  const ends = chart.bars.map((bar) => endOf(bar, rows, fieldWidth));
  const perUnit = scale(chart, ends, fieldWidth);
  const top = padding + linesHeight(title, titleLettering) + (rows.above ? overhead(rows) : gap);
  const bottom = top + chart.bars.length * rows.pitch;
  return {
    width,
    height: Math.ceil(bottom + gap + linesHeight(caption, captionLettering) + padding),
    title,
    caption,
    rows,
    field: { left: padding + before, top, width: fieldWidth },
    whole: chart.whole === undefined ? null : chart.whole * perUnit,
    bars: chart.bars.map((bar, index) => ({
      label: labels[index]?.text ?? "",
      length: bar.value * perUnit,
      end: ends[index]?.text ?? "",
      marked: bar.mark !== null,
    })),
  };
}

/** From a bar's middle up to the middle of the label above it. */
export function aboveBar({ markedThickness, size }: Rows): number {
  return (markedThickness + gap + size * lineHeight) / 2;
}

/** What a label sticks out above the first row: a bar stands in the middle of its row. */
function overhead(rows: Rows): number {
  const top = aboveBar(rows) + (rows.size * lineHeight) / 2;
  return gap + Math.max(0, top - rows.pitch / 2);
}

type ChartBar = BarChart["bars"][number];

/** Words as they are set, and the points that they take. */
interface SetWords {
  readonly text: string;
  readonly taken: number;
}

function labelOf({ label, mark }: ChartBar, { above, size }: Rows): SetWords {
  return setWords(label, { size, bold: mark !== null }, above ? inner : widestLabel);
}

function endOf({ valueLabel, mark }: ChartBar, { size }: Rows, fieldWidth: number): SetWords {
  const words = mark === null ? valueLabel : `${valueLabel} · ${mark}`;
  return setWords(words, { size, bold: mark !== null }, fieldWidth * mostForWords);
}

function setWords(words: string, lettering: Lettering, room: number): SetWords {
  const text = fitted(clean(words), lettering, room);
  return { text, taken: widthOf(text, lettering) };
}

/** Points a unit: as many as let every bar, or the whole, and the words at its end fit into the field. */
function scale(
  { bars, whole = 0 }: BarChart,
  ends: readonly SetWords[],
  fieldWidth: number,
): number {
  const room = bars.flatMap(({ value }, index) => {
    const words = gap + (ends[index]?.taken ?? 0);
    const length = Math.max(value, whole);
    return length > 0 ? [(fieldWidth - words) / length] : [];
  });
  return room.length === 0 ? 0 : Math.min(...room);
}
