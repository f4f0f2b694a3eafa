import type { Timers } from "../../sandbox/clock.ts";

/** Timers that go off when a test says so. */
export interface ManualTimers extends Timers {
  /** Lets every timer of this length go off, as if its time had come. */
  readonly elapse: (milliseconds: number) => void;
}

/** No timer goes off by itself. */
export function manualTimers(): ManualTimers {
  const pending = new Set<{ readonly milliseconds: number; readonly run: () => void }>();
  return {
    after(milliseconds, run) {
      const timer = { milliseconds, run };
      pending.add(timer);
      return () => pending.delete(timer);
    },
    elapse(milliseconds) {
      for (const timer of [...pending]) {
        if (timer.milliseconds !== milliseconds) continue;
        pending.delete(timer);
        timer.run();
      }
    },
  };
}
