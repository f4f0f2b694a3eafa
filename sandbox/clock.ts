const minute = 60_000;

/** The clock ends here, when the year 2099 is over everywhere; ids are good for longer. */
const end = Date.UTC(2100, 0, 2);

/** A clock that runs with the machine's and can only be moved forward, by whole minutes. */
export interface Clock {
  /** Milliseconds UTC. */
  readonly now: () => number;
  /** Milliseconds ahead of the machine's clock, always whole minutes. */
  readonly offset: () => number;
  /**
   * Moves on to the first moment from an instant on, in milliseconds UTC, at which the seconds are
   * those of the machine's clock. False, and nothing happens, when the instant has passed or lies
   * beyond the year 2099.
   */
  readonly jump: (to: number) => boolean;
  /** Calls back after each jump, in the order of asking. */
  readonly onJump: (listener: () => void) => void;
}

/** Runs something later; what it returns cancels it. */
export interface Timers {
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The sandbox's clock over a machine clock in milliseconds UTC. */
export function createClock(machine: () => number): Clock {
  const listeners: (() => void)[] = [];
  let offset = 0;
  const now = () => machine() + offset;
  return {
    now,
    offset: () => offset,
    jump: (to) => {
      if (!Number.isFinite(to) || to < now() || to >= end) return false;
      // The bot's minute tick follows the machine's clock, and must fall on this one's minutes too.
      offset += Math.ceil((to - now()) / minute) * minute;
      for (const listener of listeners) listener();
      return true;
    },
    onJump: (listener) => {
      listeners.push(listener);
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
