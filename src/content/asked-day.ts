import { Day } from "./dates.ts";

/** The first day of which the built-in content tells how things stood. */
const earliestDay: Day = "2016-01-01";

/** The day a person wrote, if it exists and lies between the earliest day and today. */
export function readDay(written: string, today: Day): Day | undefined {
  const parsed = Day.safeParse(written.trim());
  if (!parsed.success || parsed.data < earliestDay || parsed.data > today) return;
  return parsed.data;
}
