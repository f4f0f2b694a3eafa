import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Weekday } from "../../src/daily/ports.ts";
import { readDays } from "../../src/daily/reading-days.ts";

const days = "MTWRFSU";
const letters = (written: string) =>
  readDays(written)
    ?.map((day) => days[day - 1])
    .join("");

describe("written days", () => {
  it.each([
    ["every day", "MTWRFSU"],
    ["Everyday", "MTWRFSU"],
    ["daily", "MTWRFSU"],
    ["todos los días", "MTWRFSU"],
    ["cada día", "MTWRFSU"],
    ["a diario", "MTWRFSU"],
    ["weekdays", "MTWRF"],
    ["every weekday", "MTWRF"],
    ["school days", "MTWRF"],
    ["entre semana", "MTWRF"],
    ["días de clase", "MTWRF"],
    ["los días hábiles", "MTWRF"],
    ["L-V", "MTWRF"],
    ["weekends", "SU"],
    ["fines de semana", "SU"],
    ["el fin de semana", "SU"],
    ["Mon", "M"],
    ["on Mondays", "M"],
    ["lunes", "M"],
    ["LUNES", "M"],
    ["Mon, Wed and Fri", "MWF"],
    ["Fri Mon Wed", "MWF"],
    ["Mon/Wed/Fri", "MWF"],
    ["MWF", "MWF"],
    ["Tue & Thu", "TR"],
    ["Mon-Fri", "MTWRF"],
    ["Mon – Fri", "MTWRF"],
    ["Monday to Thursday", "MTWR"],
    ["Mon thru Wed and Fri", "MTWF"],
    ["Fri-Mon", "MFSU"],
    ["lunes a viernes", "MTWRF"],
    ["de lunes a jueves", "MTWR"],
    ["lunes al viernes", "MTWRF"],
    ["lun, mié y vie", "MWF"],
    ["los martes y los sábados", "TS"],
    ["miercoles", "W"],
    ["lunes and Friday", "MF"],
    ["weekdays and Saturday", "MTWRFS"],
    ["every day except Sunday", "MTWRFS"],
    ["todos los días menos el domingo", "MTWRFS"],
    ["Mon-Fri except Wed and Thu", "MTF"],
    ["Wendesday", "W"],
    ["miercoels", "W"],
  ])("%j are %s", (written, named) => expect(letters(written)).toBe(named));

  it.each(
    [
      "",
      "  ",
      "every",
      "and",
      "8am",
      "tomorrow",
      "Mon and 8",
      "Mon-",
      "to Fri",
      "Mon-Wed-Fri",
      "weekdays to Sunday",
      "except Sunday",
      "Monday except Monday",
      "mondo",
      "nunca",
      "🙂",
      "Mon ".repeat(100),
    ].map((written) => [written]),
  )("%j are none", (written) => expect(readDays(written)).toBeUndefined());

  it("are read back from how either language lists them", () => {
    const some = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    const styles = fc.constantFrom("long" as const, "short" as const);
    fc.assert(
      fc.property(some, fc.constantFrom("en-US", "es-MX"), styles, (chosen, locale, weekday) => {
        const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
        // March 1, 2021 was a Monday.
        const named = chosen.map((day) => format.format(Date.UTC(2021, 2, day)));
        expect(readDays(new Intl.ListFormat(locale).format(named))).toEqual(chosen);
      }),
    );
  });

  it("are rising and without doublets, or nothing, whatever is written", () => {
    const pieces = fc.constantFrom(
      "Mon",
      "vie",
      "-",
      "to",
      "except",
      "weekend",
      ",",
      "y",
      "x",
      "a",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (some) => {
        const read = readDays(some.join(" ")) ?? [1];
        expect(read).toEqual([...new Set(read)].sort());
        expect(read.length).toBeGreaterThan(0);
      }),
    );
  });
});
