import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf } from "../settings/audience.ts";
import type { Practice } from "../study/practice.ts";
import { languageChoice } from "../views/languages.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { practiceLanguagesId, practiceSpeakId } from "../views/practice.id.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
}

/** Shows a question or the summary in a language, and remembers that language for the person. */
export const practiceSpeak = defineComponent({
  id: practiceSpeakId,
  async press(asked, { run, position, language }, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps, values[0] ?? language);
    const outcome =
      position === null
        ? await deps.practice.finish(asked.person.id, run)
        : await deps.practice.look(asked.person.id, { runId: run, position });
    return practiceAnswer(asked, outcome, showing);
  },
});

/** Offers the languages, where there are more than two. */
export const practiceLanguages = defineComponent({
  id: practiceLanguagesId,
  async press(asked, page, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(
      practiceSpeakId.encode({ ...page, language: null }),
      person,
      deps,
    );
    return toPresser(choice, asked.onPrivateMessage);
  },
});
