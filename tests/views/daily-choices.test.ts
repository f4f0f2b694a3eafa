import { describe, expect, test } from "vitest";
import { readDays } from "../../src/daily/reading-days.ts";
import { readTime } from "../../src/daily/reading-time.ts";
import { dayChoices, timeChoices } from "../../src/views/daily.choices.ts";
import { clockTime, daysInWords } from "../../src/views/daily.rhythm.ts";
import { english, spanish } from "../support/languages.ts";

const named = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

describe.each([english, spanish])("in $name", (language) => {
  test("each time that is offered is read as the time that it names", () => {
    for (const typed of ["", "8", "1", "12:", "20:", "8 p"]) {
      const choices = timeChoices(typed, language);
      expect(choices.length, typed).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(clockTime(readTime(String(value)) ?? -1, language)).toBe(name);
      }
    }
  });

  test("days that are offered are read as the days that they name", () => {
    const choices = dayChoices("", language);
    expect(choices.length).toBeGreaterThan(5);
    for (const { name, value } of choices) {
      expect(daysInWords(readDays(String(value)) ?? [], language)).toBe(name);
    }
  });

  test("nothing is offered for what is no time and no days", () => {
    expect(timeChoices("soon", language)).toEqual([]);
    expect(timeChoices("99:99", language)).toEqual([]);
    expect(dayChoices("zzz", language)).toEqual([]);
  });
});

test("the time that is meant comes first, however it is written", () => {
  expect(named(timeChoices("noon", english))[0]).toBe("12:00 PM");
  expect(named(timeChoices("20:15", english))[0]).toBe("8:15 PM");
  expect(named(timeChoices("8 de la mañana", spanish))[0]).toBe(clockTime(8 * 60, spanish));
});

test("words that are only begun keep the times that fit their figures", () => {
  expect(named(timeChoices("8 in the mo", english))).toContain("8:00 AM");
  expect(named(timeChoices("8 de la ma", spanish))).toContain(clockTime(8 * 60, spanish));
});

test("days that are meant come first, and days by any of their words", () => {
  expect(dayChoices("thu and mon", english)[0]).toEqual({
    name: "Monday and Thursday",
    value: "Mon, Thu",
  });
  expect(named(dayChoices("week", english))).toEqual(["weekdays", "weekends"]);
  expect(named(dayChoices("entre", spanish))).toEqual(["entre semana"]);
});
