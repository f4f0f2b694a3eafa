import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { audienceOf } from "../settings/audience.ts";
import type { Wish } from "../study/ports.ts";
import type { Practice } from "../study/practice.ts";
import { languageChoice } from "../views/languages.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { beginId, beginLanguagesId } from "../views/practice.id.ts";
import { quizMeId } from "../views/quiz-me.id.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
}

/** Questions in a practice that nobody has counted. */
const usual = 5;

/** Begins a practice on the topic of a card. */
export const quizMe = defineComponent({
  id: quizMeId,
  async press(asked, topic, _pressed, deps: Deps) {
    const wish: Wish = { topic, questions: usual, difficulty: null };
    const outcome = await deps.practice.begin(asked.person.id, wish, "offer");
    return practiceAnswer(asked, outcome, await practiceShowing(asked, deps));
  },
});

/** Begins a practice by a wish. */
export const begin = defineComponent({
  id: beginId,
  async press(asked, fields, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps, values[0] ?? fields.language);
    const wish = wishIn(fields);
    if (wish === undefined) return practiceAnswer(asked, { kind: "forged" }, showing);
    const outcome = await deps.practice.begin(asked.person.id, wish, fields.unfinished);
    return practiceAnswer(asked, outcome, showing);
  },
});

/** Offers the languages, where there are more than two. */
export const beginLanguages = defineComponent({
  id: beginLanguagesId,
  async press(asked, wish, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(beginId.encode({ ...wish, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});

interface WishFields extends Pick<Wish, "questions" | "difficulty"> {
  readonly pack: string | null;
  readonly topic: string | null;
}

/** The wish that a custom id carries; `undefined` where it was forged. */
function wishIn({ pack, topic, questions, difficulty }: WishFields): Wish | undefined {
  if (questions < 1) return;
  if (pack === null || topic === null) {
    return pack === topic ? { topic: null, questions, difficulty } : undefined;
  }
  return { topic: { pack, topic }, questions, difficulty };
}
