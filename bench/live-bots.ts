import assert from "node:assert/strict";
import { type Bot, createBots, type Places } from "./bot.ts";
import { answerTo, type OpenQuiz } from "./live-quizzes.ts";
import type { Interaction } from "./loopback/interactions.ts";

/** Words of every receipt. */
export const kept = "Your answer is kept.";

/** Everybody's answer to the open question of their quiz. */
export function burstOf(quizzes: readonly OpenQuiz[], option: number): readonly Interaction[] {
  return quizzes.flatMap((quiz) => quiz.players.map((who) => answerTo(quiz, who, option)));
}

/** Sends presses all at once; gives the milliseconds of each, and ends the run where one is not taken. */
export async function burst(
  { discord }: Bot,
  presses: readonly Interaction[],
): Promise<readonly number[]> {
  const answered = await Promise.all(presses.map((press) => discord.ask(press)));
  for (const { body } of answered) assert(body.includes(kept), `not a receipt: ${body}`);
  return answered.map(({ milliseconds }) => milliseconds);
}

/** The bots that are measured beside each other. */
type Named = "bare" | "docent";

/** Starts bots, each on a Discord of its own, and stops them when they have been used. */
export async function withBots<const Kind extends Named, T>(
  places: Places,
  kinds: readonly Kind[],
  use: (bots: Record<Kind, Bot>) => Promise<T>,
): Promise<T> {
  const bots = createBots(places);
  const started: [Kind, Bot][] = [];
  try {
    for (const kind of kinds) started.push([kind, await bots.start(kind, 1)]);
    return await use(Object.fromEntries(started) as Record<Kind, Bot>);
  } finally {
    await Promise.all(started.map(([, bot]) => bot.stop()));
    await bots.close();
  }
}
