import type { Language } from "../content/languages.ts";
import { languageByLocale } from "../content/languages.ts";
import type { Asked } from "../discord/asked.ts";
import type { Problems } from "../discord/handled.ts";
import { audienceOf } from "../settings/audience.ts";
import { notice, problemWords } from "../views/problems.ts";
import type { App } from "./app.ts";

/** The router's words for what goes wrong, in the language of whoever asked. */
export function createProblems(app: Pick<App, "settings" | "languages">): Problems {
  const languageOf = async (asked: Asked): Promise<Language> => {
    try {
      return (await audienceOf(asked, app.settings, app.languages)).person;
    } catch {
      // The database may be what went wrong; Discord's locale needs none.
      return languageByLocale(asked.person.locale, app.languages);
    }
  };
  return {
    outdated: async (asked) => notice(problemWords(await languageOf(asked)).outdated),
    invalidOption: async (asked, option) =>
      notice(problemWords(await languageOf(asked)).option(option)),
    unexpected: async (asked, reference) =>
      notice(problemWords(await languageOf(asked)).unexpected(reference)),
  };
}
