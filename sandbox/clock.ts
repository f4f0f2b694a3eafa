/** A clock that runs with the machine's and can only be moved forward. */
export interface Clock {
  /** Milliseconds UTC. */
  readonly now: () => number;
  /** Milliseconds ahead of the machine's clock. */
  readonly offset: () => number;
  /** Moves on to an instant in milliseconds UTC; false, and nothing happens, when it has passed. */
  readonly jump: (to: number) => boolean;
}

/** Runs something later; what it returns cancels it. */
export interface Timers {
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The sandbox's clock over a machine clock in milliseconds UTC. */
export function createClock(machine: () => number): Clock {
  let offset = 0;
  const now = () => machine() + offset;
  return {
    now,
    offset: () => offset,
    jump: (to) => {
      if (!Number.isFinite(to) || to < now()) return false;
      offset += to - now();
      return true;
    },
  };
}

/** Timers of the machine. They do not keep the process alive. */
export const machineTimers: Timers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
