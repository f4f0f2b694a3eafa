const day = 86_400_000;

/** The next instant at which it is this hour in a zone, in milliseconds UTC, always after `now`. */
export function nextAtHour(now: number, hour: number, timeZone: string): number {
  const today = atHour(now, hour, timeZone);
  return today > now ? today : atHour(now + day, hour, timeZone);
}

/** This hour on the day that an instant falls on in a zone. */
function atHour(instant: number, hour: number, timeZone: string): number {
  const local = instant + offsetAt(instant, timeZone);
  const wanted = Math.floor(local / day) * day + hour * 3_600_000;
  const guess = wanted - offsetAt(instant, timeZone);
  // Read the offset again where it will be: a change of clocks may lie in between.
  return wanted - offsetAt(guess, timeZone);
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const parts = Object.fromEntries(
    format.formatToParts(instant).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, date, hour, minute, second);
  return local - Math.floor(instant / 1000) * 1000;
}
