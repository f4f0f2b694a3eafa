import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { QuizStore, Written } from "../live/ports.ts";
import { writeState } from "../quiz/live/stored-state.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { isUniqueError } from "./unique.ts";

type Entry = Parameters<QuizStore["append"]>[2];

const sequenceRow = z.object({ sequence: z.int(), channel_id: z.string() });

/** Takes the next number of the log; nothing where another process runs the quiz. */
async function nextNumber(transaction: Transaction<Tables>, runId: string, fence: number) {
  const row = await transaction
    .updateTable("quizzes")
    .set((value) => ({ sequence: value("sequence", "+", 1) }))
    .where("run_id", "=", runId)
    .where("fence", "=", fence)
    .returning(["sequence", "channel_id"])
    .executeTakeFirst();
  return row === undefined ? undefined : readRow(sequenceRow, row, "quizzes");
}

async function keepSnapshot(
  transaction: Transaction<Tables>,
  runId: string,
  { sequence, channel_id }: z.output<typeof sequenceRow>,
  { event, snapshot }: Entry,
): Promise<void> {
  if (snapshot === null) return;
  const isOver = snapshot.phase.name === "ended";
  await transaction
    .updateTable("quizzes")
    .set({
      snapshot: writeState(snapshot),
      snapshot_sequence: sequence,
      open_channel_id: isOver ? null : channel_id,
    })
    .where("run_id", "=", runId)
    .execute();
  if (!isOver && event.type !== "opened") return;
  await transaction
    .updateTable("runs")
    .set(isOver ? { ended_at: event.at } : { started_at: event.at })
    .where("id", "=", runId)
    .execute();
}

/**
 * Appends an event, with a snapshot where there is one, in one commit; a quiz holds its channel from
 * its opening to its end, by a column that no two rows share.
 */
export async function appendEvent(
  db: Kysely<Tables>,
  { runId, fence }: { readonly runId: string; readonly fence: number },
  entry: Entry,
): Promise<Written | "busy"> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const next = await nextNumber(transaction, runId, fence);
      if (next === undefined) return "lost";
      await keepSnapshot(transaction, runId, next, entry);
      const { event } = entry;
      await transaction
        .insertInto("quiz_events")
        .values({
          ...{ run_id: runId, sequence: next.sequence },
          ...{ at: event.at, event: JSON.stringify(event) },
        })
        .execute();
      return "stored";
    });
  } catch (error) {
    if (entry.event.type === "opened" && isUniqueError(error)) return "busy";
    throw error;
  }
}
