import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { type Answer, privately } from "../../discord/answer.ts";
import type { Asked } from "../../discord/asked.ts";
import type { Live } from "../../live/live.ts";
import { presserOf, refusedAnswer } from "../../views/live.for.ts";
import { endQuestion } from "../../views/live.host.ts";
import { livePrivateWords } from "../../views/live.private.words.ts";
import { described, named } from "../../views/localised.ts";
import { type PracticeSources, practiceShowing } from "../../views/practice.for.ts";
import { notice } from "../../views/problems.ts";
import { quizCommand as words } from "../../views/quiz.command.words.ts";

/** `/quiz stop` as Discord shows it. */
export const stopData = {
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words.stop),
  ...described(words.stopDescription),
};

/** Asks whether the quiz of this channel is to end. */
export async function stop(
  asked: Asked,
  deps: PracticeSources & { readonly live: Live },
): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const said = livePrivateWords(showing.language);
  const runId = asked.channelId === null ? undefined : await deps.live.runningIn(asked.channelId);
  if (runId === undefined) return privately(notice(said.noQuizHere));
  const looked = await deps.live.host(runId, await presserOf(asked, deps), { act: "look" });
  if (looked.kind === "refused") return refusedAnswer(asked, looked, showing);
  return privately(endQuestion(looked.scene, showing.language));
}
