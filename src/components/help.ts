import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf, chooseLanguage } from "../settings/audience.ts";
import { type HelpSources, helpFor } from "../views/help.for.ts";
import { helpId, helpLanguagesId } from "../views/help.id.ts";
import { languageChoice } from "../views/languages.ts";

/** Redraws the help; a language that was chosen is kept for the person. */
export const help = defineComponent({
  id: helpId,
  async press(asked, { steps, language }, pressed, deps: HelpSources) {
    const { person, server } = await audienceOf(asked, deps.settings, deps.languages);
    const code = pressed.values[0] ?? language ?? "";
    const chosen = await chooseLanguage(asked.person.id, code, deps);
    const occasion = { language: chosen ?? person, server, steps: steps === "yes" };
    return toPresser(helpFor(asked, occasion, deps), asked.onPrivateMessage);
  },
});

/** Offers the languages of the help, where there are more than two. */
export const helpLanguages = defineComponent({
  id: helpLanguagesId,
  async press(asked, { steps }, _pressed, deps: HelpSources) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(helpId.encode({ steps, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});
