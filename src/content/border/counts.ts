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
  "people-mpp": { en: "people in MPP", es: "personas del MPP" },
  "court-cases-mpp": {
    en: "MPP cases in immigration court",
    es: "casos del MPP en tribunales de inmigración",
  },
  "attack-reports": {
    en: "public reports of violent attacks",
    es: "reportes públicos de ataques violentos",
  },
  children: { en: "children", es: "niñas, niños y adolescentes" },
  percent: { en: "percent", es: "por ciento" },
  days: { en: "days", es: "días" },
  votes: { en: "votes", es: "votos" },
  "uc-expulsions-sw": {
    en: "expulsions of unaccompanied children under Title 42 at the southwest land border (one child can be counted more than once)",
    es: "expulsiones de menores no acompañados bajo el Título 42 en la frontera terrestre suroeste (un menor puede contarse más de una vez)",
  },
  "uc-encounters-sw": {
    en: "encounters (stops, not people) with unaccompanied children at the southwest land border",
    es: "encuentros (detenciones, no personas) con menores no acompañados en la frontera terrestre suroeste",
  },
  "family-encounters-sw": {
    en: "encounters (stops, not people) with members of families at the southwest land border",
    es: "encuentros (detenciones, no personas) con integrantes de familias en la frontera terrestre suroeste",
  },
  "family-expulsions-sw": {
    en: "expulsions of members of families under Title 42 at the southwest land border",
    es: "expulsiones de integrantes de familias bajo el Título 42 en la frontera terrestre suroeste",
  },
  "encounters-ports-sw": {
    en: "encounters (stops, not people) by officers at ports of entry on the southwest border",
    es: "encuentros (detenciones, no personas) de los oficiales en puertos de entrada de la frontera suroeste",
  },
  years: { en: "years", es: "años" },
  hours: { en: "hours", es: "horas" },
  "adult-encounters-sw": {
    en: "encounters (stops, not people) with single adults at the southwest land border",
    es: "encuentros (detenciones, no personas) con personas adultas solas en la frontera terrestre suroeste",
  },
  "adult-expulsions-sw": {
    en: "expulsions of single adults under Title 42 at the southwest land border",
    es: "expulsiones de personas adultas solas bajo el Título 42 en la frontera terrestre suroeste",
  },
  "minor-encounters-sw": {
    en: "encounters (stops, not people) with accompanied minors at the southwest land border",
    es: "encuentros (detenciones, no personas) con menores acompañados en la frontera terrestre suroeste",
  },
  "border-km": {
    en: "kilometers of border between the United States and Mexico",
    es: "kilómetros de frontera entre Estados Unidos y México",
  },
  "border-miles": {
    en: "miles of border between the United States and Mexico",
    es: "millas de frontera entre Estados Unidos y México",
  },
  "uc-encounters-usbp-sw": {
    en: "encounters (stops, not people) by Border Patrol with unaccompanied children at the southwest border",
    es: "encuentros (detenciones, no personas) de la Patrulla Fronteriza con menores no acompañados en la frontera suroeste",
  },
  "refugees-admitted": {
    en: "refugees admitted in a fiscal year",
    es: "personas refugiadas admitidas en un año fiscal",
  },
  "refugees-allowed": {
    en: "refugees at most in a fiscal year",
    es: "personas refugiadas como máximo en un año fiscal",
  },
  people: { en: "people", es: "personas" },
  "workers-a-year": { en: "workers a year", es: "trabajadores al año" },
} as const satisfies Record<string, Text>;
