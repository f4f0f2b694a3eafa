import type { Schedule } from "../daily/ports.ts";

/**
 * What tells schedules apart whose names are the same: ` (2)`, ` (3)` and so on, in the order given,
 * by id; nothing for the first, and for one that is like no other.
 */
export function marksOfAlike(
  schedules: readonly Schedule[],
  nameOf: (schedule: Schedule) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    schedules.map((schedule) => {
      const name = nameOf(schedule);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [schedule.id, count === 1 ? "" : ` (${count})`];
    }),
  );
}
