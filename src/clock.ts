/** The time that Docent goes by, in milliseconds UTC. */
export interface Clock {
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: Date.now };
