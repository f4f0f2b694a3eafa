import { fold } from "../content/fold.ts";
import { type Language, say } from "../content/languages.ts";
import type { Schedule, Weekday } from "../daily/ports.ts";
import { readDays } from "../daily/reading-days.ts";
import { readTime } from "../daily/reading-time.ts";
import { findZones, timeIn } from "../daily/zones.ts";
import type { Choices } from "../discord/answer.ts";
import { marksOfAlike } from "./daily.alike.ts";
import { clockTime, daysInWords, rhythmInWords } from "./daily.rhythm.ts";
import type { DailyShowing } from "./daily.showing.ts";
import { topicInWords } from "./daily.topic.ts";
import { dailyWords } from "./daily.words.ts";
import { clip } from "./parts.ts";

const mostChoices = 25;
const longestChoice = 100;
/** Characters of a channel's or a topic's name in a choice. */
const longestPart = 30;
/** Characters of a choice that are seen in any case, whatever is said before and behind them. */
const longestToCompare = 75;
const hour = 60;

/** Half hours of a school's day, for before anything is typed. */
const usualTimes = halfHours(6 * hour, 18 * hour);
/** All half hours, for what somebody has begun to type. */
const allTimes = halfHours(0, 24 * hour - 1);

const usualDays: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5],
  [6, 7],
  [1, 3, 5],
  [2, 4],
  ...([1, 2, 3, 4, 5, 6, 7] as const).map((day) => [day]),
];

/**
 * Times that fit what is typed, the one that it means first; the value is `HH:MM`. Where words are
 * only begun, as in `8 in the mo`, those that fit its figures.
 */
export function timeChoices(typed: string, language: Language): Choices {
  const begun = plain(typed);
  const [figures = ""] = begun.match(/^[0-9:]+/) ?? [];
  const meant = readTime(typed);
  const named = timesThatBegin(begun, language);
  const fitting = named.length > 0 || figures === "" ? named : timesThatBegin(figures, language);
  const minutes = new Set([...(meant === undefined ? [] : [meant]), ...fitting]);
  return [...minutes]
    .slice(0, mostChoices)
    .map((minute) => ({ name: clockTime(minute, language), value: wire(minute) }));
}

function timesThatBegin(begun: string, language: Language): readonly number[] {
  return (begun === "" ? usualTimes : allTimes).filter((minute) =>
    [clockTime(minute, language), wire(minute), wire(minute).replace(/^0/, "")].some((name) =>
      plain(name).startsWith(begun),
    ),
  );
}

/** Days that fit what is typed, those that it means first; the value is what somebody might type. */
export function dayChoices(typed: string, language: Language): Choices {
  const begun = fold(typed);
  const meant = readDays(typed);
  const fitting = usualDays.filter((days) =>
    fold(daysInWords(days, language))
      .split(" ")
      .some((_, index, words) => words.slice(index).join(" ").startsWith(begun)),
  );
  const named = [...(meant === undefined ? [] : [meant]), ...fitting].map((days) => ({
    name: clip(daysInWords(days, language), longestChoice),
    value: daysInWords(days, language, "short"),
  }));
  return [...new Map(named.map((choice) => [choice.name, choice])).values()];
}

/** Zones that fit what is typed, each with its time now; the value is the zone's id. */
export function zoneChoices(typed: string, now: number, language: Language): Choices {
  return findZones(typed, mostChoices).map(({ zone, name }) => ({
    name: clip(`${say(name, language)} · ${timeIn(zone, now, language.intl)}`, longestChoice),
    value: zone,
  }));
}

/** How schedules are named, and which of them are offered. */
export interface ScheduleNaming extends Pick<DailyShowing, "catalog" | "language"> {
  /** What a channel is called; `undefined` where it is gone. */
  nameOf(channelId: string): string | undefined;
  fits(schedule: Schedule): boolean;
}

/**
 * Those of a server's schedules that fit, also what is typed: `#civics · 8:00 AM Central Time ·
 * Chicago · weekdays`, with the topic where it is one only, and a number where two are alike.
 */
export function scheduleChoices(
  all: readonly Schedule[],
  typed: string,
  naming: ScheduleNaming,
): Choices {
  const marks = marksOfAlike(all, (each) => clip(partsOf(each, naming).join(), longestToCompare));
  return all
    .filter((schedule) => naming.fits(schedule))
    .map((schedule) => {
      const mark = marks.get(schedule.id) ?? "";
      const name = clip(scheduleName(schedule, naming), longestChoice - mark.length);
      return { name: `${name}${mark}`, value: schedule.id };
    })
    .filter(({ name }) => fold(name).includes(fold(typed)))
    .slice(0, mostChoices);
}

function scheduleName(schedule: Schedule, naming: ScheduleNaming): string {
  const [channel = "", ...rest] = partsOf(schedule, naming);
  const paused = schedule.state === "paused" ? [dailyWords(naming.language).inPause] : [];
  return [channel, ...paused, ...rest].join(" · ");
}

function partsOf(schedule: Schedule, naming: ScheduleNaming): readonly string[] {
  const { language } = naming;
  const name = naming.nameOf(schedule.channelId);
  return [
    clip(name === undefined ? dailyWords(language).lostChannel : `#${name}`, longestPart),
    ...(schedule.topic === null ? [] : [clip(topicInWords(schedule.topic, naming), longestPart)]),
    rhythmInWords(schedule, language, "short"),
  ];
}

function halfHours(from: number, to: number): readonly number[] {
  const minutes: number[] = [];
  for (let minute = from; minute <= to; minute += hour / 2) minutes.push(minute);
  return minutes;
}

/** `HH:MM`, which can be read in every language. */
function wire(minute: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minute / hour))}:${two(minute % hour)}`;
}

/** Without spaces, dots and case: `8:30 p. m.` and `8:30 PM` begin alike. */
function plain(time: string): string {
  return time.toLowerCase().replace(/[^0-9a-z:]/g, "");
}
