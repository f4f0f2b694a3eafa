import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Hit, Search } from "../../content/search.ts";
import { type Answer, privately } from "../../discord/answer.ts";
import type { Asked } from "../../discord/asked.ts";
import type { Practice } from "../../study/practice.ts";
import { described, named } from "../../views/localised.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../../views/practice.for.ts";
import { beginning } from "../../views/practice.wish.ts";
import { quizCommand as words } from "../../views/quiz.command.words.ts";
import { unknownTopic } from "../../views/unknown-topic.ts";
import { difficultyOption, topicOption } from "./options.ts";

/** What `/quiz practice` uses. */
export interface PracticeDeps extends PracticeSources {
  readonly practice: Practice;
  readonly search: Search;
}

/** The most questions of a practice, and how many there are unless asked otherwise. */
export const mostInPractice = 20;
export const usualInPractice = 5;
const nearestShown = 5;

/** `/quiz practice` as Discord shows it. */
export const practiceData = {
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words.practice),
  ...described(words.practiceDescription),
  options: [
    topicOption,
    {
      type: ApplicationCommandOptionType.Integer as const,
      ...named(words.questions),
      ...described(words.questionsDescription),
      min_value: 1,
      max_value: mostInPractice,
    },
    difficultyOption,
  ],
};

/** Begins a practice, or offers topics near to what was written. */
export async function practice(
  asked: Asked,
  {
    topic: written,
    questions,
    difficulty,
  }: {
    readonly topic?: string | undefined;
    readonly questions: number;
    readonly difficulty: "easy" | "medium" | "hard" | null;
  },
  deps: PracticeDeps,
): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const topic = written === undefined ? null : deps.search.exact(written);
  if (written !== undefined && !topic) {
    const { language } = showing;
    const nearest = deps.search.nearest(written, nearestShown, language.code);
    const others = deps.search.suggest("", language.code).slice(0, nearestShown);
    const idOf = ({ pack, topic }: Hit) =>
      beginning({ topic: { pack, topic }, questions, difficulty }, "offer");
    return privately(unknownTopic(written, { nearest, others }, idOf, language));
  }
  const wish = { topic: topic ?? null, questions, difficulty };
  const outcome = await deps.practice.begin(asked.person.id, wish, "offer");
  return practiceAnswer(asked, outcome, showing);
}
