import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/help`. */
export const helpCommand = {
  name: { en: "help", es: "ayuda" },
  description: { en: "What Docent can do for you", es: "Lo que Docent puede hacer por ti" },
} as const satisfies Record<string, Text>;
