import type { Weekday } from "./ports.ts";
import { areClose } from "./typing-error.ts";

type Token = readonly Weekday[] | "to" | "except";

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

/** How each day is called in English and Spanish, without accents. */
const names: Readonly<Record<Weekday, string>> = {
  1: "mo mon monday mondays lu lun lunes",
  2: "tu tue tues tuesday tuesdays ma mar martes",
  3: "we wed weds wednesday wednesdays mi mie mier miercoles",
  4: "th thu thur thurs thursday thursdays ju jue juev jueves",
  5: "fr fri friday fridays vi vie vier viernes",
  6: "sa sat saturday saturdays sab sabado sabados",
  7: "su sun sunday sundays do dom domingo domingos",
};

/** What several words say, as one word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /\b((every|each|all) ?days?|all week|todos los dias|cada dia|toda la semana|a diario)\b/g,
    "daily",
  ],
  [/\b((school|week|work|working|business) days?|entre semana)\b/g, "weekdays"],
  [/\bdias (de clases?|de escuela|escolares|lectivos|habiles|laborables)\b/g, "weekdays"],
  [/\b(l to v|l a v|m to f)\b/g, "weekdays"],
  [/\b(week ends?|fin(es)? de semana)\b/g, "weekends"],
  [/\bmwf\b/g, "mon wed fri"],
  [/\b(tth|tuth)\b/g, "tue thu"],
];

const words = new Map<string, Token>([
  ...spelled("daily everyday diario diariamente", everyDay),
  ...spelled("weekday weekdays schoolday schooldays workday workdays", weekdays),
  ...spelled("weekend weekends", weekend),
  ...everyDay.flatMap((day) => spelled(names[day], [day])),
  ...spelled("to through thru until till a al hasta", "to"),
  ...spelled("except but excepto menos salvo", "except"),
]);

const fillers = new Set(
  "every each all on and the y e de del el la los las en cada todos".split(" "),
);

/** No list of days is longer. */
const longest = 200;
/** Shorter words with a typing error could be several. */
const shortestMistyped = 5;

/**
 * The weekdays that a person means, rising: `every day`, `school days`, `Mon, Wed and Fri`,
 * `lunes a viernes`, `every day except Sunday`; in English and Spanish alike, whatever the person's
 * language. `undefined` where it names none, or anything that is no day.
 */
export function readDays(written: string): Weekday[] | undefined {
  const tokens = written.length > longest ? undefined : tokensOf(written);
  const days = tokens && daysOf(tokens);
  return days === undefined || days.length === 0 ? undefined : days;
}

function spelled(list: string, token: Token): [string, Token][] {
  return list.split(" ").map((word) => [word, token]);
}

/** What the words say, one after the other; `undefined` where one says nothing. */
function tokensOf(written: string): Token[] | undefined {
  let plain = written
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[‐-―-]/g, " to ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  const tokens: Token[] = [];
  for (const word of plain.split(" ")) {
    const token = words.get(word) ?? (fillers.has(word) ? undefined : mistyped(word));
    if (token !== undefined) tokens.push(token);
    else if (!fillers.has(word)) return undefined;
  }
  return tokens;
}

function mistyped(word: string): Token | undefined {
  if (word.length < shortestMistyped) return undefined;
  const close = [...words].find(
    ([known]) => known.length >= shortestMistyped && areClose(known, word),
  );
  return close?.[1];
}

/** The days that are named, less those behind an "except", rising. */
function daysOf(tokens: readonly Token[]): Weekday[] | undefined {
  const named = new Set<Weekday>();
  let excepting = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === "except" && !excepting && named.size > 0) {
      excepting = true;
      continue;
    }
    const isRange = tokens[at + 1] === "to";
    const days = isRange ? rangeOf(token, tokens[at + 2]) : token;
    if (typeof days !== "object") return undefined;
    for (const day of days) {
      if (excepting) named.delete(day);
      else named.add(day);
    }
    if (isRange) at += 2;
  }
  return [...named].sort();
}

/** From one day to another, over the week's end if need be. */
function rangeOf(from: Token | undefined, to: Token | undefined): Weekday[] | undefined {
  if (typeof from !== "object" || typeof to !== "object") return undefined;
  const [[first], [last]] = [from, to];
  if (first === undefined || last === undefined || from.length + to.length > 2) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}
