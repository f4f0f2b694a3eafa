import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/privacy` and its subcommands. */
export const privacyCommand = {
  name: { en: "privacy", es: "privacidad" },
  description: {
    en: "What Docent keeps about you: see it, take it with you, delete it",
    es: "Lo que Docent guarda sobre ti: verlo, llevártelo o borrarlo",
  },
  show: { en: "show", es: "ver" },
  showDescription: {
    en: "See what Docent keeps about you",
    es: "Ver lo que Docent guarda sobre ti",
  },
  export: { en: "export", es: "exportar" },
  exportDescription: {
    en: "Get everything that Docent keeps about you as a file",
    es: "Recibir en un archivo todo lo que Docent guarda sobre ti",
  },
  delete: { en: "delete", es: "borrar" },
  deleteDescription: {
    en: "Delete everything that Docent keeps about you",
    es: "Borrar todo lo que Docent guarda sobre ti",
  },
} as const satisfies Record<string, Text>;
