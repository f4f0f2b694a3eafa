import { describe, expect, test } from "vitest";
import { nextAtHour } from "../../sandbox/page/frame/wall-clock.ts";
import {
  dayOf,
  type Reader,
  writeMessageTime,
  writeRelative,
  writeTimestamp,
} from "../../sandbox/page/markdown/timestamps.ts";

const at = Date.UTC(2021, 2, 1, 15, 5, 9);
const ana: Reader = { locale: "en-US", timeZone: "America/Chicago", now: at };
const marta: Reader = { locale: "es-ES", timeZone: "Europe/Madrid", now: at };
/** `Intl` puts narrow spaces before "AM", which differ by version. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

describe("timestamps", () => {
  test.each([
    ["t", "9:05 AM"],
    ["T", "9:05:09 AM"],
    ["d", "3/1/21"],
    ["D", "March 1, 2021"],
    ["f", "March 1, 2021 at 9:05 AM"],
    ["F", "Monday, March 1, 2021 at 9:05 AM"],
    ["s", "3/1/21, 9:05 AM"],
    ["S", "3/1/21, 9:05:09 AM"],
  ] as const)("style %s in Chicago reads %s", (style, expected) => {
    expect(plain(writeTimestamp(at, style, ana))).toBe(expected);
  });

  test("are told in the reader's own language and zone", () => {
    expect(plain(writeTimestamp(at, "F", marta))).toBe("lunes, 1 de marzo de 2021, 16:05");
  });
});

describe("relative timestamps", () => {
  const minute = 60_000;
  test.each([
    [-5_000, "5 seconds ago"],
    [minute, "in 1 minute"],
    [-59 * minute, "59 minutes ago"],
    [2 * 60 * minute, "in 2 hours"],
    [-30 * 60 * minute, "1 day ago"],
    [45 * 24 * 60 * minute, "in 2 months"],
    [-800 * 24 * 60 * minute, "2 years ago"],
  ])("%i milliseconds away", (distance, expected) => {
    expect(writeRelative(distance, "en-US")).toBe(expected);
  });
});

describe("the time of a message", () => {
  test("is the time alone on the same day, and has its date before that", () => {
    expect(plain(writeMessageTime(at, ana))).toBe("9:05 AM");
    const tomorrow = { ...ana, now: at + 86_400_000 };
    expect(plain(writeMessageTime(at, tomorrow))).toBe("3/1/21, 9:05 AM");
  });

  test("counts days in the reader's zone", () => {
    const late = Date.UTC(2021, 2, 2, 3);
    expect(dayOf(late, ana)).toBe("2021-03-01");
    expect(dayOf(late, marta)).toBe("2021-03-02");
  });
});

describe("the next eight in the morning", () => {
  const next = (now: string, zone: string): string =>
    new Date(nextAtHour(Date.parse(now), 8, zone)).toISOString();

  test("is today before eight, and tomorrow from eight on", () => {
    expect(next("2026-11-24T13:59:59Z", "America/Chicago")).toBe("2026-11-24T14:00:00.000Z");
    expect(next("2026-11-24T14:00:00Z", "America/Chicago")).toBe("2026-11-25T14:00:00.000Z");
  });

  test("keeps to the wall clock when the clocks change in between", () => {
    expect(next("2026-03-07T15:00:00Z", "America/Chicago")).toBe("2026-03-08T13:00:00.000Z");
    expect(next("2026-10-31T14:00:00Z", "America/Chicago")).toBe("2026-11-01T14:00:00.000Z");
    expect(next("2026-10-24T22:30:00Z", "Europe/Madrid")).toBe("2026-10-25T07:00:00.000Z");
  });
});
