import { Resvg } from "@resvg/resvg-js";
import { fonts } from "./fonts.ts";

/** Pixels a point, so that letters are sharp on a phone. */
const density = 2;

/** A drawing in SVG as a PNG. */
export function pngOf(svg: string): Uint8Array {
  return new Resvg(svg, { font: fonts, fitTo: { mode: "zoom", value: density } }).render().asPng();
}
