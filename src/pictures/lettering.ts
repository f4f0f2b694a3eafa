import { Resvg } from "@resvg/resvg-js";
import { family, fonts } from "./fonts.ts";

/** How words are set; the size is in points. */
export interface Lettering {
  readonly size: number;
  readonly bold: boolean;
}

/** How wide words become, in points, by the letters with which they are drawn. */
export function widthOf(words: string, { size, bold }: Lettering): number {
  const weight = bold ? 700 : 400;
  const style = `font-family="${family}" font-weight="${weight}" font-size="${size}"`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><text y="${size}" ${style}>${escaped(words)}</text></svg>`;
  const box = new Resvg(drawing, { font: fonts }).getBBox();
  return box === undefined ? 0 : box.x + box.width;
}

/** Words in one line of a width; where they do not fit they end with an ellipsis. */
export function fitted(words: string, lettering: Lettering, width: number): string {
  if (widthOf(words, lettering) <= width) return words;
  const characters = [...words];
  const cut = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
  const kept = most(characters.length, (count) => widthOf(cut(count), lettering) <= width);
  return cut(kept);
}

/** Words in at most so many lines of a width, broken between words, the last one cut; none of none. */
export function lined(
  words: string,
  lettering: Lettering,
  { width, lines }: { readonly width: number; readonly lines: number },
): readonly string[] {
  if (words === "") return [];
  if (lines === 1) return [fitted(words, lettering, width)];
  const pieces = words.split(" ");
  const first = (count: number) => pieces.slice(0, count).join(" ");
  const kept = most(pieces.length, (count) => widthOf(first(count), lettering) <= width);
  if (kept === pieces.length) return [words];
  // A word that is wider than a line is cut in it.
  if (kept === 0) return [fitted(words, lettering, width)];
  const rest = pieces.slice(kept).join(" ");
  return [first(kept), ...lined(rest, lettering, { width, lines: lines - 1 })];
}

/** The greatest count up to a limit that fits, where every smaller one fits, too; 0 where none does. */
function most(limit: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of a line of words, as a multiple of its size. */
export const lineHeight = 1.4;

/** How high lines of words are. */
export function linesHeight(lines: readonly string[], { size }: Lettering): number {
  return lines.length * size * lineHeight;
}

/** Words that an SVG can hold: without control characters and halves of characters. */
export function clean(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
