import assert from "node:assert/strict";
import type { Places } from "./bot.ts";
import type { Blocks } from "./bots/blocks.ts";
import { withBots } from "./live-bots.ts";
import { closes, type OpenQuiz, openDatabase, storeQuizzes } from "./live-quizzes.ts";

/** What held up the bot while it revealed with pictures, and without. */
export interface PictureBlocks {
  readonly drawn: Blocks;
  readonly without: Blocks;
}

/** What holds up the bot while it reveals with a picture, and without since too few have answered. */
export async function besidePictures(
  places: Places,
  { reveals, players }: { readonly reveals: number; readonly players: number },
): Promise<PictureBlocks> {
  const storage = await openDatabase(places.database);
  const order = { count: reveals + 1, players };
  const quizzes = {
    drawn: await storeQuizzes(storage, { ...order, answered: players, named: "drawn" }),
    without: await storeQuizzes(storage, { ...order, answered: 4, named: "without" }),
  };
  await storage.close();
  return withBots(places, ["docent"], async ({ docent }) => {
    // No picture is sent to a channel in which Docent does not know its rights.
    for (const { channelId } of [...quizzes.drawn, ...quizzes.without]) {
      docent.discord.open(channelId);
    }
    let posts = 0;
    const reveal = async (quiz: OpenQuiz | undefined) => {
      assert(quiz !== undefined);
      await docent.discord.ask(closes(quiz));
      posts += 1;
      await docent.discord.posted(posts);
    };
    const seen = {
      drawn: undefined as Blocks | undefined,
      without: undefined as Blocks | undefined,
    };
    // The first picture starts the thread that draws.
    for (const key of ["drawn", "without"] as const) await reveal(quizzes[key][reveals]);
    for (const key of ["without", "drawn"] as const) {
      const before = docent.discord.pictures();
      await docent.read("loop");
      for (const quiz of quizzes[key].slice(0, reveals)) await reveal(quiz);
      seen[key] = await docent.read("loop");
      const drawn = docent.discord.pictures() - before;
      assert.equal(drawn, key === "drawn" ? reveals : 0, "pictures came with other reveals");
    }
    return seen as PictureBlocks;
  });
}
