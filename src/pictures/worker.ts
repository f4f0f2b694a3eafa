import { parentPort } from "node:worker_threads";
import { drawBars } from "./bar-drawing.ts";
import type { Picture } from "./pictures.ts";
import { drawPlot } from "./plot-drawing.ts";
import { pngOf } from "./png.ts";

/** What the thread that draws answers to each picture. */
export type Drawn = { readonly png: Uint8Array } | { readonly problem: string };

parentPort?.on("message", (picture: Picture) => {
  const drawn = draw(picture);
  // The picture changes hands; it is not copied.
  const moved = "png" in drawn ? [drawn.png.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(drawn, moved);
});

function draw(picture: Picture): Drawn {
  try {
    return { png: pngOf(picture.kind === "bars" ? drawBars(picture) : drawPlot(picture)) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
