/** Loaded before a bot: tells the benchmark what its process uses when asked. */

import { monitorEventLoopDelay } from "node:perf_hooks";

/** What can be asked, and the shape of the answer. */
export interface Readings {
  /** Microseconds of processor time since the process began. */
  readonly cpu: { readonly microseconds: number };
  /** Bytes, after a garbage collection. */
  readonly memory: { readonly rss: number; readonly heapUsed: number };
  /** Milliseconds for which the event loop was longest held up since this was last asked. */
  readonly loop: { readonly longest: number };
}

const delay = monitorEventLoopDelay({ resolution: 1 });

process.on("message", (message) => {
  if (message === "cpu") process.send?.(cpu());
  if (message === "memory") process.send?.(memory());
  if (message === "loop") process.send?.(loop());
});

// A benchmark that is broken off leaves no bot running.
process.on("disconnect", () => process.exit());

function cpu(): Readings["cpu"] {
  const { user, system } = process.cpuUsage();
  return { microseconds: user + system };
}

function loop(): Readings["loop"] {
  const longest = delay.max / 1e6;
  delay.reset();
  // Only from the first question on: the measuring is a timer of its own.
  delay.enable();
  return { longest };
}

function memory(): Readings["memory"] {
  // Twice, because the first collection only finds what finalizers hold.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}
