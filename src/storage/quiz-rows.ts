import type { Kysely } from "kysely";
import { z } from "zod";
import type { AnswerToStore, StoredQuiz } from "../live/ports.ts";
import { LoggedEvent } from "../quiz/live/event.ts";
import { QuizSettings } from "../quiz/live/settings.ts";
import type { State } from "../quiz/live/state.ts";
import { readState, replay, withAnswers } from "../quiz/live/stored-state.ts";
import { Question } from "../quiz/question.ts";
import { answerRow } from "./answer-rows.ts";
import { jsonText, readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** What tells live quizzes from the other runs in the table `runs`. */
export const liveKind = "live";

const state = z.string().transform((text, context): State => {
  const read = readState(text);
  if (read !== undefined) return read;
  context.addIssue("not a state that this version reads");
  return z.NEVER;
});

const quizRow = z.object({
  run_id: z.string(),
  guild_id: z.string(),
  channel_id: z.string(),
  fence: z.int(),
  snapshot: state,
  snapshot_sequence: z.int(),
  seed: z.int(),
  wish: jsonText(QuizSettings),
  questions: jsonText(z.array(Question)),
  started_at: z.int(),
  ended_at: z.int().nullable(),
});
const eventRows = z.array(z.object({ event: jsonText(LoggedEvent) }));
const answerRows = z.array(answerRow);
const peopleRows = z.array(z.object({ number: z.int(), user_id: z.string() }));

/** The answers to a quiz, or to one of its questions, by position and person. */
export async function answersTo(
  db: Kysely<Tables>,
  runId: string,
  position?: number,
): Promise<readonly AnswerToStore[]> {
  const all = db.selectFrom("answers").selectAll().where("run_id", "=", runId);
  const wanted = position === undefined ? all : all.where("position", "=", position);
  const rows = await wanted.orderBy("position").orderBy("person").execute();
  return readRow(answerRows, rows, "answers").map(
    ({ runId: _run, settled: _settled, ...answer }) => answer,
  );
}

/** How many numbers one statement looks up; a class may be larger than a statement takes values. */
const page = 500;

async function peopleOf(
  db: Kysely<Tables>,
  { host, players }: State,
): Promise<ReadonlyMap<number, string>> {
  const numbers = [...new Set([host, ...players.keys()])];
  const people = new Map<number, string>();
  for (let start = 0; start < numbers.length; start += page) {
    const rows = await db
      .selectFrom("person_numbers")
      .select(["number", "user_id"])
      .where("number", "in", numbers.slice(start, start + page))
      .execute();
    for (const { number, user_id } of readRow(peopleRows, rows, "person_numbers")) {
      people.set(number, user_id);
    }
  }
  return people;
}

/** The events that a snapshot does not hold yet. */
async function eventsAfter(db: Kysely<Tables>, runId: string, sequence: number) {
  const rows = await db
    .selectFrom("quiz_events")
    .select("event")
    .where("run_id", "=", runId)
    .where("sequence", ">", sequence)
    .orderBy("sequence")
    .execute();
  return readRow(eventRows, rows, "quiz_events").map(({ event }) => event);
}

/** A quiz, rebuilt from its snapshot and the later rows; throws where a row cannot be read. */
export async function readQuiz(db: Kysely<Tables>, runId: string): Promise<StoredQuiz | undefined> {
  const found = await db
    .selectFrom("quizzes")
    .innerJoin("runs", "runs.id", "quizzes.run_id")
    .select(["quizzes.run_id", "quizzes.guild_id", "quizzes.channel_id", "quizzes.fence"])
    .select(["quizzes.snapshot", "quizzes.snapshot_sequence", "runs.seed", "runs.wish"])
    .select(["runs.questions", "runs.started_at", "runs.ended_at"])
    .where("quizzes.run_id", "=", runId)
    .executeTakeFirst();
  if (found === undefined) return;
  const row = readRow(quizRow, found, "quizzes");
  const quiz = { settings: row.wish, questions: row.questions, seed: row.seed };
  const events = await eventsAfter(db, runId, row.snapshot_sequence);
  const before = replay(quiz, row.snapshot, events, []);
  const { phase } = before;
  const isAsked = phase.name === "asking" || phase.name === "revealed";
  const rows = isAsked ? await answersTo(db, runId, phase.position) : [];
  return {
    ...{ runId, guildId: row.guild_id, channelId: row.channel_id, quiz, fence: row.fence },
    state: withAnswers(quiz, before, rows),
    people: await peopleOf(db, before),
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}
