import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, writtenNumber } from "../../src/quiz/numbers.ts";

describe("a typed number", () => {
  it.each([
    ["78414", 78414],
    ["78,414", 78414],
    ["78.414", 78414],
    ["78 414", 78414],
    ["78\u00a0414", 78414],
    ["78\u202f414", 78414],
    ["2,912,200", 2912200],
    ["2.912.200", 2912200],
    ["2 912 200", 2912200],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1234.567", 1234.567],
    ["0.123", 0.123],
    ["0,123", 0.123],
    [".5", 0.5],
    ["82.0", 82],
    ["82,0", 82],
    ["1.2345", 1.2345],
    ["007", 7],
  ])("%j is %d", (written, value) => expect(readNumber(written)).toBe(value));

  it.each([
    ["78k", 78000],
    ["78K", 78000],
    ["78.4k", 78400],
    ["78,4 mil", 78400],
    ["78 thousand", 78000],
    ["78.414 mil", 78414],
    ["1.2M", 1.2e6],
    ["1.2 million", 1.2e6],
    ["2 millions", 2e6],
    ["1 millón", 1e6],
    ["1 millon", 1e6],
    ["2,9 millones", 2.9e6],
    ["2.912 million", 2.912e6],
    ["1,600 millones", 1.6e9],
    ["1.6 billion", 1.6e9],
    ["2 mil millones", 2e9],
  ])("%j is %d with its scale", (written, value) => expect(readNumber(written)).toBe(value));

  it.each([
    ["82%"],
    ["82 %"],
    ["82\u202f%"],
    ["82 percent"],
    ["82 Percent"],
    ["82 por ciento"],
    ["82.000 %"],
  ])("%j is 82", (written) => expect(readNumber(written)).toBe(82));

  it.each([
    ["-5", -5],
    ["\u22125", -5],
    ["+5", 5],
    ["~78,000", 78000],
    ["≈ 78 000", 78000],
    ["1,500+", 1500],
    ["  42\n", 42],
    ["-0", 0],
  ])("%j is read with its sign: %s", (written, value) => expect(readNumber(written)).toBe(value));

  it.each([
    [""],
    [" "],
    ["."],
    ["-"],
    ["k"],
    ["%"],
    ["about 78,414"],
    ["78,414 people"],
    ["78,414 or 78,323"],
    ["78-80"],
    ["1/2"],
    ["ten"],
    ["78,41,4"],
    ["1,2345,678"],
    ["1,234,56"],
    ["1,234.567,8"],
    ["12,34,567"],
    ["78 41"],
    ["012,345"],
    ["1..5"],
    ["5."],
    ["--5"],
    ["1e3"],
    ["0x10"],
    ["10²"],
    ["Infinity"],
    ["NaN"],
    ["1.2345678"],
    ["5 k k"],
    ["9".repeat(41)],
  ])("%j is no number", (written) => expect(readNumber(written)).toBeUndefined());

  it("reaches to a trillion either way and no further", () => {
    expect(readNumber("1,000,000,000,000")).toBe(1e12);
    expect(readNumber("-1000 billion")).toBe(-1e12);
    expect(readNumber("1,000,000,000,001")).toBeUndefined();
    expect(readNumber("1001 billion")).toBeUndefined();
  });
});

describe("what Intl writes", () => {
  const locales = fc.constantFrom("en-US", "es-MX", "es-ES", "es-US", "fr-FR");

  it("is read back, for whole numbers", () => {
    fc.assert(
      fc.property(locales, fc.integer({ min: -1e12, max: 1e12 }), (locale, value) => {
        expect(readNumber(new Intl.NumberFormat(locale).format(value))).toBe(value);
      }),
    );
  });

  it("is read back with decimals, unless it looks like thousands", () => {
    const parts = fc.tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(locales, parts, (locale, [digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        fc.pre(Math.abs(value) <= 1e12);
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
        fc.pre(!/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written));
        expect(readNumber(written)).toBe(value);
      }),
    );
  });

  it("is read back as a percentage", () => {
    fc.assert(
      fc.property(locales, fc.integer({ min: -10_000, max: 10_000 }), (locale, tenths) => {
        const style = { style: "percent", maximumFractionDigits: 1 } as const;
        const written = new Intl.NumberFormat(locale, style).format(tenths / 1000);
        expect(readNumber(written)).toBe(tenths / 10);
      }),
    );
  });
});

describe("whatever is typed", () => {
  it("gives a number within a trillion, or nothing", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' -+~%kKmM"), maxLength: 60 }),
    );
    fc.assert(
      fc.property(typed, (written) => {
        const value = readNumber(written);
        if (value !== undefined) expect(Math.abs(value)).toBeLessThanOrEqual(1e12);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a number that is shown to be changed", () => {
  it.each([
    [1240, "1240"],
    [0.25, "0.25"],
    [-3, "-3"],
    // Three digits after a single point would be read as thousands.
    [12.345, "12.3450"],
    [-1.234, "-1.2340"],
    [1234.567, "1234.567"],
    [0.125, "0.125"],
  ])("%d stands as %j", (value, written) => expect(writtenNumber(value)).toBe(written));

  it("is read again as what it was, whatever was typed", () => {
    const typed = fc.record({
      sign: fc.constantFrom("", "-"),
      whole: fc.nat(2_000_000),
      part: fc.stringMatching(/^(\.\d{1,6})?$/),
      unit: fc.constantFrom("", "%", " mil", "k"),
    });
    fc.assert(
      fc.property(typed, ({ sign, whole, part, unit }) => {
        const number = readNumber(`${sign}${whole}${part}${unit}`);
        fc.pre(number !== undefined);
        expect(readNumber(writtenNumber(number))).toBe(number);
      }),
    );
  });
});
