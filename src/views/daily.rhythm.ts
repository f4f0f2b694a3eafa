import { type Language, say } from "../content/languages.ts";
import type { Rhythm, Weekday } from "../daily/ports.ts";
import { nameOfZone } from "../daily/zones.ts";
import { dailyWords } from "./daily.words.ts";
import { listed } from "./formats.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
/** A Sunday, so that weekday 1 after it is a Monday. */
const someSunday = Date.UTC(2026, 10, 22);

/** A wall-clock time: `8:00 AM`, `8:00 p.m.`; `minute` counts from midnight. */
export function clockTime(minuteOfDay: number, language: Language): string {
  return formatter(language, "time").format(someSunday + minuteOfDay * minute);
}

/** The days as one says them: `every day`, `weekdays`, `Monday and Thursday`, or short `Mon, Thu`. */
export function daysInWords(
  days: readonly Weekday[],
  language: Language,
  length: "long" | "short" = "long",
): string {
  const words = dailyWords(language);
  switch (days.join("")) {
    case "1234567":
      return words.everyDay;
    case "12345":
      return words.weekdays;
    case "67":
      return words.weekends;
  }
  const names = days.map((each) => formatter(language, length).format(someSunday + each * day));
  return length === "short" ? names.join(", ") : listed(names, language);
}

/** A rhythm as one says it: `8:00 AM Central Time · Chicago · weekdays`. */
export function rhythmInWords(
  { minute, zone, days }: Rhythm,
  language: Language,
  length: "long" | "short" = "long",
): string {
  const time = `${clockTime(minute, language)} ${say(nameOfZone(zone), language)}`;
  return `${time} · ${daysInWords(days, language, length)}`;
}

/** An instant as the wall clock of a zone shows it: `Wednesday, November 25 at 8:00 AM`. */
export function dateIn(zone: string, instant: number, language: Language): string {
  return formatter(language, "date", zone).format(instant);
}

/** An instant in the reader's own time, as Discord shows it. */
export function readersTime(instant: number): string {
  return `<t:${Math.floor(instant / 1000)}:f>`;
}

type Shape = "time" | "long" | "short" | "date";

const shapes: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  time: { hour: "numeric", minute: "2-digit" },
  long: { weekday: "long" },
  short: { weekday: "short" },
  date: { weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" },
};

/** Formatters made so far: to make one takes far longer than to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter({ intl }: Language, shape: Shape, timeZone = "UTC"): Intl.DateTimeFormat {
  const key = `${intl} ${shape} ${timeZone}`;
  const found = formatters.get(key);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat(intl, { ...shapes[shape], timeZone });
  formatters.set(key, made);
  return made;
}
