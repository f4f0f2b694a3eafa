import assert from "node:assert/strict";
import type { Places } from "./bot.ts";
import { burst, burstOf, withBots } from "./live-bots.ts";
import { openDatabase, storeQuizzes } from "./live-quizzes.ts";

/** How many quizzes are weighed, and those who play in each. */
interface Weighing {
  readonly weighed: number;
  readonly players: number;
}

/**
 * Bytes of heap that a running quiz adds in mid-question, everybody having answered but one player:
 * many such quizzes less one, after equally many presses.
 */
export async function memoryOfOne(one: Places, many: Places, weighing: Weighing): Promise<number> {
  const heapOfMany = await heapWith(many, weighing.weighed, weighing);
  return (heapOfMany - (await heapWith(one, 1, weighing))) / (weighing.weighed - 1);
}

async function heapWith(places: Places, count: number, { weighed, players }: Weighing) {
  const storage = await openDatabase(places.database);
  const quizzes = await storeQuizzes(storage, { count, players: players - 1, named: "weighed" });
  await storage.close();
  return withBots(places, ["docent"], async ({ docent }) => {
    for (let turn = 0; turn < weighed; turn += 1) {
      const quiz = quizzes[turn % count];
      assert(quiz !== undefined);
      await burst(docent, burstOf([quiz], turn % 2));
    }
    return (await docent.read("memory")).heapUsed;
  });
}
