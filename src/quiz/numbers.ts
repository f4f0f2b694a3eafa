/** The greatest distance from zero that an answer may have. */
const furthest = 1e12;
/** What is longer is no number that a person typed. */
const longest = 40;

/** Words that may follow a number, by the power of ten they stand for. */
const units: ReadonlyMap<string, number> = new Map([
  ...each(0, "", "%", "percent", "per cent", "por ciento"),
  ...each(3, "k", "thousand", "mil"),
  ...each(6, "m", "million", "millions", "millón", "millon", "millones"),
  ...each(9, "billion", "billions", "mil millones"),
]);

function each(power: number, ...words: string[]): [string, number][] {
  return words.map((word) => [word, power]);
}

const shape = /^(?:[~≈] ?)?(?<sign>[-+]?)(?<digits>[\d.,](?:[\d., ]*\d)?)\+? ?(?<unit>[^\d.,+]*)$/u;
const grouped =
  /^(?<whole>[1-9]\d{0,2}(?<mark>[., ])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<part>\d{1,6}))?$/;
const bare = /^(?<whole>\d+)$/;
const decimal = /^(?<whole>0|[1-9]\d*)?[.,](?<part>\d{1,6})$/;
const threeDecimals = /^\d{1,3}\.\d{3}$/;

/**
 * The number that a person typed, as people type them in the United States and in Mexico: `78,414`,
 * `78.414`, `78 414`, `78k`, `78,4 mil`, `1.2M`, `82 %` (which is 82), `~78,000`, `-5`.
 *
 * Three digits after a single separator are thousands; before a unit a point is a decimal point all
 * the same (`2.912 million`), since neither country groups by points. `undefined` for whatever else
 * stands there, for more than six decimals, and for what lies beyond a trillion (1e12) either way.
 */
export function readNumber(written: string): number | undefined {
  const text = written.replace(/\s+/gu, " ").trim().replace("\u2212", "-").toLowerCase();
  if (text.length > longest) return undefined;
  const { sign, digits = "", unit = "" } = shape.exec(text)?.groups ?? {};
  const power = units.get(unit.trim());
  const plain = plainDigits(digits, unit !== "");
  if (power === undefined || plain === undefined) return undefined;
  // Powers are written, not multiplied: 78.4 * 1000 is not 78400 in binary.
  const value = Number(`${sign}${plain}e${power}`);
  return Math.abs(value) > furthest ? undefined : value + 0;
}

/** A number that was read, as a text that is read as this number again. */
export function writtenNumber(value: number): string {
  const plain = String(value);
  // Three decimals would be read as thousands; with a zero more they are decimals.
  return readNumber(plain) === value ? plain : `${plain}0`;
}

/** Digits with at most one point, which is the decimal one. */
function plainDigits(digits: string, beforeUnit: boolean): string | undefined {
  const inGroups = beforeUnit && threeDecimals.test(digits) ? null : grouped.exec(digits);
  const found = inGroups ?? bare.exec(digits) ?? decimal.exec(digits);
  if (!found) return undefined;
  const { whole = "0", part = "0" } = found.groups ?? {};
  return `${whole.replace(/\D/g, "")}.${part}`;
}
