/** Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22. */
const discordEpoch = 1_420_070_400_000n;
const counterBits = 22n;
const counterMask = (1n << counterBits) - 1n;

/** The id of the `n`-th thing made at an instant (milliseconds UTC). */
export function snowflakeAt(at: number, n: number): string {
  const time = BigInt(Math.trunc(at)) - discordEpoch;
  return String((time << counterBits) | (BigInt(n) & counterMask));
}

/** When an id was made, in milliseconds UTC. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> counterBits) + discordEpoch);
}

/** Ids that carry the clock's time and always grow, even within a millisecond. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(snowflakeAt(now(), 0));
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}
