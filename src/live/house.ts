import type { Presser, Refused } from "./live.ts";
import type { Scene, StoredQuiz } from "./ports.ts";
import type { PreviewParts, Previews } from "./previews.ts";
import type { Runner } from "./runner.ts";
import type { Running, RunningParts } from "./running.ts";

/** What live quizzes are made of. */
export interface LiveParts extends RunningParts, PreviewParts {}

/** Live quizzes, put together. */
export interface House {
  readonly parts: LiveParts;
  readonly running: Running;
  readonly previews: Previews;
}

/** The runner of a quiz, or why there is none; a quiz that is still to be taken up is waited for. */
async function runnerOf({ parts, running }: House, runId: string): Promise<Runner | Refused> {
  const found = running.find(runId);
  if (found !== undefined) return found;
  const stored = await parts.store.find(runId);
  if (stored === undefined) return refused("gone");
  const { phase } = stored.state;
  if (phase.name === "ended") return refused("over", sceneOfStored(stored));
  if (phase.name !== "preview") await running.resumed();
  return running.find(runId) ?? refused("stale", sceneOfStored(stored));
}

/** A refusal, with how the quiz stands where there is one. */
export const refused = (why: Refused["why"], scene?: Scene): Refused => ({
  kind: "refused",
  why,
  ...(scene && { scene }),
});

/** Whether somebody pressed in another server than the quiz's: no button of it is there. */
export function isFromElsewhere({ guildId }: Pick<Scene, "guildId">, presser: Presser): boolean {
  return guildId !== presser.guildId;
}

/** A quiz that is not running here, as it stands; nobody's name is known. */
export function sceneOfStored({ runId, guildId, channelId, quiz, state }: StoredQuiz): Scene {
  return { runId, guildId, channelId, quiz, state, names: new Map() };
}

/** Does work with a running quiz, or says why there is none. */
export async function withRunner<T>(
  house: House,
  runId: string,
  presser: Presser,
  work: (runner: Runner) => Promise<T>,
): Promise<T | Refused> {
  house.parts.time.learnSeen(presser.interactionId);
  const runner = await runnerOf(house, runId);
  if ("kind" in runner) return runner;
  return isFromElsewhere(runner.scene(), presser) ? refused("forged") : work(runner);
}
