import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFinder } from "../../../src/content/rules/named-dates.ts";
import { english, spanish } from "../../support/languages.ts";
import { portuguese } from "../../support/tiny-pack.ts";

const finders = { en: dateFinder(english), es: dateFinder(spanish), pt: dateFinder(portuguese) };
const datesIn = (code: keyof typeof finders, text: string) =>
  finders[code](text).map(({ date }) => date);

describe("the date finder", () => {
  it.each([
    ["On March 1, 2021, they met.", ["2021-03-01"]],
    ["On Monday, March 1, 2021, they met.", ["2021-03-01"]],
    ["It rose in Mar. 2021.", ["2021-03"]],
    ["Sept. 5, 2020", ["2020-09-05"]],
    ["Sep 2020 and September 2021", ["2020-09", "2021-09"]],
    ["1 March 2021", ["2021-03-01"]],
    ["the 1st of March 2021", ["2021-03-01"]],
    ["March 1 and 3, 2021", ["2021-03-01", "2021-03-03"]],
    ["March 1–3, 2021", ["2021-03-01", "2021-03-03"]],
    ["in March of 2021", ["2021-03"]],
    ["May 2023", ["2023-05"]],
    ["may 5 people come", []],
    ["From January 20, 2021, to January 28", ["2021-01-20", "--01-28"]],
    ["2021-03-01", ["2021-03-01"]],
    ["3/1/2021", ["2021-03-01"]],
    ["In 2021, and since 2019.", ["2021", "2019"]],
    ["from 2019 to 2021", ["2019", "2021"]],
    ["2019–2021", ["2019", "2021"]],
    ["2019–21", ["2019", "2021"]],
    ["the 2020s", ["2020s"]],
    ["fiscal year 2021", ["FY2021"]],
    ["Fiscal Years 2018 to 2021", ["FY2018", "FY2021"]],
    ["fiscal years 2018, 2019 and 2020", ["FY2018", "FY2019", "FY2020"]],
    ["FY2021, FY 2022 and FY23", ["FY2021", "FY2022", "FY2023"]],
    ["FY2021–22", ["FY2021", "FY2022"]],
    ["the 2021 fiscal year", ["FY2021"]],
    ["fiscal 2021", ["FY2021"]],
  ])("reads %j", (text, dates) => expect(datesIn("en", text)).toEqual(dates));

  it.each([
    ["El 1 de marzo de 2021 se reunieron.", ["2021-03-01"]],
    ["el lunes 1.º de marzo de 2021", ["2021-03-01"]],
    ["1º de marzo del 2021", ["2021-03-01"]],
    ["en marzo de 2021", ["2021-03"]],
    ["en marzo del año 2021", ["2021-03"]],
    ["del 1 al 3 de marzo de 2021", ["2021-03-01", "2021-03-03"]],
    ["el 20 de enero", ["--01-20"]],
    ["setiembre de 2020", ["2020-09"]],
    ["desde 2019 hasta 2021", ["2019", "2021"]],
    ["la década de 2020", ["2020s"]],
    ["los años 1990", ["1990s"]],
    ["el año fiscal 2021", ["FY2021"]],
    ["los años fiscales 2018 a 2021", ["FY2018", "FY2021"]],
    ["los años fiscales 2018, 2019 y 2020", ["FY2018", "FY2019", "FY2020"]],
    ["el ejercicio fiscal de 2021", ["FY2021"]],
    ["AF2021", ["FY2021"]],
    ["No es mayo.", []],
  ])("reads %j", (text, dates) => expect(datesIn("es", text)).toEqual(dates));

  it("reads a language that it was never told of", () => {
    expect(datesIn("pt", "Em 1º de março de 2021 e em janeiro de 2018")).toEqual([
      "2021-03-01",
      "2018-01",
    ]);
  });

  it.each([
    "2,021 people",
    "12,021",
    "2021.5",
    "$2021",
    "42 U.S.C. 2021",
    "86 Fed. Reg. 2021",
    "85 Fed. Reg. 17060",
    "597 U.S. 2022",
    "section 2021",
    "§ 2021",
    "Executive Order 2021",
    "No. 2021",
    "H.R. 2021",
    "1177",
    "20212",
    "Title 42",
    "8 U.S.C. 1225(b)(2)(C)",
    "la sección 2021",
    "núm. 2021",
    "el artículo 2021",
  ])("leaves %j alone", (text) => {
    expect(datesIn("en", text)).toEqual([]);
    expect(datesIn("es", text)).toEqual([]);
  });

  it.each([
    ["March 1, 2021", "2021-03-01"],
    ["March 2021", "2021-03-01"],
    ["2021", "2021-01-01"],
    ["the 2020s", "2020-01-01"],
    ["fiscal year 2021", "2020-10-01"],
  ])("lets %j be named from %s", (text, day) => expect(finders.en(text)[0]?.first).toBe(day));

  it("reads every day as both languages write it", () => {
    const day = fc.date({
      min: new Date("1990-01-01T00:00:00Z"),
      max: new Date("2059-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    const written = (date: Date, locale: string, month: "long" | "short") =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month,
        year: "numeric",
        timeZone: "UTC",
      }).format(date);
    fc.assert(
      fc.property(day, fc.constantFrom("long", "short"), (date, month) => {
        const iso = [date.toISOString().slice(0, 10)];
        expect(datesIn("en", `On ${written(date, "en-US", month)}, it rang.`)).toEqual(iso);
        expect(datesIn("es", `El ${written(date, "es-MX", month)} sonó.`)).toEqual(iso);
        expect(datesIn("pt", `Em ${written(date, "pt-BR", month)} tocou.`)).toEqual(iso);
      }),
    );
  });
});
