import type { Text } from "../languages.ts";

/** The misunderstandings behind the distractors, each as the mistaken sentence. */
export const misconceptions = {
  "mpp-is-title-42": {
    en: "MPP and Title 42 are the same thing.",
    es: "El MPP y el Título 42 son lo mismo.",
  },
  "expulsion-is-deportation": {
    en: "An expulsion under Title 42 is a deportation.",
    es: "Una expulsión bajo el Título 42 es una deportación.",
  },
  "encounter-is-person": {
    en: "Each encounter is a different person.",
    es: "Cada encuentro es una persona distinta.",
  },
  "fiscal-is-calendar-year": {
    en: "A fiscal year is a calendar year.",
    es: "Un año fiscal es un año calendario.",
  },
} as const satisfies Record<string, Text>;
