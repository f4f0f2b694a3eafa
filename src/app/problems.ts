import { setTimeout as sleep } from "node:timers/promises";
import type { Language } from "../content/languages.ts";
import { languageByLocale } from "../content/languages.ts";
import type { Asked } from "../discord/asked.ts";
import type { Problems } from "../discord/handled.ts";
import { audienceOf } from "../settings/audience.ts";
import { notice, problemWords } from "../views/problems.ts";
import type { App } from "./app.ts";

/** Milliseconds to wait for the language that a person chose. */
const patience = 250;

/** The router's words for what goes wrong, in the language of whoever asked. */
export function createProblems(app: Pick<App, "settings" | "languages">): Problems {
  // The database may be what went wrong, or what is slow; Discord's locale needs none.
  const languageOf = async (asked: Asked): Promise<Language> => {
    const byLocale = languageByLocale(asked.person.locale, app.languages);
    const chosen = audienceOf(asked, app.settings, app.languages).then(
      ({ person }) => person,
      () => byLocale,
    );
    return Promise.race([chosen, sleep(patience, byLocale, { ref: false })]);
  };
  return {
    outdated: async (asked) => notice(problemWords(await languageOf(asked)).outdated),
    invalidOption: async (asked, option) =>
      notice(problemWords(await languageOf(asked)).option(option)),
    unexpected: async (asked, reference) =>
      notice(problemWords(await languageOf(asked)).unexpected(reference)),
  };
}
