import { parentPort } from "node:worker_threads";
import { drawBars } from "./bar-drawing.ts";
import type { BarChart } from "./pictures.ts";
import { pngOf } from "./png.ts";

/** What the thread that draws answers to each chart. */
export type Drawn = { readonly png: Uint8Array } | { readonly problem: string };

parentPort?.on("message", (chart: BarChart) => {
  const drawn = draw(chart);
  // The picture changes hands; it is not copied.
  const moved = "png" in drawn ? [drawn.png.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(drawn, moved);
});

function draw(chart: BarChart): Drawn {
  try {
    return { png: pngOf(drawBars(chart)) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
