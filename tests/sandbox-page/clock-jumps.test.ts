import { describe, expect, test } from "vitest";
import { readJump } from "../../sandbox/page/frame/jump-target.ts";
import { instantsOf, nextClockChange } from "../../sandbox/page/frame/wall-clock.ts";

const at = (iso: string) => Date.parse(iso);
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe("the next change of the clocks", () => {
  const change = (after: string, zone: string) => {
    const found = nextClockChange(at(after), zone);
    return found && [utc(found.at), utc(found.from), utc(found.to)];
  };

  test("is found to the second, with what the clocks show before and after", () => {
    expect(change("2026-11-24T15:00:00Z", "America/Chicago")).toEqual([
      "2027-03-14T08:00",
      "2027-03-14T02:00",
      "2027-03-14T03:00",
    ]);
    expect(change("2026-10-24T22:00:00Z", "Europe/Madrid")).toEqual([
      "2026-10-25T01:00",
      "2026-10-25T03:00",
      "2026-10-25T02:00",
    ]);
    expect(change("2026-11-24T15:00:00Z", "Australia/Lord_Howe")).toEqual([
      "2027-04-03T15:00",
      "2027-04-04T02:00",
      "2027-04-04T01:30",
    ]);
  });

  test("is the one after, once that instant has come", () => {
    expect(change("2026-11-01T06:59:59Z", "America/Chicago")?.[0]).toBe("2026-11-01T07:00");
    expect(change("2026-11-01T07:00:00Z", "America/Chicago")?.[0]).toBe("2027-03-14T08:00");
  });

  test("does not exist where the clocks stay as they are", () => {
    for (const zone of ["UTC", "America/Phoenix", "America/Mexico_City", "Asia/Kolkata"]) {
      expect(change("2026-11-24T15:00:00Z", zone)).toBeNull();
    }
  });
});

describe("a local time", () => {
  const instants = (local: string, zone: string) => instantsOf(at(`${local}Z`), zone).map(utc);

  test("comes once on most days", () => {
    expect(instants("2026-11-25T08:00", "America/Chicago")).toEqual(["2026-11-25T14:00"]);
    expect(instants("2026-11-25T08:00", "Pacific/Kiritimati")).toEqual(["2026-11-24T18:00"]);
  });

  test("comes twice when the clocks go back", () => {
    expect(instants("2026-11-01T01:30", "America/Chicago")).toEqual([
      "2026-11-01T06:30",
      "2026-11-01T07:30",
    ]);
  });

  test("that is left out is the first instant after the gap", () => {
    expect(instants("2027-03-14T02:30", "America/Chicago")).toEqual(["2027-03-14T08:00"]);
  });
});

describe("a date and a time to jump to", () => {
  const now = at("2026-11-01T06:45:00Z");
  const target = (date: string, time: string) => {
    const read = readJump(date, time, now, "America/Chicago");
    return read.ok ? utc(read.to) : [read.field, read.reason];
  };

  test("are read in the zone of the place", () => {
    expect(target("2026-11-02", "08:00")).toBe("2026-11-02T14:00");
  });

  test("mean the next of the two hours where one comes twice", () => {
    expect(target("2026-11-01", "01:50")).toBe("2026-11-01T06:50");
    expect(target("2026-11-01", "01:30")).toBe("2026-11-01T07:30");
  });

  test("are refused, by the field that is to blame, when missing, past or too far off", () => {
    expect(target("", "08:00")).toEqual(["date", "dateMissing"]);
    expect(target("2026-11-02", "")).toEqual(["time", "timeMissing"]);
    expect(target("2026-10-31", "23:00")).toEqual(["date", "passed"]);
    expect(target("2026-11-01", "00:30")).toEqual(["time", "passed"]);
    expect(target("2100-01-01", "00:00")).toEqual(["date", "tooLate"]);
    expect(target("12026-01-01", "00:00")).toEqual(["date", "tooLate"]);
  });

  test("that are now lead nowhere, so they are refused too", () => {
    const read = readJump("2026-11-24", "09:00", at("2026-11-24T15:00:00Z"), "America/Chicago");
    expect(read).toEqual({ ok: false, field: "time", reason: "passed" });
  });
});
