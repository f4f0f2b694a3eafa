import type { Text } from "../content/languages.ts";

/** What Discord shows in a message's menu. */
export const termsCommand = {
  name: { en: "Explain terms", es: "Explicar términos" },
} as const satisfies Record<string, Text>;
