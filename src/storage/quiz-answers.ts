import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { AnswerToStore } from "../live/ports.ts";
import type { PlayedAnswer } from "../quiz/live/state.ts";
import { type AnswerRow, answerRow, keyOf, rowOf } from "./answer-rows.ts";
import { groupLimit, writeAnswers } from "./answer-writing.ts";
import { createGroupCommit } from "./group-commit.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** An answer, and the fence of the runner that stores it. */
interface Fenced {
  readonly row: AnswerRow;
  readonly fence: number;
}

const fenceRows = z.array(z.object({ run_id: z.string(), fence: z.int() }));

/** The fences of quizzes, which nobody can raise until the transaction ends, on either engine. */
async function fencesOf(
  transaction: Transaction<Tables>,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .updateTable("quizzes")
    .set((value) => ({ fence: value.ref("fence") }))
    .where("run_id", "in", runIds)
    .returning(["run_id", "fence"])
    .execute();
  return new Map(readRow(fenceRows, rows, "quizzes").map(({ run_id, fence }) => [run_id, fence]));
}

/** Stores what the runners of now send; what an older one sends is left out. */
function commit(
  db: Kysely<Tables>,
  items: readonly Fenced[],
): Promise<ReadonlyMap<string, AnswerRow>> {
  return db.transaction().execute(async (transaction) => {
    const runIds = [...new Set(items.map(({ row }) => row.run_id))].sort();
    const fences = await fencesOf(transaction, runIds);
    const current = items.filter(({ row, fence }) => fences.get(row.run_id) === fence);
    if (current.length === 0) return new Map();
    return writeAnswers(
      transaction,
      current.map(({ row }) => row),
    );
  });
}

/** Stores answers to live quizzes; those of a burst, of whichever quizzes, share a commit. */
export function createQuizAnswers(db: Kysely<Tables>) {
  const store = createGroupCommit<Fenced, AnswerRow>({
    keyOf: ({ row }) => keyOf(row),
    limit: groupLimit,
    commit: (items) => commit(db, items),
  });
  return async (
    runId: string,
    fence: number,
    answers: readonly AnswerToStore[],
  ): Promise<ReadonlyMap<number, PlayedAnswer> | "lost"> => {
    const rows = answers.map((answer) => rowOf({ ...answer, runId, settled: false }));
    const stored = await Promise.all(rows.map((row) => store({ row, fence })));
    if (stored.includes(undefined)) return "lost";
    return new Map(
      answers.map((answer, index) => {
        const row = stored[index];
        // What was written is what was given; reading it again would cost as much as writing it.
        return row === undefined || row === rows[index] ? ownOf(answer) : playedOf(row);
      }),
    );
  };
}

function ownOf({
  person,
  given,
  confidence,
  interactionId,
  at,
}: AnswerToStore): [number, PlayedAnswer] {
  return [person, { given, confidence, interactionId, at }];
}

function playedOf(row: AnswerRow): [number, PlayedAnswer] {
  const { person, given, confidence, interactionId, at } = readRow(answerRow, row, "answers");
  return [person, { given, confidence, interactionId, at }];
}
