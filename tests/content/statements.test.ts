import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDay } from "../../src/content/dates.ts";
import type { Statement } from "../../src/content/schema.ts";
import {
  firstShown,
  happenedOn,
  never,
  showsOn,
  turningDays,
} from "../../src/content/statements.ts";

type Dates = Pick<Statement, "spans" | "known" | "withdrawnOn">;

const statement = (dates: Dates): Statement => ({
  role: "fact",
  text: { en: "The bell rings.", es: "Suena el timbre." },
  sources: ["calendar"],
  ...dates,
});

/** The days of a list on which a statement shows. */
const shown = (dates: Dates, days: readonly string[]) =>
  days.filter((day) => showsOn(statement(dates), day));

describe("a statement", () => {
  it("shows from the day on which it begins, up to and not on the day on which it ends", () => {
    const dates = { spans: [{ from: "2019-01-28", until: "2021-01-21" }] };
    expect(shown(dates, ["2019-01-27", "2019-01-28", "2021-01-20", "2021-01-21"])).toEqual([
      "2019-01-28",
      "2021-01-20",
    ]);
  });

  it("shows again in its second span", () => {
    const dates = { spans: [{ from: "2019", until: "2020" }, { from: "2022-03-04" }] };
    expect(
      shown(dates, ["2019-12-31", "2020-12-30", "2020-12-31", "2022-03-03", "2022-03-04"]),
    ).toEqual(["2019-12-31", "2020-12-30", "2022-03-04"]);
  });

  it("counts a month from its last day", () => {
    const dates = { spans: [{ from: "2021-01" }] };
    expect(shown(dates, ["2021-01-30", "2021-01-31"])).toEqual(["2021-01-31"]);
  });

  it("ends with the last day of a month that its until names", () => {
    const dates = { spans: [{ from: "2019-01-01", until: "2021-02" }] };
    expect(shown(dates, ["2021-02-27", "2021-02-28"])).toEqual(["2021-02-27"]);
  });

  it("from before 2016 shows on the first day that can be asked for", () => {
    expect(shown({ spans: [{ from: "before-2016" }] }, ["2016-01-01"])).toEqual(["2016-01-01"]);
  });

  it("waits until it was public", () => {
    const dates = { spans: [{ from: "2021-01" }], known: "2021-06-01" };
    expect(shown(dates, ["2021-01-31", "2021-05-31", "2021-06-01"])).toEqual(["2021-06-01"]);
    expect(firstShown(statement(dates))).toBe("2021-06-01");
  });

  it("that was known in advance waits until it holds", () => {
    const dates = { spans: [{ from: "2021-01-21" }], known: "2021-01-20" };
    expect(shown(dates, ["2021-01-20", "2021-01-21"])).toEqual(["2021-01-21"]);
    expect(firstShown(statement(dates))).toBe("2021-01-21");
  });

  it("that became public between its spans shows from the second on", () => {
    const dates = { spans: [{ from: "2019", until: "2020" }, { from: "2022" }], known: "2021" };
    expect(firstShown(statement(dates))).toBe("2022-12-31");
  });

  it("that had ended before it was public shows never", () => {
    const dates = { spans: [{ from: "2019", until: "2020" }], known: "2021" };
    expect(firstShown(statement(dates))).toBe(never);
  });

  it("is gone from the day of its withdrawal", () => {
    const dates = { spans: [{ from: "2019" }], withdrawnOn: "2026-02-01" };
    expect(shown(dates, ["2026-01-31", "2026-02-01", "2026-11-24"])).toEqual(["2026-01-31"]);
  });

  it("happened when its first span began, whenever it became known", () => {
    const dates = { spans: [{ from: "2021-01" }], known: "2021-06-01" };
    expect(happenedOn(statement(dates))).toBe("2021-01-31");
  });
});

const day = fc
  .date({
    min: new Date("2016-01-01T00:00:00Z"),
    max: new Date("2027-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((full) => full.slice(0, 7)),
  day.map((full) => full.slice(0, 4)),
  fc.constant("before-2016"),
);

/** Statements whose spans are apart and in order, as the rules ask. */
const statements = fc
  .tuple(
    fc.uniqueArray(date, { minLength: 1, maxLength: 6, selector: lastDay }),
    fc.option(date, { nil: undefined }),
    fc.option(day, { nil: undefined }),
  )
  .map(([dates, known, withdrawnOn]) => {
    const sorted = [...dates].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
    const spans: Statement["spans"] = [];
    for (let index = 0; index < sorted.length; index += 2) {
      const [from, until] = [sorted[index] ?? "", sorted[index + 1]];
      spans.push(until === undefined ? { from } : { from, until });
    }
    return statement({
      spans,
      ...(known === undefined ? {} : { known }),
      ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    });
  });

const dayAfter = (of: string, days: number) =>
  new Date(Date.parse(`${of}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("any statement", () => {
  it("changes on its turning days only", () => {
    fc.assert(
      fc.property(statements, day, (any, today) => {
        const tomorrow = dayAfter(today, 1);
        const changes = showsOn(any, today) !== showsOn(any, tomorrow);
        expect(!changes || turningDays(any).includes(tomorrow)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never shows before its first day", () => {
    fc.assert(
      fc.property(statements, day, (any, today) => {
        expect(today < firstShown(any) && showsOn(any, today)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("shows on its first day, unless it was withdrawn by then or never shows", () => {
    fc.assert(
      fc.property(statements, (any) => {
        const first = firstShown(any);
        const withdrawn = any.withdrawnOn !== undefined && any.withdrawnOn <= first;
        expect(showsOn(any, first)).toBe(first !== never && !withdrawn);
      }),
      { numRuns: 1_000 },
    );
  });
});
