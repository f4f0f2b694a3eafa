import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, nextInstant, nextInstants } from "../../src/daily/next.ts";
import { makeUpWindow, occasionsUntil } from "../../src/daily/occasions.ts";
import type { Rhythm, Weekday } from "../../src/daily/ports.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const eight: Rhythm = { minute: 480, zone: "America/Chicago", days: everyDay };
const monday = Date.parse("2021-03-01T14:00Z");

const rhythms: fc.Arbitrary<Rhythm> = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }),
  zone: fc.constantFrom("America/Chicago", "America/Nuuk", "Asia/Beirut", "Africa/Casablanca"),
  days: fc.subarray([...everyDay], { minLength: 1 }),
});
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

describe("the occasions that have passed", () => {
  it("are none before the time has come", () => {
    expect(occasionsUntil(eight, monday, monday - 1)).toEqual({
      skipped: [],
      post: null,
      next: monday,
    });
  });

  it("are one, to be posted, when the time has come", () => {
    expect(occasionsUntil(eight, monday, monday)).toEqual({
      skipped: [],
      post: { dueAt: monday, day: "2021-03-01" },
      next: monday + day,
    });
  });

  it("are made up for until three hours have passed, and then skipped", () => {
    expect(makeUpWindow).toBe(3 * hour);
    expect(occasionsUntil(eight, monday, monday + 3 * hour).post?.dueAt).toBe(monday);
    expect(occasionsUntil(eight, monday, monday + 3 * hour + 1)).toEqual({
      skipped: [{ dueAt: monday, day: "2021-03-01" }],
      post: null,
      next: monday + day,
    });
  });

  it("are skipped when their local day is over, however short the time", () => {
    const late: Rhythm = { ...eight, minute: 23 * 60 + 50 };
    const due = nextInstant(late, monday);
    expect(occasionsUntil(late, due, due + 10 * minute - 1).post?.day).toBe("2021-03-01");
    expect(occasionsUntil(late, due, due + 10 * minute)).toEqual({
      skipped: [{ dueAt: due, day: "2021-03-01" }],
      post: null,
      next: due + day,
    });
  });

  it("are skipped but the newest after some days away", () => {
    expect(occasionsUntil(eight, monday, monday + 2 * day + hour)).toEqual({
      skipped: [
        { dueAt: monday, day: "2021-03-01" },
        { dueAt: monday + day, day: "2021-03-02" },
      ],
      post: { dueAt: monday + 2 * day, day: "2021-03-03" },
      next: monday + 3 * day,
    });
  });

  it("name the seven newest of those that were skipped, at no more work after a thousand years", () => {
    const days = 365_000;
    const began = performance.now();
    const { skipped, post, next } = occasionsUntil(eight, monday, monday + days * day + 6 * hour);
    // Going through them all would take ten seconds.
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(skipped).toHaveLength(7);
    expect(skipped.at(-1)?.day).toBe(localDay(monday + days * day, eight.zone));
    expect(post).toBeNull();
    expect(next).toBeGreaterThan(monday + days * day + 6 * hour);
  });

  it("are made up for on the day whose midnight the clocks leapt to", () => {
    // In Nuuk the Saturday of March 30, 2024, ended at 23:00.
    const rhythm: Rhythm = { minute: 23 * 60 + 30, zone: "America/Nuuk", days: everyDay };
    const midnight = Date.parse("2024-03-31T01:00Z");
    expect(occasionsUntil(rhythm, midnight, midnight + 5 * minute).post).toEqual({
      dueAt: midnight,
      day: "2024-03-30",
    });
  });

  it("leave out a stored instant that the zone's rules have since moved", () => {
    expect(occasionsUntil(eight, monday - hour, monday - hour + minute)).toEqual({
      skipped: [],
      post: null,
      next: monday,
    });
  });

  it("are each of them posted or skipped, once, and the next comes after now", () => {
    fc.assert(
      fc.property(rhythms, instants, fc.nat(60 * day), (rhythm, start, length) => {
        const nextAt = nextInstant(rhythm, start);
        const now = nextAt + length;
        const { skipped, post, next } = occasionsUntil(rhythm, nextAt, now);
        const told = [...skipped, ...(post === null ? [] : [post])].map(({ dueAt }) => dueAt);
        const passed = nextInstants(rhythm, start, 62).filter((due) => due <= now);
        expect(told).toEqual(passed.slice(post === null ? -7 : -8));
        expect(next).toBe(nextInstant(rhythm, now));
        expect(new Set([...skipped, post].map((occasion) => occasion?.day)).size).toBe(
          skipped.length + 1,
        );
      }),
    );
  });
});
