import type { Kysely } from "kysely";
import { z } from "zod";
import type {
  PersonalAnswer,
  PersonalData,
  PersonalDataStore,
  PersonalSummary,
} from "../privacy/ports.ts";
import { flag, readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** What a person is shown is what stands there, also where this version cannot make use of it. */
const anyJson = z.string().transform((text): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
});

const personRow = z.object({ language: z.string() });
const numberRows = z.array(z.object({ scope: z.string(), number: z.int() }));
const runRows = z.array(
  z.object({
    id: z.string(),
    seed: z.int(),
    wish: anyJson,
    questions: anyJson,
    started_at: z.int(),
    ended_at: z.int().nullable(),
  }),
);
const answerRows = z.array(
  z.object({
    run_id: z.string(),
    guild_id: z.string().nullable(),
    position: z.int(),
    item: z.string(),
    given: anyJson,
    confidence: z.string().nullable(),
    settled: flag,
    interaction_id: z.string(),
    at: z.int(),
  }),
);
const countRow = z.object({ count: z.int() });
const answerCountRow = countRow.extend({ since: z.int().nullable() });

type AnswerRow = z.output<typeof answerRows>[number];

const numbersOf = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("person_numbers").where("user_id", "=", userId);

async function languageOf(db: Kysely<Tables>, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom("people")
    .select("language")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row === undefined ? null : readRow(personRow, row, "people").language;
}

/** Runs that belong to a person alone. */
const ownRuns = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("runs").where("person", "in", numbersOf(db, userId).select("number"));

const answersBy = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom("answers").where("answers.person", "in", numbersOf(db, userId).select("number"));

function answerOf(row: AnswerRow): PersonalAnswer {
  const { position, item, given, confidence, settled, interaction_id, at } = row;
  return { position, item, given, confidence, settled, interactionId: interaction_id, at };
}

async function readAll(db: Kysely<Tables>, userId: string): Promise<PersonalData> {
  const language = await languageOf(db, userId);
  const numbers = await numbersOf(db, userId)
    .select(["scope", "number"])
    .orderBy("scope")
    .execute();
  const runs = await ownRuns(db, userId).selectAll().orderBy("started_at").orderBy("id").execute();
  const found = await answersBy(db, userId)
    .innerJoin("runs", "runs.id", "answers.run_id")
    .selectAll("answers")
    .select("runs.guild_id")
    .orderBy("answers.run_id")
    .orderBy("answers.position")
    .execute();
  const answers = readRow(answerRows, found, "answers");
  const practices = readRow(runRows, runs, "runs").map(({ started_at, ended_at, ...run }) => ({
    ...run,
    questions: Array.isArray(run.questions) ? run.questions : [run.questions],
    startedAt: started_at,
    endedAt: ended_at,
    answers: answers.filter(({ run_id }) => run_id === run.id).map(answerOf),
  }));
  const own = new Set(practices.map(({ id }) => id));
  const serverAnswers = answers
    .filter(({ run_id }) => !own.has(run_id))
    .map((row) => ({ runId: row.run_id, guildId: row.guild_id, ...answerOf(row) }));
  return {
    userId,
    language,
    practices,
    serverAnswers,
    numbers: readRow(numberRows, numbers, "person_numbers"),
  };
}

async function summarise(db: Kysely<Tables>, userId: string): Promise<PersonalSummary> {
  const runs = await ownRuns(db, userId)
    .select((select) => select.fn.countAll().as("count"))
    .executeTakeFirst();
  const answers = await answersBy(db, userId)
    .select((select) => [select.fn.countAll().as("count"), select.fn.min("answers.at").as("since")])
    .executeTakeFirst();
  const { count, since } = readRow(answerCountRow, answers, "answers");
  return {
    language: await languageOf(db, userId),
    practices: readRow(countRow, runs, "runs").count,
    answers: count,
    since,
  };
}

/** One moment of the database, whatever others write meanwhile. */
const atOneMoment = (db: Kysely<Tables>) =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");

async function deleteAll(db: Kysely<Tables>, userId: string): Promise<void> {
  // Held first, so that a practice that begins meanwhile is deleted too or gets a new number.
  await db
    .updateTable("person_numbers")
    .set({ user_id: userId })
    .where("user_id", "=", userId)
    .execute();
  const numbers = numbersOf(db, userId).select("number");
  await db.deleteFrom("answers").where("person", "in", numbers).execute();
  await db.deleteFrom("runs").where("person", "in", numbers).execute();
  await db.deleteFrom("person_numbers").where("user_id", "=", userId).execute();
  await db.deleteFrom("people").where("user_id", "=", userId).execute();
}

/** What is stored about people; `src/privacy/holdings.ts` lists every column of it. */
export function createPersonalDataStore(db: Kysely<Tables>): PersonalDataStore {
  return {
    summary: (userId) => atOneMoment(db).execute((moment) => summarise(moment, userId)),
    export: (userId) => atOneMoment(db).execute((moment) => readAll(moment, userId)),
    delete: (userId) => db.transaction().execute((transaction) => deleteAll(transaction, userId)),
  };
}
