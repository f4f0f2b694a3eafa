import type { Kysely } from "kysely";
import { z } from "zod";
import type { PersonalDataStore, PersonalSummary } from "../privacy/ports.ts";
import { atOneMoment } from "./moment.ts";
import { languageOf, readPersonalData } from "./personal-export.ts";
import { personalQuizzes } from "./personal-quizzes.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

const heldRows = z.array(z.object({ number: z.int() }));
const scopedRows = z.array(z.object({ scope: z.string(), number: z.int() }));
const countRow = z.object({ count: z.int() });
const answerCountRow = countRow.extend({ since: z.int().nullable() });

const numbersOf = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("person_numbers").where("user_id", "=", userId);

/** Runs that belong to a person alone. */
const ownRuns = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("runs").where("person", "in", numbersOf(db, userId).select("number"));

const answersBy = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("answers").where("answers.person", "in", numbersOf(db, userId).select("number"));

async function summarise(db: Kysely<Tables>, userId: string): Promise<PersonalSummary> {
  const runs = await ownRuns(db, userId)
    .select((select) => select.fn.countAll().as("count"))
    .executeTakeFirst();
  const answers = await answersBy(db, userId)
    .select((select) => [select.fn.countAll().as("count"), select.fn.min("answers.at").as("since")])
    .executeTakeFirst();
  const held = await numbersOf(db, userId).select(["scope", "number"]).execute();
  const numbers = readRow(scopedRows, held, "person_numbers");
  let quizzes = 0;
  for (const named of numbers) {
    quizzes += (await personalQuizzes(db, named)).length;
  }
  const { count, since } = readRow(answerCountRow, answers, "answers");
  return {
    language: await languageOf(db, userId),
    practices: readRow(countRow, runs, "runs").count,
    quizzes,
    answers: count,
    since,
    numbers: numbers.length,
  };
}

async function deleteAll(db: Kysely<Tables>, userId: string): Promise<void> {
  // Held first, so that a practice that begins meanwhile is deleted too or gets a new number; and
  // only these are deleted, so that a number that is drawn meanwhile stays with what it stands for.
  const held = await db
    .updateTable("person_numbers")
    .set({ user_id: userId })
    .where("user_id", "=", userId)
    .returning("number")
    .execute();
  const numbers = readRow(heldRows, held, "person_numbers").map(({ number }) => number);
  if (numbers.length > 0) {
    await db.deleteFrom("answers").where("person", "in", numbers).execute();
    await db.deleteFrom("runs").where("person", "in", numbers).execute();
    await db.deleteFrom("person_numbers").where("number", "in", numbers).execute();
  }
  await db.deleteFrom("people").where("user_id", "=", userId).execute();
}

/** What is stored about people; `src/privacy/holdings.ts` lists every column of it. */
export function createPersonalDataStore(db: Kysely<Tables>): PersonalDataStore {
  return {
    summary: (userId) => atOneMoment(db).execute((moment) => summarise(moment, userId)),
    export: (userId) => readPersonalData(db, userId),
    delete: (userId) => db.transaction().execute((transaction) => deleteAll(transaction, userId)),
  };
}
