import { type Day, lastDay } from "./dates.ts";
import type { Statement } from "./schema.ts";

/** The first day on which a statement shows: when it was public, else when it began to hold. */
export function firstShown(statement: Statement): Day {
  const starts = statement.spans.map((span) => lastDay(span.from)).sort();
  const known = statement.known === undefined ? undefined : lastDay(statement.known);
  const start = starts[0] ?? "9999-12-31";
  return known !== undefined && known > start ? known : start;
}

/** Whether a statement holds, and was public, on a day. */
export function showsOn(statement: Statement, day: Day): boolean {
  if (statement.withdrawnOn !== undefined && statement.withdrawnOn <= day) return false;
  if (statement.known !== undefined && lastDay(statement.known) > day) return false;
  return statement.spans.some(
    ({ from, until }) => lastDay(from) <= day && (until === undefined || day < lastDay(until)),
  );
}

/** The day of an event, by which timelines are ordered. */
export function happenedOn(statement: Statement): Day {
  return lastDay(statement.spans[0]?.from ?? "before-2016");
}

/** Every day on which the statement begins or stops to show; for tests and caches. */
export function turningDays(statement: Statement): Day[] {
  const dates = statement.spans.flatMap(({ from, until }) =>
    until === undefined ? [from] : [from, until],
  );
  const more = [statement.known, statement.withdrawnOn].filter((date) => date !== undefined);
  return [...dates, ...more].map(lastDay);
}
