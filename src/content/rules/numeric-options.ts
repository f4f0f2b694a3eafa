import type { Finding, Rule } from "./fault.ts";
import { plain } from "./prose.ts";
import { inOption, questionsRead, type ReadOption, type ReadQuestion } from "./question-texts.ts";

type Series = "numbers" | "dates" | "ranges";

/** Options that differ in their numbers or dates only, in written order. */
interface NumericOptions {
  readonly kind: Series;
  /** First and last value of each option. */
  readonly values: readonly (readonly [number, number])[];
}

/** The options as a row of numbers, ranges or dates, where all of them are such. */
export function numericOptions({ options, reader }: ReadQuestion): NumericOptions | undefined {
  const dates = options.map(({ text }) => dateValue(text, reader));
  if (dates.length > 1 && dates.every((value) => value !== undefined)) {
    return { kind: "dates", values: dates.map((value) => [value, value]) };
  }
  if (new Set(options.map(frame)).size !== 1) return undefined;
  const numbers = options.map(({ text }) => reader.numbersIn(text).map(({ value }) => value));
  const count = numbers[0]?.length ?? 0;
  if (count === 0 || numbers.some((values) => values.length !== count)) return undefined;
  const ranges = count === 2 && options.every(({ text }) => range.test(text));
  return {
    kind: ranges ? "ranges" : "numbers",
    values: numbers.map((values) => [values[0] ?? 0, (ranges ? values[1] : values[0]) ?? 0]),
  };
}

const range = /\d\s*(?:[-–—]|to|a|and|y)\s*[$]?\d/iu;

/** What is left of an option without its digits and separators. */
const frame = ({ text }: ReadOption) => plain(text).replace(/\d+(?:[.,\u00a0\u202f]\d+)*/gu, "#");

function dateValue(text: string, reader: ReadQuestion["reader"]): number | undefined {
  const [named, second] = reader.datesIn(text);
  if (named?.first === undefined || second !== undefined) return undefined;
  const rest = plain(text).slice(0, named.start) + plain(text).slice(named.end);
  const isDate = (rest.match(/\p{L}+/gu) ?? []).length <= 2;
  return isDate ? Date.parse(`${named.first}T00:00:00Z`) : undefined;
}

const rising = (values: NumericOptions["values"]) =>
  values.every(([value], index) => index === 0 || value > (values[index - 1]?.[0] ?? 0));

/** Rule 12: options that are numbers or dates stand in rising order. */
export const numericOrder: Rule = {
  id: "numeric-order",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const read of questionsRead(pack, readers)) {
      const numeric = read.question.form === "one" ? numericOptions(read) : undefined;
      if (numeric === undefined || rising(numeric.values)) continue;
      const field = `${read.field}.options (${read.reader.language.code})`;
      const message = `${numeric.kind} do not rise; write them from the lowest to the highest`;
      yield { topic: read.topic, field, message };
    }
  },
};

/** Rule 15: ranges do not overlap. */
export const rangeOverlap: Rule = {
  id: "range-overlap",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const read of questionsRead(pack, readers)) {
      const numeric = numericOptions(read);
      if (numeric?.kind !== "ranges") continue;
      const sorted = [...numeric.values].sort(([a], [b]) => a - b);
      const overlap = sorted.some(([from], index) => from <= (sorted[index - 1]?.[1] ?? -Infinity));
      if (!overlap) continue;
      const field = `${read.field}.options (${read.reader.language.code})`;
      yield { topic: read.topic, field, message: "ranges overlap; let each begin after the last" };
    }
  },
};

/** Rule 20: numbers to choose from lie more than 15 percent apart from the key. */
export const numericDistance: Rule = {
  id: "numeric-distance",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const read of questionsRead(pack, readers)) {
      if (read.question.form !== "one") continue;
      const numeric = numericOptions(read);
      if (numeric?.kind !== "numbers") continue;
      const { key } = read.question;
      const right = numeric.values[read.options.findIndex(({ id }) => id === key)]?.[0];
      for (const [index, { id }] of read.options.entries()) {
        const value = numeric.values[index]?.[0];
        if (id === key || right === undefined || value === undefined) continue;
        if (Math.abs(value - right) > 0.15 * Math.abs(right)) continue;
        const message = `${value} is within 15 percent of the key's ${right}; put it further away`;
        yield inOption(read, id, message);
      }
    }
  },
};
