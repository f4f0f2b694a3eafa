import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf } from "../settings/audience.ts";
import { languageChoice } from "../views/languages.ts";
import { type TermsSources, termsShowing } from "../views/terms.for.ts";
import { termsId, termsLanguagesId } from "../views/terms.id.ts";
import { termMessage, termsMessage } from "../views/terms.ts";

/** Shows another page or language of the terms of a message. */
export const terms = defineComponent({
  id: termsId,
  async press(asked, { codes, page, language }, { values }, deps: TermsSources) {
    const showing = await termsShowing(asked, deps, values[0] ?? language);
    const found = codes.flatMap((code) => deps.terms.byCode(code) ?? []);
    const [only] = found;
    const message =
      found.length === 1 && only?.kind === "glossary"
        ? termMessage(only, showing)
        : termsMessage(found, page, showing);
    return toPresser(message, asked.onPrivateMessage);
  },
});

/** Offers the languages, where there are more than two. */
export const termsLanguages = defineComponent({
  id: termsLanguagesId,
  async press(asked, { codes, page }, _pressed, deps: TermsSources) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(termsId.encode({ codes, page, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});
