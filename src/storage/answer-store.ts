import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { AnswerStore } from "../study/ports.ts";
import { type AnswerRow, answerRow, keyOf, rowOf } from "./answer-rows.ts";
import type { StorageLog } from "./engine.ts";
import { isForeignKeyError } from "./foreign-key.ts";
import { createGroupCommit } from "./group-commit.ts";
import { ownScope } from "./person-number.ts";
import { readRow, readRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** How many answers one statement stores at most; each binds nine of at most 32,766 values. */
const groupLimit = 256;

const placeRow = z.object({ run_id: z.string(), position: z.int() });
const lastRow = z.object({ item: z.string(), at: z.int() });

/** Discord's ids grow, and of two texts the longer one is greater. */
const isLater = sql<boolean>`(
  length(excluded.interaction_id) > length(answers.interaction_id)
  or (length(excluded.interaction_id) = length(answers.interaction_id)
    and excluded.interaction_id > answers.interaction_id)
)`;

/** Stores what may be stored, in one statement and so in one commit; gives the rows it wrote. */
function write(db: Kysely<Tables>, rows: readonly AnswerRow[]): Promise<readonly AnswerRow[]> {
  return db
    .insertInto("answers")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["run_id", "position", "person"])
        .doUpdateSet((update) => ({
          given: update.ref("excluded.given"),
          confidence: update.ref("excluded.confidence"),
          settled: update.ref("excluded.settled"),
          interaction_id: update.ref("excluded.interaction_id"),
          at: update.ref("excluded.at"),
        }))
        .where("answers.settled", "=", 0)
        .where(isLater),
    )
    .returningAll()
    .execute();
}

/** Rows that stand under the same keys. */
function stored(db: Kysely<Tables>, rows: readonly AnswerRow[]): Promise<readonly AnswerRow[]> {
  return db
    .selectFrom("answers")
    .selectAll()
    .where((where) =>
      where.or(rows.map(({ run_id, position, person }) => where.and({ run_id, position, person }))),
    )
    .execute();
}

async function withRuns(
  db: Kysely<Tables>,
  rows: readonly AnswerRow[],
): Promise<readonly AnswerRow[]> {
  const ids = [...new Set(rows.map(({ run_id }) => run_id))];
  const found = await db.selectFrom("runs").select("id").where("id", "in", ids).execute();
  const there = new Set(found.map(({ id }) => id));
  return rows.filter(({ run_id }) => there.has(run_id));
}

/** The same, without the answers whose runs are gone and would fail the commit of the others. */
async function writeWhereRunsAre(
  db: Kysely<Tables>,
  rows: readonly AnswerRow[],
): Promise<readonly AnswerRow[]> {
  if (rows.length === 0) return [];
  try {
    return await write(db, rows);
  } catch (error) {
    if (!isForeignKeyError(error)) throw error;
    const remaining = await withRuns(db, rows);
    if (remaining.length === rows.length) throw error;
    return writeWhereRunsAre(db, remaining);
  }
}

/** Stores answers of different keys, and gives by key what is stored then. */
async function commit(
  db: Kysely<Tables>,
  answers: readonly AnswerRow[],
): Promise<ReadonlyMap<string, AnswerRow>> {
  // In one order everywhere, so that two processes never wait for each other's rows.
  const rows = answers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const written = await writeWhereRunsAre(db, rows);
  const byKey = new Map(written.map((row) => [keyOf(row), row]));
  const unchanged = rows.filter((row) => !byKey.has(keyOf(row)));
  if (unchanged.length === 0) return byKey;
  const before = await stored(db, unchanged);
  return new Map([...byKey, ...before.map((row) => [keyOf(row), row] as const)]);
}

/** The table of answers; those of a burst are stored in one commit. */
export function createAnswerStore(db: Kysely<Tables>, log?: StorageLog): AnswerStore {
  const store = createGroupCommit<AnswerRow, AnswerRow>({
    keyOf,
    limit: groupLimit,
    commit: (rows) => commit(db, rows),
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
