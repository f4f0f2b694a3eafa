import { Temporal } from "temporal-polyfill";
import type { Rhythm } from "./ports.ts";

/** One coming of a rhythm. */
export interface Occasion {
  /** Milliseconds UTC. */
  readonly dueAt: number;
  /**
   * The local day `YYYY-MM-DD` that it is meant for. No two occasions of a rhythm share one, not
   * even where the clocks leap over midnight and one day's time comes at the next day's first
   * instant.
   */
  readonly day: string;
}

/** Days in a row without an occasion: a weekday comes back in two weeks even where a zone left one out. */
const longestWait = 14;

/**
 * The first instant (milliseconds UTC) after another at which a rhythm comes. A time that the
 * clocks leap over comes at the first instant after the leap, one that they show twice comes the
 * first time, and a day that a zone left out as a whole has none.
 *
 * @throws RangeError where the zone is unknown or the rhythm has no day
 */
export function nextInstant(rhythm: Rhythm, after: number): number {
  for (const { dueAt } of occasionsFrom(localDate(after, rhythm.zone), rhythm, 1)) {
    if (dueAt > after) return dueAt;
  }
  throw new RangeError("the calendar has ended");
}

/** The next so many instants of a rhythm after one (milliseconds UTC), rising. */
export function nextInstants(rhythm: Rhythm, after: number, count: number): number[] {
  const instants: number[] = [];
  while (instants.length < count) instants.push(nextInstant(rhythm, instants.at(-1) ?? after));
  return instants;
}

/**
 * The newest occasions from one instant to another (milliseconds UTC, both included), rising, at
 * most `limit`. Its work depends on the limit, not on the time between.
 */
export function newestOccasions(
  rhythm: Rhythm,
  from: number,
  to: number,
  limit: number,
): Occasion[] {
  const newest: Occasion[] = [];
  // Clocks that went back over midnight have shown some of the next day already.
  const last = localDate(to, rhythm.zone).add({ days: 1 });
  for (const occasion of occasionsFrom(last, rhythm, -1)) {
    if (occasion.dueAt < from || newest.length === limit) break;
    if (occasion.dueAt <= to) newest.push(occasion);
  }
  return newest.reverse();
}

/** The local day `YYYY-MM-DD` of an instant (milliseconds UTC). */
export function localDay(instant: number, zone: string): string {
  return localDate(instant, zone).toString();
}

/** The occasions from a local day on, forward or backward in time. */
function* occasionsFrom(start: Temporal.PlainDate, rhythm: Rhythm, step: 1 | -1) {
  let date = start;
  for (let waited = 0; waited <= longestWait; waited++, date = date.add({ days: step })) {
    const dueAt = dueOn(date, rhythm);
    if (dueAt === undefined) continue;
    waited = 0;
    yield { dueAt, day: date.toString() } satisfies Occasion;
  }
  throw new RangeError(`no day for the rhythm ${JSON.stringify(rhythm)}`);
}

/** When a rhythm comes on a local day, if it does. */
function dueOn(date: Temporal.PlainDate, { minute, zone, days }: Rhythm): number | undefined {
  if (!days.some((day) => day === date.dayOfWeek)) return undefined;
  const wanted = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
  // The clocks leap over it, after `earlier`; some zones have leapt over whole days.
  const dayExists = date.toZonedDateTime(zone).toPlainDate().equals(date);
  return dayExists ? earlier.getTimeZoneTransition("next")?.epochMilliseconds : undefined;
}

function localDate(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}
