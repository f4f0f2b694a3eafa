import type { Clock } from "../clock.ts";
import { type Language, languageByCode } from "../content/languages.ts";
import { privately, toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Policies } from "../privacy/policies.ts";
import type { PersonalDataStore } from "../privacy/ports.ts";
import { isMuch, isNothing } from "../privacy/summary.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { exportMessage } from "../views/privacy.export.ts";
import { eraseId, exportId, privacyId } from "../views/privacy.id.ts";
import { deletedNotice, deleteQuestion, privacyPanel } from "../views/privacy.ts";

interface Deps {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly personalData: PersonalDataStore;
  readonly policies: () => Policies;
}

/** Asks before everything is deleted, or goes back without deleting. */
export const privacy = defineComponent({
  id: privacyId,
  async press(asked, { step }, _pressed, deps: Deps) {
    const { person: language } = await audienceOf(asked, deps.settings, deps.languages);
    const summary = await deps.personalData.summary(asked.person.id);
    const view = { summary, language, languages: deps.languages };
    const message =
      step === "ask" && !isNothing(summary)
        ? deleteQuestion(view)
        : privacyPanel({ ...view, policies: deps.policies(), kept: step === "keep" });
    return toPresser(message, asked.onPrivateMessage);
  },
});

/** Sends the data of whoever presses it as a file, below the message that was pressed. */
export const exportData = defineComponent({
  id: exportId,
  async press(asked, { part }, _pressed, deps: Deps) {
    const { person: language } = await audienceOf(asked, deps.settings, deps.languages);
    const { languages, personalData } = deps;
    const { id } = asked.person;
    const summary = await personalData.summary(id);
    if (isNothing(summary)) {
      return privately(privacyPanel({ summary, language, languages, policies: deps.policies() }));
    }
    const now = deps.clock.now();
    const work = async () =>
      exportMessage({ data: await personalData.export(id), language, languages, now, part });
    return isMuch(summary) ? { kind: "later", work } : privately(await work());
  },
});

/** Deletes everything about whoever presses it; a second press finds nothing and says the same. */
export const erase = defineComponent({
  id: eraseId,
  async press(asked, fields, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    await deps.personalData.delete(asked.person.id);
    const language = languageByCode(fields.language, deps.languages) ?? person;
    return toPresser(deletedNotice(language), asked.onPrivateMessage);
  },
});
