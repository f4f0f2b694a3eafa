import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, newestOccasions, nextInstant, nextInstants } from "../../src/daily/next.ts";
import type { Rhythm, Weekday } from "../../src/daily/ports.ts";
import { type Change, firstShown, historyOf, stretchesOf } from "./zone-history.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const at = (time: string, zone: string, days = everyDay): Rhythm => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { minute: hours * 60 + minutes, zone, days };
};
const iso = (instant: number) => new Date(instant).toISOString().replace(":00.000Z", "Z");
const next = (rhythm: Rhythm, after: string) => iso(nextInstant(rhythm, Date.parse(after)));

const from = Date.UTC(2020, 0, 1);
const until = Date.UTC(2041, 0, 1);
const zones = Intl.supportedValuesOf("timeZone");
const histories = new Map(zones.map((zone) => [zone, historyOf(zone, from, until)]));
const changesOf = (zone: string): readonly Change[] =>
  (histories.get(zone)?.changes ?? []).filter(
    ({ at }) => at > from + 2 * day && at < until - 30 * day,
  );
const rhythms = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }),
  zone: fc.constantFrom(...zones),
  days: fc.subarray([...everyDay], { minLength: 1 }),
});
const instants = fc.integer({ min: from + 2 * day, max: until - 30 * day });

describe("a daily time", () => {
  it("comes at the zone's own wall-clock time, in winter and in summer", () => {
    const eight = at("08:00", "America/Chicago");
    expect(next(eight, "2021-03-01T00:00Z")).toBe("2021-03-01T14:00Z");
    expect(next(eight, "2021-03-13T14:00Z")).toBe("2021-03-14T13:00Z");
    expect(next(eight, "2021-11-06T13:00Z")).toBe("2021-11-07T14:00Z");
  });

  it("comes strictly after the instant asked for", () => {
    const eight = at("08:00", "America/Chicago");
    expect(next(eight, "2021-03-01T13:59:59.999Z")).toBe("2021-03-01T14:00Z");
    expect(next(eight, "2021-03-01T14:00Z")).toBe("2021-03-02T14:00Z");
  });

  it("comes on its weekdays only", () => {
    const rhythm = at("08:00", "America/Chicago", [1, 5]);
    expect(nextInstants(rhythm, Date.parse("2021-03-01T14:00Z"), 3).map(iso)).toEqual([
      "2021-03-05T14:00Z",
      "2021-03-08T14:00Z",
      "2021-03-12T14:00Z",
    ]);
  });

  it("runs at the first instant after the gap where it does not exist", () => {
    expect(next(at("02:30", "America/Chicago"), "2021-03-13T12:00Z")).toBe("2021-03-14T08:00Z");
    expect(next(at("02:00", "America/Chicago"), "2021-03-13T12:00Z")).toBe("2021-03-14T08:00Z");
    expect(next(at("03:00", "America/Chicago"), "2021-03-13T12:00Z")).toBe("2021-03-14T08:00Z");
    expect(next(at("02:15", "Australia/Lord_Howe"), "2021-10-02T12:00Z")).toBe("2021-10-02T15:30Z");
  });

  it("runs the first time where it exists twice", () => {
    const rhythm = at("01:30", "America/Chicago");
    expect(next(rhythm, "2021-11-06T12:00Z")).toBe("2021-11-07T06:30Z");
    expect(next(rhythm, "2021-11-07T06:30Z")).toBe("2021-11-08T07:30Z");
  });

  it("runs at midnight where the clocks leap over midnight, once for each day", () => {
    // In Nuuk the Saturday of March 30, 2024, ended at 23:00.
    const rhythm = at("23:30", "America/Nuuk");
    const from = Date.parse("2024-03-30T12:00Z");
    expect(nextInstants(rhythm, from, 2).map(iso)).toEqual([
      "2024-03-31T01:00Z",
      "2024-04-01T00:30Z",
    ]);
    expect(
      newestOccasions(rhythm, from, from + 2 * day, 9).map((occasion) => occasion.day),
    ).toEqual(["2024-03-30", "2024-03-31"]);
  });

  it.each([
    ["Pacific/Apia", "2011-12-29T20:00Z", "2011-12-30", "2011-12-30T18:00Z"],
    ["Pacific/Kwajalein", "1993-08-20T20:00Z", "1993-08-21", "1993-08-21T20:00Z"],
  ])("has no post on a day that %s left out", (zone, before, leftOut, following) => {
    const rhythm = at("08:00", zone);
    const occasions = newestOccasions(
      rhythm,
      Date.parse(before) - 3 * day,
      Date.parse(before) + 3 * day,
      20,
    );
    expect(next(rhythm, before)).toBe(following);
    expect(occasions.map((occasion) => occasion.day)).not.toContain(leftOut);
    expect(occasions.length).toBeGreaterThan(3);
  });

  it("waits a week longer where a zone left its weekday out", () => {
    const fridays = at("08:00", "Pacific/Apia", [5]);
    expect(next(fridays, "2011-12-24T00:00Z")).toBe("2012-01-05T18:00Z");
  });

  it.each(["US/Central", "Europe/Kyiv", "Etc/GMT+6", "UTC", "america/chicago"])(
    "takes %s as Intl does",
    (zone) => expect(nextInstant(at("08:00", zone), 0)).toBeGreaterThan(0),
  );

  it("refuses a rhythm without a day, and a zone that does not exist", () => {
    expect(() => nextInstant(at("08:00", "UTC", []), 0)).toThrow(RangeError);
    expect(() => nextInstant(at("08:00", "Mars/Base"), 0)).toThrow(RangeError);
  });
});

