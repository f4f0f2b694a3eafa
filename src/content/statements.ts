import { type Day, lastDay } from "./dates.ts";
import type { Pack, Statement } from "./schema.ts";

/** What `firstShown` answers for a statement that had ended before it was public. */
export const never: Day = "9999-12-31";

/** The first day on which a statement shows: it was public, and holds. */
export function firstShown({ spans, known }: Statement): Day {
  const publicFrom = known === undefined ? "" : lastDay(known);
  const days = spans.flatMap(({ from, until }) => {
    const start = lastDay(from) > publicFrom ? lastDay(from) : publicFrom;
    return until === undefined || start < lastDay(until) ? [start] : [];
  });
  return days.sort()[0] ?? never;
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

/** The statement that a reference (`id` or `topic/id`) means, seen from a topic. */
export function statementAt(pack: Pack, topic: string, ref: string): Statement | undefined {
  const [first = "", second] = ref.split("/");
  return second === undefined
    ? pack.topics[topic]?.statements[first]
    : pack.topics[first]?.statements[second];
}
