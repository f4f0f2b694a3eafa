import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { described, named } from "../../views/localised.ts";
import { quizCommand as words } from "../../views/quiz.command.words.ts";

export const difficulties = ["easy", "medium", "hard"] as const;

/** `topic:`, which is completed. */
export const topicOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named(words.topic),
  ...described(words.topicDescription),
  autocomplete: true as const,
  max_length: 100,
};

/** `difficulty:` with its choices. */
export const difficultyOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named(words.difficulty),
  ...described(words.difficultyDescription),
  choices: difficulties.map((value) => ({ ...named(words[value]), value })),
};
