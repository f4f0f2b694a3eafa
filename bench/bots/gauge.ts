/** Loaded before a bot: tells the benchmark what its process uses when asked. */

import type { Blocks } from "./blocks.ts";

/** What can be asked, and the shape of the answer. */
export interface Readings {
  /** Microseconds of processor time since the process began. */
  readonly cpu: { readonly microseconds: number };
  /** Bytes, after a garbage collection. */
  readonly memory: { readonly rss: number; readonly heapUsed: number };
  /** What held up the event loop since this was last asked; only of a bot that watches it. */
  readonly loop: Blocks;
}

// Watching costs a little of everything.
const blocks =
  process.env.BENCH_WATCHED === undefined ? undefined : (await import("./blocks.ts")).watchBlocks();

process.on("message", (message) => {
  if (message === "cpu") process.send?.(cpu());
  if (message === "memory") process.send?.(memory());
  if (message === "loop") process.send?.(blocks?.() satisfies Blocks | undefined);
});

// A benchmark that is broken off leaves no bot running.
process.on("disconnect", () => process.exit());

function cpu(): Readings["cpu"] {
  const { user, system } = process.cpuUsage();
  return { microseconds: user + system };
}

function memory(): Readings["memory"] {
  // Twice, because the first collection only finds what finalizers hold.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}
