import type { TimestampStyle } from "./tree.ts";

/** How an instant is to be read: the reader's language and zone, and the time now. */
export interface Reader {
  /** A locale that `Intl` accepts. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** Milliseconds UTC. */
  readonly now: number;
}

type Absolute = Exclude<TimestampStyle, "R">;

const formats: Readonly<Record<Absolute, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

/** A timestamp in the reader's words, as Discord's styles are defined. `at` is milliseconds UTC. */
export function writeTimestamp(at: number, style: TimestampStyle, reader: Reader): string {
  if (style === "R") return writeRelative(at - reader.now, reader.locale);
  const options = { ...formats[style], timeZone: reader.timeZone };
  return new Intl.DateTimeFormat(reader.locale, options).format(at);
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** A distance in time such as "in 2 hours", in the largest unit that fits. */
export function writeRelative(distance: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  for (const [unit, length] of units) {
    const count = Math.round(distance / length);
    if (Math.abs(distance) >= length) return format.format(count, unit);
  }
  return format.format(Math.round(distance / 1000), "second");
}

/** When a message was written, as a header shows it: time today, with the date before that. */
export function writeMessageTime(at: number, reader: Reader): string {
  return dayOf(at, reader) === dayOf(reader.now, reader)
    ? writeTimestamp(at, "t", reader)
    : writeTimestamp(at, "s", reader);
}

/** The calendar day of an instant in the reader's zone, as `2021-03-01`. */
export function dayOf(at: number, reader: Pick<Reader, "timeZone">): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    dateStyle: "short",
    timeZone: reader.timeZone,
  });
  return format.format(at);
}
