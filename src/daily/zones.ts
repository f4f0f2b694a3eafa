import { fold } from "../content/fold.ts";
import type { Text } from "../content/languages.ts";
import { areClose } from "./typing-error.ts";
import { labelOfZone } from "./zones/labels.ts";
import { gatherPlaces, type Place } from "./zones/places.ts";
import { usualZones } from "./zones/times.ts";

/** A zone as it is offered. */
export interface Zone {
  /** An IANA zone that `Intl` accepts. */
  readonly zone: string;
  /** `Central Time · Houston`. */
  readonly name: Text;
}

/** Discord shows at most 25 choices. */
const mostChoices = 25;
const longestQuery = 100;

// They tell nothing of which zone is meant.
const fillers = new Set(
  "time times standard daylight saving savings zone timezone hora horario zona huso tiempo estandar verano de del la las el los the of in en".split(
    " ",
  ),
);

/** A place with its names as they are compared. */
interface Entry {
  readonly place: Place;
  readonly names: readonly string[];
  /** The names without what tells nothing. */
  readonly bare: readonly string[];
  /** Each word of the names and of what may stand beside them. */
  readonly words: readonly string[];
}

/** All entries, made when the first zone is typed: a start need not wait for them. */
function entries(): readonly Entry[] {
  made ??= gatherPlaces().map((place) => {
    const bare = place.names.map(bareOf);
    const words = [...place.names, ...place.beside].flatMap((name) => name.split(" "));
    return { place, names: place.names, bare, words: [...new Set(words)] };
  });
  return made;
}

let made: readonly Entry[] | undefined;

/**
 * The zones that typed words may mean, the likeliest first, each once and at most `limit`: by the
 * name or abbreviation of a time, state, city, country or IANA id, in any language, with one typing
 * error a word where nothing else is found. Before a key is typed, those of the United States and
 * Mexico.
 */
export function findZones(typed: string, limit = mostChoices): readonly Zone[] {
  const query = fold(typed.slice(0, longestQuery));
  if (query === "") {
    return usualZones.slice(0, limit).map((zone) => ({ zone, name: labelOfZone(zone) }));
  }
  const found = placesBy(sureWays(query), limit);
  if (found.length > 0) return found;
  const id = acceptedAs(typed.trim());
  if (id !== undefined) return [{ zone: id, name: labelOfZone(id) }];
  for (const way of forgivingWays(query)) {
    const near = placesBy([way], limit);
    if (near.length > 0) return near;
  }
  return [];
}

/**
 * The zone that is called exactly so: the name or abbreviation of a time, state, city or country with
 * one zone, or an id that `Intl` accepts, whatever its case. `undefined` where there is none.
 */
export function readZone(written: string): string | undefined {
  if (written.length > longestQuery) return undefined;
  const query = fold(written);
  const bare = bareOf(query);
  const named =
    entries().find(({ names }) => names.includes(query)) ??
    entries().find((entry) => entry.bare.includes(bare));
  if (query !== "" && named !== undefined && isAccepted(named.place.zone)) return named.place.zone;
  return acceptedAs(written.trim());
}

/** Fewer letters begin the name of many a zone. */
const fewestLetters = 3;

/** The zone that was probably meant by what is no zone's name; `undefined` where none comes close. */
export function nearestZone(written: string): string | undefined {
  const query = fold(written.slice(0, longestQuery));
  if (query.replace(/[^\p{L}]/gu, "").length < fewestLetters) return undefined;
  // Unlike in a list, a word that is begun and mistyped would be a guess.
  const ways = [...sureWays(query), ...forgivingWays(query).slice(0, -1)];
  return placesBy(ways, 1)[0]?.zone;
}

/** How a zone is shown, where nothing but its id is known. */
export function nameOfZone(zone: string): Text {
  return labelOfZone(zone);
}

/** The wall-clock time of a zone at an instant (milliseconds UTC) as a locale writes it: `8:04 AM`. */
export function timeIn(zone: string, instant: number, intlLocale: string): string {
  const key = `${intlLocale} ${zone}`;
  const clock = clocks.get(key) ?? clockOf(zone, intlLocale);
  clocks.set(key, clock);
  return clock.format(instant);
}

/** Formatters made so far: to make one takes far longer than to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string, locale: string) {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
}

/** Zones that entries stand for by one way or another, the surest way first, each zone once. */
function placesBy(ways: readonly Way[], limit: number): Zone[] {
  const found = new Map<string, Place>();
  for (const isMeant of ways) {
    for (const entry of entries()) {
      if (found.size === limit) break;
      const { zone } = entry.place;
      if (!found.has(zone) && isMeant(entry) && isAccepted(zone)) found.set(zone, entry.place);
    }
  }
  return [...found.values()].map(({ zone, label }) => ({ zone, name: label }));
}

/** Whether a query means an entry. */
type Way = (entry: Entry) => boolean;

/** How a query that is folded may mean an entry as it is written, the surest way first. */
function sureWays(query: string): Way[] {
  const bare = bareOf(query);
  return [
    ({ names }) => names.includes(query),
    (entry) => entry.bare.includes(bare),
    ({ names }) => names.some((name) => name.startsWith(query)),
    (entry) => entry.bare.some((name) => name.startsWith(bare)),
    byWords(bare, begins),
  ];
}

/** The same with typing errors, the boldest last. */
function forgivingWays(query: string): Way[] {
  const bare = bareOf(query);
  return [
    ({ names }) => names.some((name) => isMistyped(query, name)),
    byWords(bare, nearlyIs),
    byWords(bare, nearlyBegins),
  ];
}

/** By each typed word, whatever their order. */
function byWords(typed: string, matches: (word: string, known: string) => boolean): Way {
  const all = typed.split(" ");
  return ({ words }) => all.every((word) => words.some((known) => matches(word, known)));
}

/** Shorter words with a typing error could be anything. */
const shortestMistyped = 4;

const isMistyped = (word: string, known: string) =>
  word.length >= shortestMistyped && areClose(word, known);
const begins = (word: string, known: string) => known.startsWith(word);
const nearlyIs = (word: string, known: string) => begins(word, known) || isMistyped(word, known);
const nearlyBegins = (word: string, known: string) =>
  nearlyIs(word, known) ||
  (word.length > shortestMistyped &&
    [-1, 0, 1].some((more) => areClose(word, known.slice(0, word.length + more))));

/** Folded words without those that tell nothing, unless there are no others. */
function bareOf(folded: string): string {
  const telling = folded.split(" ").filter((word) => !fillers.has(word));
  return telling.length === 0 ? folded : telling.join(" ");
}

/** Older releases of Node.js lack the newest zones. */
const accepted = new Map<string, boolean>();

function isAccepted(zone: string): boolean {
  const known = accepted.get(zone) ?? acceptedAs(zone) !== undefined;
  accepted.set(zone, known);
  return known;
}

/** A zone's id as `Intl` writes it, if `Intl` accepts it. */
function acceptedAs(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
