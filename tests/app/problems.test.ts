import { expect, test } from "vitest";
import { createProblems } from "../../src/app/problems.ts";
import { languages } from "../../src/content/languages.ts";
import { asked } from "../../src/discord/asked.ts";
import type { SettingsStore } from "../../src/settings/ports.ts";
import { commandOf } from "../support/interactions.ts";
import { textIn } from "../support/parts.ts";

const never = new Promise<never>(() => undefined);
const hanging: SettingsStore = {
  server: () => never,
  changeServer: () => never,
  personLanguage: () => never,
  choosePersonLanguage: () => never,
};

test("a problem is told in the language of the person's Discord while the database hangs", async () => {
  const problems = createProblems({ settings: hanging, languages });
  const from = asked(commandOf("explain", {}, { locale: "es-ES" }));
  const message = await problems.unexpected(from, "abc-123");
  expect(textIn(message.components)).toContain("Algo falló del lado de Docent");
});
