import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/settings`. */
export const settingsCommand = {
  name: { en: "settings", es: "configuración" },
  description: {
    en: "This server’s language, host role and staff channel",
    es: "Idioma, rol de anfitrión y canal del personal de este servidor",
  },
} as const satisfies Record<string, Text>;
