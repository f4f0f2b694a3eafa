/** The first second of 2015, from which Discord's ids count. */
const discordEpoch = 1_420_070_400_000;

/** When Discord made an id, in milliseconds UTC by its clock. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpoch;
}

/** Time that only runs forward, whatever is done to the machine's clock. */
export interface Steady {
  /** Milliseconds, about UTC. */
  now(): number;
  /** Calls once after so many milliseconds; gives back how to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** Discord's clock, as far as it is known here. */
export interface DiscordTime {
  /** Milliseconds UTC. */
  now(): number;
  /** A message was made just now: its id tells Discord's time. */
  learnMade(id: string): void;
  /** An interaction has come in, which was made a little earlier. */
  learnSeen(id: string): void;
}

/** Measures Discord's clock against ours by the ids that it makes. */
export function createDiscordTime(steady: Steady): DiscordTime {
  let offset = 0;
  let measured = false;
  return {
    now: () => Math.round(steady.now() + offset),
    learnMade(id) {
      offset = timeOf(id) - steady.now();
      measured = true;
    },
    learnSeen(id) {
      const least = timeOf(id) - steady.now();
      if (measured && least <= offset) return;
      offset = least;
      measured = true;
    },
  };
}
