import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/explain`. */
export const explainCommand = {
  name: { en: "explain", es: "explicar" },
  description: {
    en: "Explains a topic: what it is, what happened, and where it is written",
    es: "Explica un tema: qué es, qué pasó y dónde está escrito",
  },
  topic: { en: "topic", es: "tema" },
  topicDescription: {
    en: "A name, a nickname or a word about it; the list shows what there is",
    es: "Un nombre, un apodo o una palabra; la lista muestra lo que hay",
  },
  detail: { en: "detail", es: "detalle" },
  detailDescription: { en: "How much of it to show", es: "Cuánto mostrar" },
  brief: { en: "Short version", es: "Versión breve" },
  full: { en: "Whole story", es: "Historia completa" },
  timeline: { en: "Timeline", es: "Cronología" },
  chart: { en: "Chart", es: "Gráfica" },
  sources: { en: "Sources", es: "Fuentes" },
  on: { en: "on", es: "fecha" },
  onDescription: {
    en: "How things stood on a day, such as 2021-03-01",
    es: "Cómo estaban las cosas un día, por ejemplo 2021-03-01",
  },
  private: { en: "private", es: "privado" },
  privateDescription: { en: "Show it only to me", es: "Mostrarlo solo a mí" },
} as const satisfies Record<string, Text>;
