import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTime } from "../../src/daily/reading-time.ts";

const two = (number: number) => String(number).padStart(2, "0");
const shown = (minute: number | undefined) =>
  minute === undefined ? undefined : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

describe("a written time", () => {
  it.each([
    ["8am", "08:00"],
    ["8 AM", "08:00"],
    ["8 a. m.", "08:00"],
    ["8 a.m.", "08:00"],
    ["8a", "08:00"],
    ["8:05 p.m.", "20:05"],
    ["8:05 p.\u00a0m.", "20:05"],
    ["8.30 pm", "20:30"],
    ["830pm", "20:30"],
    ["12am", "00:00"],
    ["12:30 am", "00:30"],
    ["12pm", "12:00"],
    ["20:00", "20:00"],
    ["20h", "20:00"],
    ["20 h 30", "20:30"],
    ["20:15 hrs", "20:15"],
    ["20 horas", "20:00"],
    ["0800", "08:00"],
    ["8", "08:00"],
    ["0", "00:00"],
    ["23", "23:00"],
    ["08:00", "08:00"],
    ["8.30", "08:30"],
    ["8：00", "08:00"],
    ["at 8", "08:00"],
    ["8 o'clock", "08:00"],
    ["8 in the morning", "08:00"],
    ["3 in the afternoon", "15:00"],
    ["7 in the evening", "19:00"],
    ["9 at night", "21:00"],
    ["noon", "12:00"],
    ["12 noon", "12:00"],
    ["Midnight", "00:00"],
    ["12 midnight", "00:00"],
    ["mediodía", "12:00"],
    ["al mediodía", "12:00"],
    ["medianoche", "00:00"],
    ["8 de la mañana", "08:00"],
    ["a las 8:15 de la mañana", "08:15"],
    ["a la 1 de la tarde", "13:00"],
    ["8 de la tarde", "20:00"],
    ["8 de la noche", "20:00"],
    ["12 de la noche", "00:00"],
    ["12 del día", "12:00"],
    ["12:30 de la tarde", "12:30"],
    ["2 de la madrugada", "02:00"],
    ["las 8 en punto", "08:00"],
    ["  7:45\tam ", "07:45"],
  ])("%j is %s", (written, time) => expect(shown(readTime(written))).toBe(time));

  it.each(
    [
      "",
      " ",
      "25:00",
      "24:00",
      "13pm",
      "0 am",
      "8:75",
      "8:5",
      "8.5",
      "20:00 pm",
      "-8",
      "8 am pm",
      "8 xm",
      "08:00:00",
      "morning",
      "12 de la mañana",
      "2 de la noche",
      "eight",
      "100",
      "12345",
      "9999",
      `8${" ".repeat(50)}am`,
      "8am".repeat(20),
    ].map((written) => [written]),
  )("%j is none", (written) => expect(readTime(written)).toBeUndefined());

  it.each(["en-US", "en-GB", "es-MX", "es-ES"])("is read back from every clock of %s", (locale) => {
    const clock = new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      hour: "numeric",
      minute: "2-digit",
    });
    for (let minute = 0; minute < 1440; minute++) {
      const written = clock.format(minute * 60_000);
      expect(readTime(written), written).toBe(minute);
    }
  });

  it("gives a minute of the day or nothing, whatever is written", () => {
    const pieces = fc.constantFrom(
      "8",
      "12",
      "30",
      ":",
      ".",
      " ",
      "h",
      "am",
      "p. m.",
      "de la noche",
    );
    const anything = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(pieces, { maxLength: 6 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(anything, (written) => {
        const minute = readTime(written) ?? 0;
        expect(Number.isInteger(minute) && minute >= 0 && minute < 1440).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
