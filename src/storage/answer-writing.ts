import { type Kysely, sql } from "kysely";
import { type AnswerRow, keyOf } from "./answer-rows.ts";
import { isForeignKeyError } from "./foreign-key.ts";
import type { Tables } from "./tables.ts";

/** How many answers one statement stores at most; each binds nine of at most 32,766 values. */
export const groupLimit = 2_048;

/** Discord's ids grow, and of two texts the longer one is greater. */
const isLater = sql<boolean>`(
  length(excluded.interaction_id) > length(answers.interaction_id)
  or (length(excluded.interaction_id) = length(answers.interaction_id)
    and excluded.interaction_id > answers.interaction_id)
)`;

/** Stores what may be stored, in one statement and so in one commit; gives how many rows it wrote. */
async function write(db: Kysely<Tables>, rows: readonly AnswerRow[]): Promise<number> {
  const written = await db
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
    .executeTakeFirstOrThrow();
  return Number(written.numInsertedOrUpdatedRows);
}

/** SQLite takes an expression of at most a thousand levels, and each row adds one. */
const rowsRead = 256;

/** Rows that stand under the same keys. */
async function stored(
  db: Kysely<Tables>,
  rows: readonly AnswerRow[],
): Promise<readonly AnswerRow[]> {
  const found: AnswerRow[] = [];
  for (let from = 0; from < rows.length; from += rowsRead) {
    const keys = rows.slice(from, from + rowsRead);
    const some = await db
      .selectFrom("answers")
      .selectAll()
      .where((where) =>
        where.or(
          keys.map(({ run_id, position, person }) => where.and({ run_id, position, person })),
        ),
      )
      .execute();
    found.push(...some);
  }
  return found;
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
): Promise<{ readonly rows: readonly AnswerRow[]; readonly written: number }> {
  if (rows.length === 0) return { rows, written: 0 };
  try {
    return { rows, written: await write(db, rows) };
  } catch (error) {
    if (!isForeignKeyError(error)) throw error;
    const remaining = await withRuns(db, rows);
    if (remaining.length === rows.length) throw error;
    return writeWhereRunsAre(db, remaining);
  }
}

/**
 * Stores answers of different keys, and gives by key what is stored then: where all of them were
 * written, which is nearly always, the same objects, and nothing is read.
 */
export async function writeAnswers(
  db: Kysely<Tables>,
  answers: readonly AnswerRow[],
): Promise<ReadonlyMap<string, AnswerRow>> {
  // In one order everywhere, so that two processes never wait for each other's rows.
  const keyed = answers.map((row) => ({ key: keyOf(row), row }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
  const { rows, written } = await writeWhereRunsAre(db, sorted);
  const now = written === rows.length ? rows : await stored(db, rows);
  return new Map(now.map((row) => [keyOf(row), row]));
}
