import { languageByCode } from "../content/languages.ts";
import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { isNothing } from "../privacy/summary.ts";
import { audienceOf } from "../settings/audience.ts";
import { exportAnswer, type PrivacySources, privacyView } from "../views/privacy.for.ts";
import { eraseId, exportId, privacyId } from "../views/privacy.id.ts";
import { deletedNotice, deleteQuestion, privacyPanel } from "../views/privacy.ts";

/** Asks before everything is deleted, or goes back without deleting. */
export const privacy = defineComponent({
  id: privacyId,
  async press(asked, { step }, _pressed, deps: PrivacySources) {
    const view = await privacyView(asked, deps);
    const message =
      step === "ask" && !isNothing(view.summary)
        ? deleteQuestion(view)
        : privacyPanel({ ...view, kept: step === "keep" });
    return toPresser(message, asked.onPrivateMessage);
  },
});

/** Sends the data of whoever presses it as a file, below the message that was pressed. */
export const exportData = defineComponent({
  id: exportId,
  press: (asked, { part }, _pressed, deps: PrivacySources) => exportAnswer(asked, part, deps),
});

/** Deletes everything about whoever presses it; a second press finds nothing and says the same. */
export const erase = defineComponent({
  id: eraseId,
  async press(asked, fields, _pressed, deps: PrivacySources) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    await deps.personalData.delete(asked.person.id);
    const language = languageByCode(fields.language, deps.languages) ?? person;
    return toPresser(deletedNotice(language), asked.onPrivateMessage);
  },
});
