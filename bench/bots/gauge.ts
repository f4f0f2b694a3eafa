/** Loaded before a bot: tells the benchmark its memory and processor time when asked. */

/** What a bot's process uses, in bytes and in microseconds of processor time since its start. */
export interface Reading {
  readonly rss: number;
  readonly heapUsed: number;
  readonly cpu: number;
}

process.on("message", (message) => {
  if (message !== "read") return;
  const { user, system } = process.cpuUsage();
  // Twice, because the first collection frees what finalizers held.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed, cpu: user + system } satisfies Reading);
});
