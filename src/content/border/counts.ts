import type { Text } from "../languages.ts";

/** What the numbers of this subject count, in words that follow the number. */
export const counts = {
  "encounters-sw": {
    en: "encounters (stops, not people) at the southwest land border, all of CBP",
    es: "encuentros (detenciones, no personas) en la frontera terrestre suroeste, toda la CBP",
  },
  "encounters-usbp-sw": {
    en: "encounters (stops, not people) by Border Patrol at the southwest border",
    es: "encuentros (detenciones, no personas) de la Patrulla Fronteriza en la frontera suroeste",
  },
  "expulsions-sw": {
    en: "expulsions under Title 42 at the southwest land border (one person can be counted more than once)",
    es: "expulsiones bajo el Título 42 en la frontera terrestre suroeste (una persona puede contarse más de una vez)",
  },
  people: { en: "people", es: "personas" },
  children: { en: "children", es: "niñas, niños y adolescentes" },
  percent: { en: "percent", es: "por ciento" },
  days: { en: "days", es: "días" },
  years: { en: "years", es: "años" },
} as const satisfies Record<string, Text>;
