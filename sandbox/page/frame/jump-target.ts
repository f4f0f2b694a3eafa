import { instantsOf, localTime } from "./wall-clock.ts";

/** Why the clock cannot go to a date and time, and which of the two is to blame. */
export interface JumpFault {
  readonly field: "date" | "time";
  readonly reason: "dateMissing" | "timeMissing" | "passed" | "tooLate";
}

export type JumpTarget =
  /** Milliseconds UTC. */
  { readonly ok: true; readonly to: number } | ({ readonly ok: false } & JumpFault);

/**
 * Reads the values of a date field (`2026-11-24`) and a time field (`08:00`) in a zone. A time that
 * comes twice is the next of the two; `now` is a whole minute.
 */
export function readJump(date: string, time: string, now: number, timeZone: string): JumpTarget {
  if (date === "") return no("date", "dateMissing");
  if (time === "") return no("time", "timeMissing");
  // Fields give years of more than four digits too.
  if (!/^[01]\d{3}-|^20\d\d-/.test(date)) return no("date", "tooLate");
  const local = Date.parse(`${date}T${time}Z`);
  const to = instantsOf(local, timeZone).find((instant) => instant > now);
  if (to !== undefined) return { ok: true, to };
  const today = new Date(localTime(now, timeZone)).toISOString().slice(0, 10);
  return no(date < today ? "date" : "time", "passed");
}

function no(field: JumpFault["field"], reason: JumpFault["reason"]): JumpTarget {
  return { ok: false, field, reason };
}
