import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import type { Hit, Search } from "../content/search.ts";
import { privately } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import { audienceOf } from "../settings/audience.ts";
import type { Practice } from "../study/practice.ts";
import { described, named } from "../views/localised.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { beginning } from "../views/practice.wish.ts";
import { quizCommand as words } from "../views/quiz.command.words.ts";
import { unknownTopic } from "../views/unknown-topic.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
  readonly search: Search;
}

const difficulties = ["easy", "medium", "hard"] as const;
const most = 20;
const usual = 5;
const nearestShown = 5;

export const quiz = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...anywhere,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named(words.practice),
        ...described(words.practiceDescription),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named(words.topic),
            ...described(words.topicDescription),
            autocomplete: true,
            max_length: 100,
          },
          {
            type: ApplicationCommandOptionType.Integer,
            ...named(words.questions),
            ...described(words.questionsDescription),
            min_value: 1,
            max_value: most,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named(words.difficulty),
            ...described(words.difficultyDescription),
            choices: difficulties.map((value) => ({ ...named(words[value]), value })),
          },
        ],
      },
    ],
  },
  options: z.object({
    subcommand: z.literal("practice"),
    topic: z.string().min(1).max(100).optional(),
    questions: z.int().min(1).max(most).default(usual),
    difficulty: z.enum(difficulties).nullable().default(null),
  }),

  async run(asked, { topic: written, questions, difficulty }, deps: Deps) {
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
  },

  async complete(asked, { typed }, deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    return deps.search
      .suggest(typed, person.code)
      .map(({ pack, topic, name }) => ({ name, value: `${pack}/${topic}` }));
  },
});
