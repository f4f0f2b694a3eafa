import { fold } from "../../content/fold.ts";
import { languages, type Text } from "../../content/languages.ts";
import { type CitiesOf, furtherCities } from "./cities.ts";
import {
  cityOf,
  countryCodes,
  countryOf,
  inEach,
  inLanguage,
  labelled,
  labelOfZone,
  type Name,
} from "./labels.ts";
import { mexicanStates, type State, unitedStates } from "./states.ts";
import { times, usualZones } from "./times.ts";

/** Something that people call a zone by. */
export interface Place {
  /** An IANA zone. */
  readonly zone: string;
  /** How it is shown: `Central Time · Houston`. */
  readonly label: Text;
  /** What it is called, folded: each of these means this zone. */
  readonly names: readonly string[];
  /** What may stand beside a name, such as its state and country, folded. */
  readonly beside: readonly string[];
}

/** What people call a country besides, by its ISO 3166 code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ["USA", "US", "EE UU"],
  GB: ["UK", "England", "Inglaterra"],
};
const states = [...unitedStates, ...mexicanStates];
const codes = [...countryCodes.values()];
const withSeveralZones = new Set(codes.filter((code, at) => codes.indexOf(code) !== at));

/**
 * All that zones are called by; what a name means most often comes first. It takes tens of
 * milliseconds to put together.
 */
export function gatherPlaces(): readonly Place[] {
  return [
    ...[...usualZones, "UTC"].map(usualPlace),
    ...states.flatMap(placesOfState),
    ...Object.entries(furtherCities).flatMap(([zone, groups]) => placesOfCities(zone, groups)),
    ...[...countryCodes.keys()].filter((zone) => !usualZones.includes(zone)).map(placeOfCity),
  ];
}

function usualPlace(zone: string): Place {
  const { names, ...place } = placeOfCity(zone);
  const said = times
    .filter(({ zones }) => zones.includes(zone))
    .flatMap(({ name, also }) => [...spoken(name), ...listed(also)]);
  return { ...place, names: [...said.map(fold), ...names] };
}

function placeOfCity(zone: string): Place {
  const names = [zone, zone.slice(zone.lastIndexOf("/") + 1), ...spoken(cityOf(zone))];
  // A country with several zones is the name of none.
  const isCountry = !withSeveralZones.has(countryCodes.get(zone) ?? "");
  return {
    zone,
    label: labelOfZone(zone),
    names: [...names, ...(isCountry ? countryNames(zone) : [])].map(fold),
    beside: surroundings(zone),
  };
}

function placesOfState({ name, also, zones: [first, ...others] }: State): Place[] {
  const names = [...spoken(name), ...listed(also)].map(fold);
  const parts = others.map(([zone, part]) => ({
    zone,
    label: labelled(
      zone,
      inEach((language) => `${inLanguage(name, language)} (${inLanguage(part, language)})`),
    ),
    names,
    beside: [...surroundings(zone), ...spoken(part).map(fold)],
  }));
  return [
    { zone: first, label: labelled(first, name), names, beside: surroundings(first) },
    ...parts,
  ];
}

function placesOfCities(zone: string, groups: readonly CitiesOf[]): Place[] {
  return groups.flatMap(([short, ...cities]) => {
    const state = states.find(({ also }) => listed(also)[0] === short);
    const stateNames = [short, ...spoken(state?.name ?? short)].map(fold);
    return cities.map((city) => {
      const names = spoken(city).map(fold);
      const inState = names.flatMap((name) => stateNames.map((other) => `${name} ${other}`));
      return {
        zone,
        label: labelled(zone, city),
        names: [...names, ...inState],
        beside: [...surroundings(zone), ...stateNames],
      };
    });
  });
}

/** The region and the country of a zone, folded. */
function surroundings(zone: string): string[] {
  const [region = ""] = zone.split("/");
  return [region, ...countryNames(zone)].map(fold);
}

function countryNames(zone: string): string[] {
  const country = countryOf(zone);
  return country === undefined
    ? []
    : [...spoken(country), ...(otherNames[countryCodes.get(zone) ?? ""] ?? [])];
}

/** A name in all languages. */
function spoken(name: Name): string[] {
  return [...new Set(languages.map((language) => inLanguage(name, language)))];
}

function listed(names: string): string[] {
  return names.split(", ");
}
