import type { Kysely } from "kysely";
import { z } from "zod";
import type { TakenQuiz } from "../live/ports.ts";
import type { StorageLog } from "./engine.ts";
import { errorWords } from "./problems.ts";
import { readQuiz } from "./quiz-rows.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

const openRows = z.array(
  z.object({ run_id: z.string(), guild_id: z.string(), alive_at: z.int().nullable() }),
);

/** A process that lived on for so long after the end of a quiz has shown it, or never will; ms. */
const lastWords = 60_000;

/**
 * The quizzes that run in other processes, or ended just before their process did and may lack their last
 * message, and when their processes were last alive.
 */
async function openQuizzes(db: Kysely<Tables>, owner: string) {
  const rows = await db
    .selectFrom("quizzes")
    .innerJoin("runs", "runs.id", "quizzes.run_id")
    .leftJoin("heartbeats", "heartbeats.owner", "quizzes.owner")
    .select(["quizzes.run_id", "quizzes.guild_id", "heartbeats.alive_at"])
    // Somebody may have opened one here before the others are taken up.
    .where("quizzes.owner", "!=", owner)
    .where((where) =>
      where.or([
        where("quizzes.open_channel_id", "is not", null),
        where.and([
          // Nothing was logged after the end, not even that its message is there.
          where("quizzes.sequence", "=", where.ref("quizzes.snapshot_sequence")),
          where("runs.ended_at", ">=", where("heartbeats.alive_at", "-", lastWords)),
        ]),
      ]),
    )
    .orderBy("quizzes.run_id")
    .execute();
  return readRow(openRows, rows, "quizzes");
}

async function raiseFence(db: Kysely<Tables>, owner: string, runId: string): Promise<void> {
  await db
    .updateTable("quizzes")
    .set((value) => ({ owner, fence: value("fence", "+", 1) }))
    .where("run_id", "=", runId)
    .execute();
}

/** Makes a process the owner of the unfinished quizzes of some servers; one that cannot be read is left. */
export async function takeQuizzes(
  db: Kysely<Tables>,
  { owner, serves = () => true }: { owner: string; serves?: (guildId: string) => boolean },
  log?: StorageLog,
): Promise<readonly TakenQuiz[]> {
  const open = (await openQuizzes(db, owner)).filter(({ guild_id }) => serves(guild_id));
  const taken: TakenQuiz[] = [];
  for (const { run_id, alive_at } of open) {
    try {
      // What the process before writes from here on is refused, so that nothing is missed below.
      await raiseFence(db, owner, run_id);
      const stored = await readQuiz(db, run_id);
      if (stored !== undefined) taken.push({ stored, aliveAt: alive_at ?? stored.state.activeAt });
    } catch (error) {
      log?.warn({ reason: errorWords(error), run: run_id }, "a running quiz was left out");
    }
  }
  return taken;
}
