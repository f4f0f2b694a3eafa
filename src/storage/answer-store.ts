import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { AnswerStore } from "../study/ports.ts";
import { type AnswerRow, answerRow, keyOf, rowOf } from "./answer-rows.ts";
import { groupLimit, writeAnswers } from "./answer-writing.ts";
import type { StorageLog } from "./engine.ts";
import { createGroupCommit } from "./group-commit.ts";
import { ownScope } from "./person-number.ts";
import { readRow, readRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

const placeRow = z.object({ run_id: z.string(), position: z.int() });
const lastRow = z.object({ item: z.string(), at: z.int() });

/** The table of answers; those of a burst are stored in one commit. */
export function createAnswerStore(db: Kysely<Tables>, log?: StorageLog): AnswerStore {
  const store = createGroupCommit<AnswerRow, AnswerRow>({
    keyOf,
    limit: groupLimit,
    commit: (rows) => writeAnswers(db, rows),
  });
  return {
    async record(answer) {
      const row = await store(rowOf(answer));
      return row === undefined ? undefined : readRow(answerRow, row, "answers");
    },

    async ofRun(runId) {
      const rows = await db
        .selectFrom("answers")
        .selectAll()
        .where("run_id", "=", runId)
        .orderBy("position")
        .orderBy("person")
        .execute();
      return readRows(answerRow, rows, "answers", log);
    },

    async firstSettled(person) {
      const row = await db
        .selectFrom("answers")
        .select(["run_id", "position"])
        .where("person", "=", person)
        .where("settled", "=", 1)
        .orderBy(sql`length(interaction_id)`)
        .orderBy("interaction_id")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return;
      const { run_id, position } = readRow(placeRow, row, "answers");
      return { runId: run_id, position };
    },

    async lastAnswered(userId) {
      const rows = await db
        .selectFrom("answers")
        .innerJoin("person_numbers", "person_numbers.number", "answers.person")
        .select((select) => ["answers.item", select.fn.max("answers.at").as("at")])
        .where("person_numbers.user_id", "=", userId)
        .where("person_numbers.scope", "=", ownScope)
        .groupBy("answers.item")
        .execute();
      return new Map(
        readRows(lastRow, rows, "answers", log).map(({ item, at }) => [item, at] as const),
      );
    },
  };
}
