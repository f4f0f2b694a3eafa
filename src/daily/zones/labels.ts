import { baseLanguage, type Language, languages, say, type Text } from "../../content/languages.ts";
import { zoneCities } from "./cities-by-country.ts";
import { cityNames } from "./city-names.ts";
import { times } from "./times.ts";

/** A name that is the same in all languages, or one for each. */
export type Name = string | Text;

/** The zones that are named for a city, each with its country's ISO 3166 code. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(zoneCities).flatMap(([region, list]) =>
    list.split(",").flatMap((country) => {
      const [code = "", ...cities] = country.trim().split(/\s+/);
      return cities.map((city) => [`${region}/${city}`, code] as const);
    }),
  ),
);

/** How a zone is shown: `Central Time · Chicago`, `Colombia · Bogotá`; any other by its id. */
export function labelOfZone(zone: string): Text {
  return labelled(zone, cityOf(zone));
}

/** How a place is shown: the name of its time, or of its country, before its own. */
export function labelled(zone: string, place: Name): Text {
  const time = times.find(({ zones }) => zones.includes(zone))?.name ?? countryOf(zone);
  return inEach((language) => {
    const parts = [time, place].flatMap((name) =>
      name === undefined ? [] : inLanguage(name, language),
    );
    return [...new Set(parts)].join(" · ");
  });
}

/** The name of the city that a zone is named for; of another zone its id. */
export function cityOf(zone: string): Name {
  if (!countryCodes.has(zone)) return zone;
  const written = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const inBase = cityNames[baseLanguage.code]?.[zone] ?? written;
  return inEach(({ code }) => cityNames[code]?.[zone] ?? inBase);
}

/** The name of a zone's country, if it lies in one. */
export function countryOf(zone: string): Text | undefined {
  const country = countryCodes.get(zone);
  if (country === undefined) return undefined;
  return inEach(({ intl }) => countryNames(intl).of(country) ?? country);
}

/** Formatters made so far: to make one takes far longer than to use it. */
const formatters = new Map<string, Intl.DisplayNames>();

function countryNames(intlLocale: string): Intl.DisplayNames {
  const names = formatters.get(intlLocale) ?? new Intl.DisplayNames(intlLocale, { type: "region" });
  formatters.set(intlLocale, names);
  return names;
}

/** A name in a language. */
export function inLanguage(name: Name, language: Language): string {
  return typeof name === "string" ? name : say(name, language);
}

/** A text made for every language. */
export function inEach(make: (language: Language) => string): Text {
  const texts = languages.map((language) => [language.code, make(language)]);
  return Object.fromEntries(texts) as Text;
}
