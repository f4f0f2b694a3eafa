import type { BarChart } from "../../src/pictures/pictures.ts";

/** A chart out of labels and counts; one bar may be marked. */
export function chartOf(
  counts: Readonly<Record<string, number>>,
  { title = "Who chose what?", marked }: { readonly title?: string; readonly marked?: string } = {},
): BarChart {
  return {
    kind: "bars",
    title,
    caption: "30 answered",
    bars: Object.entries(counts).map(([label, value]) => ({
      label,
      value,
      valueLabel: String(value),
      mark: label === marked ? "right answer" : null,
    })),
  };
}

/** Width and height in pixels, as the header of a PNG says; fails for what is no PNG. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("This is no PNG.");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
