/** A way to say which half of the day is meant, and the hours that it can mean; 24 is midnight. */
interface Part {
  readonly words: RegExp;
  readonly from: number;
  readonly to: number;
}

const parts: readonly Part[] = [
  { words: /^a(\.? ?m\.?)?$/, from: 0, to: 11 },
  { words: /^p(\.? ?m\.?)?$/, from: 12, to: 23 },
  { words: /^(de|por) la madrugada$/, from: 0, to: 6 },
  { words: /^((de|por) la manana|in the morning)$/, from: 1, to: 11 },
  { words: /^((de|por) la tarde|in the afternoon)$/, from: 12, to: 20 },
  { words: /^in the evening$/, from: 16, to: 23 },
  { words: /^((de|por) la noche|at night)$/, from: 18, to: 24 },
  { words: /^(noon|midday|del (medio)?dia)$/, from: 12, to: 12 },
  { words: /^(midnight|de (la )?medianoche)$/, from: 24, to: 24 },
];

const noon = /^(noon|midday|mediodia)$/;
const midnight = /^(midnight|medianoche)$/;
/** `8`, `8:05`, `8.30`, `20h`, `20h30`, `0800`, each with a unit or a part of the day behind it. */
const digits =
  /^(\d{1,2})(?: ?[:.h] ?(\d{2})|(\d{2}))? ?(?:horas?|hours?|hrs?|h|o['’]?clock|en punto)? ?(\D*)$/;
const opening = /^(at|a las?|al?|las?) (?=\S)/;

/** No way to write a time is longer. */
const longest = 40;

/**
 * The minute of the day (0 to 1439) that a person means: `8am`, `8:05 p.m.`, `20:00`, `8`, `noon`,
 * `8 de la mañana`; in English and Spanish alike, whatever the person's language. `undefined` where
 * it is no time, or where it could be two, such as noon or midnight by `12 de la mañana`.
 */
export function readTime(written: string): number | undefined {
  if (written.length > longest) return undefined;
  const plain = simplified(written);
  if (noon.test(plain)) return 12 * 60;
  if (midnight.test(plain)) return 0;
  const [, first, separate, together, rest = ""] = digits.exec(plain) ?? [];
  if (first === undefined) return undefined;
  // `830 pm` is a time, `830` may be anything.
  if (together !== undefined && first.length === 1 && rest === "") return undefined;
  const hour = hourMeant(Number(first), rest);
  const minute = Number(separate ?? together ?? 0);
  return hour === undefined || minute > 59 ? undefined : hour * 60 + minute;
}

/** The hour of the day, 0 to 23, that is meant by a number and what stands behind it. */
function hourMeant(hour: number, rest: string): number | undefined {
  if (rest === "") return hour <= 23 ? hour : undefined;
  const part = parts.find(({ words }) => words.test(rest));
  if (part === undefined || hour < 1 || hour > 12) return undefined;
  const meant = [hour % 12, (hour % 12) + 12, hour === 12 ? 24 : hour].find(
    (possible) => possible >= part.from && possible <= part.to,
  );
  return meant === undefined ? undefined : meant % 24;
}

/** In lower case and without accents, with single spaces and without what opens it. */
function simplified(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(opening, "");
}