describe("the local day", () => {
  it("changes at the zone's midnight", () => {
    expect(localDay(Date.parse("2021-03-01T05:59Z"), "America/Chicago")).toBe("2021-02-28");
    expect(localDay(Date.parse("2021-03-01T06:00Z"), "America/Chicago")).toBe("2021-03-01");
  });
});

describe("the newest occasions", () => {
  it("are those that the next instants lead through", () => {
    fc.assert(
      fc.property(rhythms, instants, fc.nat(20 * day), (rhythm, from, length) => {
        const newest = newestOccasions(rhythm, from, from + length, 50);
        const forward = nextInstants(rhythm, from - 1, 30).filter((due) => due <= from + length);
        expect(newest.map(({ dueAt }) => dueAt)).toEqual(forward);
      }),
    );
  });

  it("count a time that was shown before the clocks went back over midnight", () => {
    // In Newfoundland, at 00:01 on November 7, 2010, it became 23:01 again.
    const midnight = at("00:00", "America/St_Johns");
    const to = Date.parse("2010-11-07T02:45Z");
    expect(newestOccasions(midnight, 0, to, 1)).toEqual([
      { dueAt: Date.parse("2010-11-07T02:30Z"), day: "2010-11-07" },
    ]);
    expect(iso(nextInstant(midnight, to))).toBe("2010-11-08T03:30Z");
  });

  it("are at most so many, and none has another's day", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, to) => {
        const newest = newestOccasions(rhythm, 0, to, 8);
        expect(newest).toHaveLength(8);
        expect(new Set(newest.map((occasion) => occasion.day)).size).toBe(8);
        expect(nextInstant(rhythm, newest.at(-1)?.dueAt ?? 0)).toBeGreaterThan(to);
      }),
    );
  });
});

/** Minutes of the day that a change of the clocks leaves out or shows twice, and those around. */
function minutesNear({ at, before, after }: Change): number[] {
  const wall = at / minute + Math.min(before, after);
  const length = Math.abs(after - before);
  return Array.from({ length: length + 2 }, (_, index) => (wall - 1 + index) % 1440);
}

describe("the next instant, beside what Intl shows", () => {
  const stretches = new Map([...histories].map(([zone, history]) => [zone, stretchesOf(history)]));
  const expected = ({ zone, minute, days }: Rhythm, after: number) =>
    firstShown(stretches.get(zone) ?? [], minute, days, after);

  it("is the same around every change of every zone's clocks from 2020 to 2040, all times in gaps and doubled hours included", () => {
    // Most zones share their changes with others; one of each kind is tried minute by minute.
    const kinds = new Map(zones.map((zone) => [JSON.stringify(changesOf(zone)), zone]));
    const different: unknown[] = [];
    let compared = 0;
    const compare = (rhythm: Rhythm, after: number) => {
      const instant = nextInstant(rhythm, after);
      if (instant !== expected(rhythm, after)) different.push({ ...rhythm, after, instant });
      compared += 1;
    };
    for (const zone of zones) {
      const ofItsKind = kinds.get(JSON.stringify(changesOf(zone))) === zone;
      for (const change of changesOf(zone)) {
        const near = minutesNear(change);
        for (const [index, minute] of near.entries()) {
          const rhythm = { minute, zone, days: everyDay };
          if (ofItsKind || index === 1) compare(rhythm, change.at - 20 * hour);
          // Right after a gap, or when a doubled hour begins again, the next day is the next.
          if (ofItsKind && index % 10 === 1) compare(rhythm, change.at);
        }
        if (ofItsKind) compare({ minute: 480, zone, days: everyDay }, change.at - 20 * hour);
      }
    }
    expect(different.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(90_000);
  }, 120_000);

  it("is the same on any day, for any weekdays", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, after) => {
        expect(nextInstant(rhythm, after)).toBe(expected(rhythm, after));
      }),
      { numRuns: 3_000, seed: 4 },
    );
  });
});
