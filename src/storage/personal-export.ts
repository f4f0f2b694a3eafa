import { setImmediate as nextLoop } from "node:timers/promises";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { PersonalAnswer, PersonalData } from "../privacy/ports.ts";
import { atOneMoment } from "./moment.ts";
import { personalQuizzes } from "./personal-quizzes.ts";
import { flag, readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** How many practices are read at once, each with up to twenty questions: nobody waits for all. */
const page = 20;

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
const answerRow = z.object({
  run_id: z.string(),
  position: z.int(),
  item: z.string(),
  given: anyJson,
  confidence: z.string().nullable(),
  settled: flag,
  interaction_id: z.string(),
  at: z.int(),
});
const answerRows = z.array(answerRow);
const serverAnswerRows = z.array(answerRow.extend({ guild_id: z.string().nullable() }));

type Practice = PersonalData["practices"][number];

/** Everything that is stored about a person; practices page by page, each page of one moment. */
export async function readPersonalData(db: Kysely<Tables>, userId: string): Promise<PersonalData> {
  const { language, numbers } = await atOneMoment(db).execute(async (moment) => ({
    language: await languageOf(moment, userId),
    numbers: await numbersOf(moment, userId),
  }));
  const practices: Practice[] = [];
  const serverAnswers: PersonalData["serverAnswers"][number][] = [];
  const quizzes: PersonalData["quizzes"][number][] = [];
  for (const { scope, number } of numbers) {
    quizzes.push(...(await personalQuizzes(db, { scope, number })));
    practices.push(...(await practicesOf(db, number)));
    serverAnswers.push(...(await serverAnswersOf(db, number)));
  }
  const oldestFirst = practices.toSorted((a, b) => a.startedAt - b.startedAt);
  return { userId, language, practices: oldestFirst, serverAnswers, quizzes, numbers };
}

/** The code of the language that a person chose, or `null`. */
export async function languageOf(db: Kysely<Tables>, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom("people")
    .select("language")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row === undefined ? null : readRow(personRow, row, "people").language;
}

async function numbersOf(db: Kysely<Tables>, userId: string) {
  const rows = await db
    .selectFrom("person_numbers")
    .select(["scope", "number"])
    .where("user_id", "=", userId)
    .orderBy("scope")
    .execute();
  return readRow(numberRows, rows, "person_numbers");
}

async function practicesOf(db: Kysely<Tables>, person: number): Promise<readonly Practice[]> {
  const practices: Practice[] = [];
  for (;;) {
    const last = practices.at(-1);
    const next = await atOneMoment(db).execute((moment) => practicesAfter(moment, person, last));
    practices.push(...next);
    if (next.length < page) return practices;
    await nextLoop();
  }
}

/** The next practices after one, or the first. */
async function practicesAfter(
  db: Kysely<Tables>,
  person: number,
  last: Practice | undefined,
): Promise<readonly Practice[]> {
  const { startedAt, id } = last ?? { startedAt: Number.MIN_SAFE_INTEGER, id: "" };
  const found = await db
    .selectFrom("runs")
    .selectAll()
    .where("person", "=", person)
    .where(({ eb, refTuple, tuple }) => eb(refTuple("started_at", "id"), ">", tuple(startedAt, id)))
    .orderBy("started_at")
    .orderBy("id")
    .limit(page)
    .execute();
  const runs = readRow(runRows, found, "runs");
  if (runs.length === 0) return [];
  const answers = await answersIn(
    db,
    person,
    runs.map((run) => run.id),
  );
  return runs.map(({ started_at, ended_at, ...run }) => ({
    ...run,
    questions: Array.isArray(run.questions) ? run.questions : [run.questions],
    startedAt: started_at,
    endedAt: ended_at,
    answers: answers.get(run.id) ?? [],
  }));
}

/** A person's answers by the ids of runs. */
async function answersIn(
  db: Kysely<Tables>,
  person: number,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonalAnswer[]>> {
  const rows = await db
    .selectFrom("answers")
    .selectAll()
    .where("run_id", "in", runIds)
    .where("person", "=", person)
    .orderBy("position")
    .execute();
  const byRun = new Map<string, PersonalAnswer[]>(runIds.map((id) => [id, []]));
  for (const row of readRow(answerRows, rows, "answers")) {
    byRun.get(row.run_id)?.push(answerOf(row));
  }
  return byRun;
}

/** Answers to what others have asked, which is what servers ask. */
async function serverAnswersOf(db: Kysely<Tables>, person: number) {
  const rows = await db
    .selectFrom("answers")
    .innerJoin("runs", "runs.id", "answers.run_id")
    .selectAll("answers")
    .select("runs.guild_id")
    .where("answers.person", "=", person)
    .where(({ eb, or }) => or([eb("runs.person", "is", null), eb("runs.person", "!=", person)]))
    .orderBy("answers.run_id")
    .orderBy("answers.position")
    .execute();
  return readRow(serverAnswerRows, rows, "answers").map((row) => ({
    runId: row.run_id,
    guildId: row.guild_id,
    ...answerOf(row),
  }));
}

function answerOf(row: z.output<typeof answerRow>): PersonalAnswer {
  const { position, item, given, confidence, settled, interaction_id, at } = row;
  return { position, item, given, confidence, settled, interactionId: interaction_id, at };
}
