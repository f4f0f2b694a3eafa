import { ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import { defineCommand } from "../../discord/handlers.ts";
import { anywhere } from "../../discord/installation.ts";
import { audienceOf } from "../../settings/audience.ts";
import type { ReportSources } from "../../views/live.report.for.ts";
import { described, named } from "../../views/localised.ts";
import { quizCommand as words } from "../../views/quiz.command.words.ts";
import { type LiveDeps, live, liveData, mostInLive, paceChoices, usualInLive } from "./live.ts";
import { difficulties } from "./options.ts";
import {
  mostInPractice,
  type PracticeDeps,
  practice,
  practiceData,
  usualInPractice,
} from "./practice.ts";
import { resultChoices, results, resultsData } from "./results.ts";
import { stop, stopData } from "./stop.ts";

interface Deps extends PracticeDeps, LiveDeps, ReportSources {}

const topic = z.string().min(1).max(100).optional();
const difficulty = z.enum(difficulties).nullable().default(null);

export const quiz = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...anywhere,
    options: [practiceData, liveData, resultsData, stopData],
  },
  options: z.discriminatedUnion("subcommand", [
    z.object({
      subcommand: z.literal("practice"),
      topic,
      questions: z.int().min(1).max(mostInPractice).default(usualInPractice),
      difficulty,
    }),
    z.object({
      subcommand: z.literal("live"),
      topic,
      questions: z.int().min(1).max(mostInLive).default(usualInLive),
      difficulty,
      pace: z.string().max(100).default("auto"),
      scoring: z.enum(["accuracy", "gentle", "classic", "confidence"]).default("accuracy"),
      teams: z
        .enum(["draw-2", "draw-3", "draw-4", "choose-2", "choose-3", "choose-4", "role"])
        .nullable()
        .default(null),
    }),
    z.object({ subcommand: z.literal("results"), quiz: z.string().max(100).optional() }),
    z.object({ subcommand: z.literal("stop") }),
  ]),

  run(asked, options, deps: Deps) {
    switch (options.subcommand) {
      case "practice":
        return practice(asked, options, deps);
      case "live":
        return live(asked, options, deps);
      case "results":
        return results(asked, options.quiz, deps);
      case "stop":
        return stop(asked, deps);
    }
  },

  async complete(asked, { option, typed }, deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    if (option === "pace") return paceChoices(typed, person);
    if (option === "quiz") return resultChoices(asked, typed, person, deps);
    return deps.search
      .suggest(typed, person.code)
      .map(({ pack, topic, name }) => ({ name, value: `${pack}/${topic}` }));
  },
});
