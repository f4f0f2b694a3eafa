/** What the clocks of a zone do from 2020 to 2040, read off `Intl.DateTimeFormat` alone. */

const minute = 60_000;
const day = 1440 * minute;

/** A change of the clocks; offsets are minutes east of UTC, `at` is milliseconds UTC. */
export interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** A zone's clocks from one instant to another. */
export interface ZoneHistory {
  readonly from: number;
  readonly until: number;
  /** Minutes east of UTC at `from`. */
  readonly offset: number;
  readonly changes: readonly Change[];
}

/** Minutes east of UTC at an instant. */
function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (instant) => {
    // "03/14/2021, 03:00"
    const shown = format.format(instant);
    const part = (start: number, end: number) => Number(shown.slice(start, end));
    const wall = Date.UTC(part(6, 10), part(0, 2) - 1, part(3, 5), part(12, 14), part(15, 17));
    return (wall - instant) / minute;
  };
}

/** The changes of a zone's clocks, found by halving spans of two weeks. */
export function historyOf(zone: string, from: number, until: number): ZoneHistory {
  const offsetAt = offsetReader(zone);
  const changes: Change[] = [];
  const offset = offsetAt(from);
  let before = offset;
  for (let start = from; start < until; start += 14 * day) {
    const end = Math.min(start + 14 * day, until);
    const after = offsetAt(end);
    if (after === before) continue;
    let [same, changed] = [start, end];
    while (changed - same > minute) {
      const middle = same + Math.floor((changed - same) / 2 / minute) * minute;
      if (offsetAt(middle) === before) same = middle;
      else changed = middle;
    }
    changes.push({ at: changed, before, after });
    before = after;
  }
  return { from, until, offset, changes };
}

/** A stretch of time without a change. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  /** The first wall-clock time, written as if it were UTC, that was never shown before. */
  readonly unseen: number;
}

/** A zone's history as stretches, each with what it shows for the first time. */
export function stretchesOf({ from, until, offset, changes }: ZoneHistory): Stretch[] {
  const stretches: Stretch[] = [];
  let unseen = from + offset * minute;
  for (const [index, { at, after }] of [{ at: from, after: offset }, ...changes].entries()) {
    const end = changes[index]?.at ?? until;
    stretches.push({ start: at, end, offset: after, unseen });
    unseen = Math.max(unseen, end + after * minute);
  }
  return stretches;
}

/** Monday 1 to Sunday 7, of a wall-clock time written as if it were UTC. */
const weekday = (wall: number) => new Date(wall).getUTCDay() || 7;

/**
 * The first instant after one at which clocks show a time of day on one of some weekdays (Monday 1
 * to Sunday 7), by going through the stretches between changes. A leap forward shows all times that
 * it leaves out at once, save those of a day of which it leaves nothing; what was shown before does
 * not count again.
 */
export function firstShown(
  stretches: readonly Stretch[],
  minuteOfDay: number,
  weekdays: readonly number[],
  after: number,
): number | undefined {
  for (const { start, end, offset, unseen } of stretches) {
    if (end <= after) continue;
    const firstWall = Math.max(unseen, Math.max(after, start) + offset * minute - day);
    for (let midnight = Math.floor(firstWall / day) * day; ; midnight += day) {
      const wall = midnight + minuteOfDay * minute;
      const instant = Math.max(wall - offset * minute, start);
      if (instant >= end) break;
      const leftOut = midnight >= unseen && midnight + day <= start + offset * minute;
      if (wall < unseen || leftOut || instant <= after) continue;
      if (weekdays.includes(weekday(wall))) return instant;
    }
  }
  return undefined;
}
