import type { Text } from "../../content/languages.ts";

/** A name for the time of some zones, as people say it. */
export interface TimeName {
  readonly name: Text;
  /** What else it is called, in any language, apart by commas. */
  readonly also: string;
  /** The zones whose clocks go by it, the most used first. */
  readonly zones: readonly string[];
}

/** The zones offered before a key is typed: those of the United States and Mexico, by use. */
export const usualZones: readonly string[] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Phoenix",
  "America/Mexico_City",
  "America/Tijuana",
  "America/Ciudad_Juarez",
  "America/Matamoros",
  "America/Ojinaga",
  "America/Hermosillo",
  "America/Mazatlan",
  "America/Cancun",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
  "America/Adak",
  "Pacific/Guam",
  "Pacific/Pago_Pago",
];

/**
 * The times of the United States and Mexico by today's rules. Since October 30, 2022, Mexico has no
 * daylight saving time but in the towns along the border, which go by the clocks of the other side.
 */
export const times: readonly TimeName[] = [
  {
    name: { en: "Eastern Time", es: "Hora del este" },
    also: "eastern, hora oriental, este, ET, EST, EDT, US eastern, EST5EDT",
    zones: [
      "America/New_York",
      "America/Detroit",
      "America/Indiana/Indianapolis",
      "America/Kentucky/Louisville",
      "America/Kentucky/Monticello",
      "America/Indiana/Vincennes",
      "America/Indiana/Winamac",
      "America/Indiana/Marengo",
      "America/Indiana/Petersburg",
      "America/Indiana/Vevay",
    ],
  },
  {
    name: { en: "Central Time", es: "Hora central" },
    also: "central, hora del centro, centro, CT, CST, CDT, US central, CST6CDT",
    zones: [
      "America/Chicago",
      "America/Matamoros",
      "America/Ojinaga",
      "America/Menominee",
      "America/Indiana/Tell_City",
      "America/Indiana/Knox",
      "America/North_Dakota/Center",
      "America/North_Dakota/New_Salem",
      "America/North_Dakota/Beulah",
    ],
  },
  {
    name: { en: "Mountain Time", es: "Hora de la montaña" },
    also: "mountain, hora de las Montañas Rocosas, montaña, MT, MST, MDT, US mountain, MST7MDT",
    zones: ["America/Denver", "America/Ciudad_Juarez", "America/Boise"],
  },
  {
    name: { en: "Pacific Time", es: "Hora del Pacífico" },
    also: "pacific, pacífico, PT, PST, PDT, US pacific, PST8PDT",
    zones: ["America/Los_Angeles", "America/Tijuana"],
  },
  {
    name: { en: "Arizona Time", es: "Hora de Arizona" },
    also: "MST, mountain standard time, US arizona",
    zones: ["America/Phoenix"],
  },
  {
    name: { en: "Central Mexico Time", es: "Hora del centro de México" },
    also: "Mexico time, hora de México, zona centro, Mexico general, Mexico central, CST, CDMX",
    zones: [
      "America/Mexico_City",
      "America/Monterrey",
      "America/Chihuahua",
      "America/Merida",
      "America/Bahia_Banderas",
    ],
  },
  {
    name: { en: "Mexican Pacific Time", es: "Hora del Pacífico de México" },
    also: "Mexico Pacific, zona Pacífico, Mexico BajaSur",
    zones: ["America/Mazatlan", "America/Hermosillo"],
  },
  {
    name: { en: "Southeast Mexico Time", es: "Hora del sureste de México" },
    also: "zona sureste, sureste",
    zones: ["America/Cancun"],
  },
  {
    name: { en: "Alaska Time", es: "Hora de Alaska" },
    also: "AKT, AKST, AKDT, US alaska",
    zones: [
      "America/Anchorage",
      "America/Juneau",
      "America/Sitka",
      "America/Nome",
      "America/Yakutat",
      "America/Metlakatla",
    ],
  },
  {
    name: { en: "Hawaii Time", es: "Hora de Hawái" },
    also: "HT, HST, US hawaii",
    zones: ["Pacific/Honolulu"],
  },
  {
    name: { en: "Aleutian Time", es: "Hora de las Aleutianas" },
    also: "HDT, US aleutian",
    zones: ["America/Adak"],
  },
  {
    name: { en: "Atlantic Time", es: "Hora del Atlántico" },
    also: "AST, atlantic, atlántico",
    zones: ["America/Puerto_Rico", "America/St_Thomas"],
  },
  {
    name: { en: "Chamorro Time", es: "Hora de Chamorro" },
    also: "ChST",
    zones: ["Pacific/Guam", "Pacific/Saipan"],
  },
  {
    name: { en: "Samoa Time", es: "Hora de Samoa" },
    also: "SST, US samoa",
    zones: ["Pacific/Pago_Pago"],
  },
  {
    name: { en: "Coordinated Universal Time", es: "Tiempo universal coordinado" },
    also: "UTC, GMT, Zulu",
    zones: ["UTC"],
  },
];
