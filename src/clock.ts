/** The time that Docent goes by, in milliseconds UTC. */
export interface Clock {
  now(): number;
  /** Calls back each time the clock leaps forward; only a sandbox's clock does. */
  onJump?(listener: () => void): void;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: Date.now };
