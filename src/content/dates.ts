import { z } from "zod";

/** A calendar day in Washington's time, `YYYY-MM-DD`; compared as text. */
export type Day = string;

const realDay = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD")
  .refine(realDay, "that day does not exist");

/**
 * A day, a month (`2021-01`), a year (`2021`), or `before-2016`.
 * A month or a year counts from its last day.
 */
export type PartialDate = string;

export const PartialDate = z
  .string()
  .regex(
    /^(before-2016|\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?)$/,
    "a date is YYYY-MM-DD, YYYY-MM, YYYY or before-2016",
  )
  .refine((value) => value.length !== 10 || realDay(value), "that day does not exist");

/** The last day of a date: the day on which what it dates begins to count. */
export function lastDay(date: PartialDate): Day {
  if (date === "before-2016") return "2015-12-31";
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year, month] = date.split("-").map(Number) as [number, number];
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }
  return date;
}

/** The first day of a date: the day from which naming it is no prophecy. */
export function firstDay(date: PartialDate): Day {
  if (date === "before-2016") return "0000-01-01";
  return `${date}-01-01`.slice(0, 10);
}

const washingtonDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/New_York",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Washington at an instant (milliseconds UTC). */
export function dayAt(instant: number): Day {
  return washingtonDay.format(instant);
}
