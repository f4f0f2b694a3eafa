import type { Clock } from "../clock.ts";
import { readDay } from "../content/asked-day.ts";
import { dayAt } from "../content/dates.ts";
import { type Language, languageByCode } from "../content/languages.ts";
import { privately, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import { type Audience, audienceOf, chooseLanguage } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import { type CardSources, cardAnswer } from "../views/card.answer.ts";
import { type Address, cardId, languagesId, speakId } from "../views/explain.id.ts";
import { languageChoice } from "../views/languages.ts";
import { notice, problemWords } from "../views/problems.ts";

interface Deps extends CardSources {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
}

/** Shows another detail, page, day or language of a card. */
export const card = defineComponent({
  id: cardId,
  async press(asked, address, _pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    return show(asked, address, languageOf(address, audience, deps), audience, deps);
  },
});

/** Shows the card in a language, and remembers that language for the person. */
export const speak = defineComponent({
  id: speakId,
  async press(asked, address, pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const code = pressed.values[0] ?? address.language ?? "";
    const chosen = await chooseLanguage(asked.person.id, code, deps);
    return show(asked, address, chosen ?? audience.person, audience, deps);
  },
});

/** Offers the languages, where there are more than two. */
export const languages = defineComponent({
  id: languagesId,
  async press(asked, address, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(speakId.encode({ ...address, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});

function languageOf(address: Address, audience: Audience, deps: Deps): Language {
  return (
    (address.language === null ? undefined : languageByCode(address.language, deps.languages)) ??
    audience.person
  );
}

function show(asked: Asked, address: Address, language: Language, audience: Audience, deps: Deps) {
  const today = dayAt(deps.clock.now());
  // The day comes from a custom id, which anybody can forge.
  if (address.on !== null && readDay(address.on, today) === undefined) {
    return privately(notice(problemWords(language).outdated));
  }
  const showing = {
    language,
    private: true,
    today,
    canReport: canReport(audience.server, deps.reportUrl),
  };
  const as = asked.onPrivateMessage ? "redraw" : "private";
  return (
    cardAnswer(address, showing, as, deps) ??
    toPresser(notice(problemWords(language).noTopic), asked.onPrivateMessage)
  );
}
