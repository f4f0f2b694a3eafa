const day = 86_400_000;
const minute = 60_000;

/** How far a zone is ahead of UTC at an instant, both in milliseconds. */
type Offset = (instant: number) => number;

/** When the clocks of a zone change, and what they show before and after. */
export interface ClockChange {
  /** Milliseconds UTC. */
  readonly at: number;
  /** What they would have shown, and what they show instead: local times as if they were UTC. */
  readonly from: number;
  readonly to: number;
}

/** The next instant at which it is this hour in a zone, in milliseconds UTC, always after `now`. */
export function nextAtHour(now: number, hour: number, timeZone: string): number {
  const midnight = Math.floor(localTime(now, timeZone) / day) * day;
  const instants = [0, day].flatMap((later) =>
    instantsOf(midnight + later + hour * 3_600_000, timeZone),
  );
  return instants.find((instant) => instant > now) ?? now + day;
}

/** What a zone's clocks show at an instant: the local time as if it were UTC, in milliseconds. */
export function localTime(instant: number, timeZone: string): number {
  return instant + offsetsOf(timeZone)(instant);
}

/**
 * The instants at which a zone's clocks show a local time (as if it were UTC), rising: two where
 * the hour comes twice; for a time that is left out, the first instant after the gap.
 */
export function instantsOf(local: number, timeZone: string): readonly number[] {
  const offset = offsetsOf(timeZone);
  // No zone is a day away from UTC, so these lie before and after.
  const around = [offset(local - day), offset(local + day)];
  const guesses = [...new Set(around.map((ahead) => local - ahead))].sort((a, b) => a - b);
  const shown = guesses.filter((guess) => guess + offset(guess) === local);
  if (shown.length > 0) return shown;
  const [early = local, late = local] = guesses;
  return [changeBetween(early, late, offset)];
}

/** The next change of a zone's clocks after an instant, within a year; null where there is none. */
export function nextClockChange(after: number, timeZone: string): ClockChange | null {
  const offset = offsetsOf(timeZone);
  const before = offset(after);
  for (let days = 1; days <= 366; days += 1) {
    const until = after + days * day;
    if (offset(until) === before) continue;
    const at = changeBetween(until - day, until, offset);
    return { at, from: at + before, to: at + offset(at) };
  }
  return null;
}

/** The instant at which the offset changes between two with different ones, to the second. */
function changeBetween(early: number, late: number, offset: Offset): number {
  const before = offset(early);
  let [low, high] = [Math.floor(early / 1000), Math.floor(late / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** The beginning of the minute that an instant lies in. */
export function wholeMinute(instant: number): number {
  return Math.floor(instant / minute) * minute;
}

function offsetsOf(timeZone: string): Offset {
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
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map((part) => [part.type, Number(part.value)]),
    );
    const { year = 0, month = 1, day: date = 1, hour = 0, minute: past = 0, second = 0 } = parts;
    const local = Date.UTC(year, month - 1, date, hour, past, second);
    return local - Math.floor(instant / 1000) * 1000;
  };
}
