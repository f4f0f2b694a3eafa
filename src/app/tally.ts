import type { Handled } from "../discord/handled.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** Keeps count of interactions that are being handled, and notes how each went. */
export interface Tally {
  track(handle: () => Promise<Handled | undefined>): void;
  /** Resolves when nothing is in flight, at the latest after `limit` milliseconds. */
  settled(limit: number): Promise<void>;
}

/** A tally that writes to the log and, where there are any, to the metrics. */
export function createTally(log: Log, metrics: Metrics | null): Tally {
  const inFlight = new Set<Promise<void>>();

  async function follow(handle: () => Promise<Handled | undefined>): Promise<void> {
    const from = performance.now();
    try {
      const handled = await handle();
      if (handled === undefined) return;
      metrics?.interaction(handled, (performance.now() - from) / 1000);
      note(log, handled);
    } catch (error) {
      log.error({ err: error }, "An interaction could not be handled.");
    }
  }

  return {
    track(handle) {
      const following = follow(handle);
      inFlight.add(following);
      void following.then(() => inFlight.delete(following));
    },
    async settled(limit) {
      if (inFlight.size === 0) return;
      log.info({ inFlight: inFlight.size }, "Finishing what is in flight.");
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limit);
      });
      await Promise.race([Promise.all(inFlight), late]);
      clearTimeout(timer);
      if (inFlight.size > 0) log.warn({ inFlight: inFlight.size }, "Left unfinished.");
    },
  };
}

function note(log: Log, { failure, ...handled }: Handled): void {
  if (failure !== undefined) {
    const { error, reference } = failure;
    log.error({ ...handled, reference, err: error }, "An interaction failed.");
  } else if (handled.outcome === "late") {
    log.warn(handled, "An answer came too late for Discord; this machine may be overloaded.");
  } else {
    log.debug(handled, "Answered.");
  }
}
