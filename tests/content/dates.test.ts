import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day, dayAt, firstDay, lastDay, PartialDate } from "../../src/content/dates.ts";

const days = fc
  .date({
    min: new Date("2016-01-01T00:00:00Z"),
    max: new Date("2029-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

describe("a date", () => {
  it.each([
    ["2021-03-01", "2021-03-01"],
    ["2021-01", "2021-01-31"],
    ["2021-02", "2021-02-28"],
    ["2020-02", "2020-02-29"],
    ["2021-12", "2021-12-31"],
    ["2021", "2021-12-31"],
    ["before-2016", "2015-12-31"],
  ])("%s counts from %s, its last day", (date, day) => expect(lastDay(date)).toBe(day));

  it.each([
    ["2021-03-01", "2021-03-01"],
    ["2021-03", "2021-03-01"],
    ["2021", "2021-01-01"],
  ])("%s may be named from %s, its first day", (date, day) => expect(firstDay(date)).toBe(day));

  it("before 2016 may always be named", () => {
    fc.assert(fc.property(days, (day) => firstDay("before-2016") < day));
  });

  it("begins no later than it ends, and both are days", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect(Day.safeParse(firstDay(date)).success).toBe(true);
        expect(Day.safeParse(lastDay(date)).success).toBe(true);
        expect(lastDay(date).startsWith(date)).toBe(true);
      }),
    );
  });

  it("is the day after which the month or year changes", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = new Date(`${lastDay(date)}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().startsWith(date)).toBe(false);
      }),
    );
  });

  it.each(["2021-3-1", "2021-13", "2021-02-30", "2021-00", "21", "before-2017", "2021-02-3", ""])(
    "is not written %j",
    (date) => expect(PartialDate.safeParse(date).success).toBe(false),
  );

  it.each(["2021", "2021-03", "2021-03-31", "before-2016", "2020-02-29"])("is written %j", (date) =>
    expect(PartialDate.safeParse(date).success).toBe(true),
  );

  it("is a whole day where a day is asked for", () => {
    expect(Day.safeParse("2021-03").success).toBe(false);
    expect(Day.safeParse("2021-02-29").success).toBe(false);
    expect(Day.safeParse("2021-02-28").success).toBe(true);
  });
});

describe("the day in Washington", () => {
  it.each([
    ["2021-03-02T04:59:59Z", "2021-03-01"],
    ["2021-03-02T05:00:00Z", "2021-03-02"],
    ["2021-07-01T03:59:59Z", "2021-06-30"],
    ["2021-07-01T04:00:00Z", "2021-07-01"],
  ])("at %s is %s", (instant, day) => expect(dayAt(Date.parse(instant))).toBe(day));
});
