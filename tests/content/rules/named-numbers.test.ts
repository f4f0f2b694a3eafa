import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFinder } from "../../../src/content/rules/named-dates.ts";
import {
  numberFinder,
  numberValue,
  saysInWords,
} from "../../../src/content/rules/named-numbers.ts";
import { english, spanish } from "../../support/languages.ts";

const find = {
  en: numberFinder(english, dateFinder(english)),
  es: numberFinder(spanish, dateFinder(spanish)),
};

describe("the number finder", () => {
  it.each([
    ["1,234", 1234],
    ["1.234", 1234],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["82.0", 82],
    ["82,0", 82],
    ["1.5", 1.5],
    ["0.123", 0.123],
    ["78\u202f414", 78414],
    ["42", 42],
  ])("reads %j as %d", (written, value) => expect(numberValue(written)).toBe(value));

  it.each([
    ["64,304 of 78,414, or 82.0 %", "64,304 de 78,414, es decir, 82,0 %", [64304, 78414, 82]],
    ["11 million people", "11 millones de personas", [11e6]],
    ["$1.6 billion", "1,600 millones de dólares", [1.6e9]],
    ["$2 billion", "2 mil millones de dólares", [2e9]],
    ["78,000 people", "78 mil personas", [78000]],
    ["Title 42 and 8 U.S.C. 1225", "el Título 42 y 8 U.S.C. 1225", [42, 8, 1225]],
    ["On March 1, 2021, 5 came.", "El 1 de marzo de 2021 vinieron 5.", [5]],
    ["In fiscal year 2021, 10.", "En el año fiscal 2021, 10.", [10]],
  ])("finds the same in %j and %j", (en, es, values) => {
    expect(find.en(en).map(({ value }) => value)).toEqual(values);
    expect(find.es(es).map(({ value }) => value)).toEqual(values);
  });

  it("reads every number as either country writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        for (const locale of ["en-US", "es-MX", "de-DE"]) {
          expect(numberValue(value.toLocaleString(locale))).toBe(value);
        }
      }),
    );
  });

  it("tells an amount from an ordinal", () => {
    const amounts = (text: string) => find.en(text).filter(({ amount }) => amount).length;
    expect(amounts("1,240 pupils, 82 %, 11 million")).toBe(3);
    expect(amounts("Title 42, 5 to 4, page 17060")).toBe(0);
  });

  it("accepts a small number in words", () => {
    expect(saysInWords("a five-year bar", 5, english)).toBe(true);
    expect(saysInWords("al menos cinco años", 5, spanish)).toBe(true);
    expect(saysInWords("dieciséis niñas", 16, spanish)).toBe(true);
    expect(saysInWords("a four-year bar", 5, english)).toBe(false);
  });
});
