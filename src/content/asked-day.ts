import { Day } from "./dates.ts";

/** The first day of which the built-in content tells how things stood. */
const earliestDay: Day = "2016-01-01";

/** The day a person wrote (`2021-3-1` too), if it exists and lies between the earliest and today. */
export function readDay(written: string, today: Day): Day | undefined {
  const padded = written.trim().replace(/-(?=\d(-|$))/g, "-0");
  const parsed = Day.safeParse(padded);
  if (!parsed.success || parsed.data < earliestDay || parsed.data > today) return;
  return parsed.data;
}
