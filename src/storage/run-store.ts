import type { Kysely } from "kysely";
import { z } from "zod";
import type { Chance } from "../chance.ts";
import { Question } from "../quiz/question.ts";
import type { Run, RunStore, Wish } from "../study/ports.ts";
import type { StorageLog } from "./engine.ts";
import { numberOf, ownScope } from "./person-number.ts";
import { jsonText, readRow, readRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** What tells practices from the other runs in the table `runs`. */
const practiceKind = "practice";

const wish: z.ZodType<Wish> = z.strictObject({
  topic: z.strictObject({ pack: z.string(), topic: z.string() }).nullable(),
  questions: z.int(),
  difficulty: z.enum(["easy", "medium", "hard"]).nullable(),
});

const runRow = z
  .object({
    id: z.string(),
    user_id: z.string(),
    number: z.int(),
    seed: z.int(),
    wish: jsonText(wish),
    questions: jsonText(z.array(Question)),
    started_at: z.int(),
    ended_at: z.int().nullable(),
  })
  .transform(
    ({ user_id, number, started_at, ended_at, ...rest }): Run => ({
      ...rest,
      ownerId: user_id,
      person: number,
      startedAt: started_at,
      endedAt: ended_at,
    }),
  );

/** Practices with their owners' Discord ids. */
const practices = (db: Kysely<Tables>) =>
  db
    .selectFrom("runs")
    .innerJoin("person_numbers", "person_numbers.number", "runs.person")
    .select(["runs.id", "person_numbers.user_id", "person_numbers.number", "runs.seed"])
    .select(["runs.wish", "runs.questions", "runs.started_at", "runs.ended_at"])
    .where("runs.kind", "=", practiceKind);

const unended = (db: Kysely<Tables>) =>
  db.updateTable("runs").where("kind", "=", practiceKind).where("ended_at", "is", null);

/** Practices, in the table `runs`; `chance` draws the numbers that stand for people. */
export function createRunStore(db: Kysely<Tables>, chance: Chance, log?: StorageLog): RunStore {
  return {
    start: (run) =>
      db.transaction().execute(async (transaction) => {
        const owner = { userId: run.ownerId, scope: ownScope };
        const person = await numberOf(transaction, owner, chance);
        await unended(transaction)
          .set({ ended_at: run.startedAt })
          .where("person", "=", person)
          .execute();
        await transaction
          .insertInto("runs")
          .values({
            id: run.id,
            kind: practiceKind,
            person,
            seed: run.seed,
            wish: JSON.stringify(run.wish),
            questions: JSON.stringify(run.questions),
            started_at: run.startedAt,
          })
          .execute();
        return { ...run, person, endedAt: null };
      }),

    async find(runId) {
      const row = await practices(db).where("runs.id", "=", runId).executeTakeFirst();
      return row === undefined ? undefined : readRow(runRow, row, "runs");
    },

    async unfinished(userId) {
      const rows = await practices(db)
        .where("person_numbers.user_id", "=", userId)
        .where("person_numbers.scope", "=", ownScope)
        .where("runs.ended_at", "is", null)
        .orderBy("runs.started_at", "desc")
        .limit(1)
        .execute();
      // One that cannot be gone on with must not keep its owner from starting another.
      return readRows(runRow, rows, "runs", log)[0];
    },

    async end(runId, at) {
      await unended(db).set({ ended_at: at }).where("id", "=", runId).execute();
    },
  };
}
