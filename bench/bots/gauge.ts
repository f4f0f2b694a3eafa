/** Loaded before a bot: tells the benchmark what its process uses when asked. */

/** What can be asked, and the shape of the answer. */
export interface Readings {
  /** Microseconds of processor time since the process began. */
  readonly cpu: { readonly microseconds: number };
  /** Bytes, after a garbage collection. */
  readonly memory: { readonly rss: number; readonly heapUsed: number };
}

process.on("message", (message) => {
  if (message === "cpu") process.send?.(cpu());
  if (message === "memory") process.send?.(memory());
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
