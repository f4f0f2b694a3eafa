import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Language } from "../../content/languages.ts";
import { type Answer, type Choices, privately } from "../../discord/answer.ts";
import type { Asked } from "../../discord/asked.ts";
import { presserOf } from "../../views/live.for.ts";
import { livePrivateWords } from "../../views/live.private.words.ts";
import { quizChoices } from "../../views/live.report.choices.ts";
import { type ReportSources, reportAnswer, reportRefused } from "../../views/live.report.for.ts";
import { liveReportWords } from "../../views/live.report.words.ts";
import { described, named } from "../../views/localised.ts";
import { practiceShowing } from "../../views/practice.for.ts";
import { notice } from "../../views/problems.ts";
import { quizCommand as words } from "../../views/quiz.command.words.ts";

/** `/quiz results` as Discord shows it. */
export const resultsData = {
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words.results),
  ...described(words.resultsDescription),
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      ...named(words.whichQuiz),
      ...described(words.whichQuizDescription),
      autocomplete: true as const,
      max_length: 100,
    },
  ],
};

/** The report of a quiz of this server, the newest unless one is named. */
export async function results(
  asked: Asked,
  wanted: string | undefined,
  deps: ReportSources,
): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const said = livePrivateWords(showing.language);
  if (!asked.guild?.installed) return privately(notice(said.onlyInServer));
  const presser = await presserOf(asked, deps);
  if (!presser.mayHost) return reportRefused(asked, { kind: "refused", why: "notHost" }, showing);
  const quizzes = await deps.live.quizzesOf(asked.guild.id);
  const found = wanted === undefined ? quizzes[0] : quizzes.find(({ runId }) => runId === wanted);
  if (found === undefined) {
    const words = liveReportWords(showing.language);
    return privately(notice(quizzes.length === 0 ? words.noQuizzes : words.unknownQuiz));
  }
  return reportAnswer(asked, found.runId, deps);
}

/** The server's quizzes for who may host; nothing for others. */
export async function resultChoices(
  asked: Asked,
  typed: string,
  language: Language,
  deps: ReportSources,
): Promise<Choices> {
  const { mayHost } = await presserOf(asked, deps);
  if (asked.guild === null || !mayHost) return [];
  return quizChoices(await deps.live.quizzesOf(asked.guild.id), typed, language);
}
