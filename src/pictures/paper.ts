import type { Lettering } from "./lettering.ts";

/** As wide as a phone shows a picture without making it smaller, in points. */
export const width = 440;
export const padding = 18;

export const titleLettering: Lettering = { size: 18, bold: true };
export const captionLettering: Lettering = { size: 13, bold: false };

/**
 * Its own paper, legible in Discord's dark and light themes. What is told apart by color differs in
 * lightness, too, so that who does not see colors sees the difference.
 */
export const colors = {
  paper: "#f3f1ec",
  ink: "#1d1c1a",
  smallPrint: "#55524b",
  rest: "#dcd8cf",
  bar: "#7d8896",
  markedBar: "#1f4a73",
} as const;
