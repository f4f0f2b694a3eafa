import type { Kysely } from "kysely";
import { z } from "zod";
import type { Chance } from "../chance.ts";
import type { QuizStore, QuizSummary } from "../live/ports.ts";
import { writeState } from "../quiz/live/stored-state.ts";
import { itemOf, Question } from "../quiz/question.ts";
import type { StorageLog } from "./engine.ts";
import { enrolAll } from "./enrolment.ts";
import { createQuizAnswers } from "./quiz-answers.ts";
import { appendEvent } from "./quiz-log.ts";
import { answersTo, liveKind, readQuiz } from "./quiz-rows.ts";
import { takeQuizzes } from "./quiz-takeover.ts";
import { jsonText, readRow, readRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

const runRow = z.object({ run_id: z.string() });
const askedRow = z.object({ questions: jsonText(z.array(Question)) });
const summaryRow = askedRow
  .extend({
    run_id: z.string(),
    channel_id: z.string(),
    started_at: z.int(),
    ended_at: z.int().nullable(),
  })
  .transform(
    ({ run_id, channel_id, started_at, ended_at, questions }): QuizSummary => ({
      runId: run_id,
      channelId: channel_id,
      topicName: topicOf(questions),
      questions: questions.length,
      startedAt: started_at,
      endedAt: ended_at,
    }),
  );

function topicOf(questions: readonly Question[]): QuizSummary["topicName"] {
  const topics = new Set(questions.map(({ pack, topic }) => `${pack}/${topic}`));
  return topics.size === 1 ? (questions[0]?.topicName ?? null) : null;
}

/** A server's quizzes that have left the preview, newest first. */
const quizzesOf = (db: Kysely<Tables>, guildId: string, limit: number) =>
  db
    .selectFrom("runs")
    .innerJoin("quizzes", "quizzes.run_id", "runs.id")
    .where("runs.guild_id", "=", guildId)
    .where("quizzes.sequence", ">", 0)
    .orderBy("runs.started_at", "desc")
    .limit(limit);

/** The ids of quizzes that nobody but their hosts has seen. */
const previews = (db: Kysely<Tables>) =>
  db.selectFrom("quizzes").select("run_id").where("sequence", "=", 0);

/** Previews: runs that are not yet played. */
function drafting(
  db: Kysely<Tables>,
): Pick<QuizStore, "draft" | "redraft" | "dropDraft" | "dropDraftsOlderThan"> {
  return {
    draft: ({ runId, guildId, channelId, quiz, state, startedAt }, owner) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("runs")
          .values({
            id: runId,
            kind: liveKind,
            guild_id: guildId,
            started_at: startedAt,
            ...asked(quiz),
          })
          .execute();
        const place = { run_id: runId, guild_id: guildId, channel_id: channelId, owner };
        const log = { fence: 1, sequence: 0, snapshot: writeState(state), snapshot_sequence: 0 };
        await transaction
          .insertInto("quizzes")
          .values({ ...place, ...log })
          .execute();
      }),

    async redraft(runId, quiz) {
      const changed = await db
        .updateTable("runs")
        .set(asked(quiz))
        .where("id", "=", runId)
        .where("id", "in", previews(db))
        .returning("id")
        .executeTakeFirst();
      return changed === undefined ? "lost" : "stored";
    },

    async dropDraft(runId) {
      await db.deleteFrom("runs").where("id", "=", runId).where("id", "in", previews(db)).execute();
    },

    async dropDraftsOlderThan(instant) {
      await db
        .deleteFrom("runs")
        .where("id", "in", previews(db))
        .where("started_at", "<", instant)
        .execute();
    },
  };
}

function asked({ settings, questions, seed }: Parameters<QuizStore["redraft"]>[1]) {
  return { wish: JSON.stringify(settings), questions: JSON.stringify(questions), seed };
}

/** Live quizzes; `chance` draws the numbers that stand for people. */
export function createQuizStore(db: Kysely<Tables>, chance: Chance, log?: StorageLog): QuizStore {
  return {
    ...drafting(db),
    enrol: (guildId, userIds) => enrolAll(db, { guildId, userIds }, chance),
    append: (runId, fence, entry) => appendEvent(db, { runId, fence }, entry),
    record: createQuizAnswers(db),
    find: (runId) => readQuiz(db, runId),
    take: (owner, serves) => takeQuizzes(db, { owner, ...(serves && { serves }) }, log),

    async runningIn(channelId) {
      const row = await db
        .selectFrom("quizzes")
        .select("run_id")
        .where("open_channel_id", "=", channelId)
        .executeTakeFirst();
      return row === undefined ? undefined : readRow(runRow, row, "quizzes").run_id;
    },

    async beat(owner, at) {
      await db
        .insertInto("heartbeats")
        .values({ owner, alive_at: at })
        .onConflict((conflict) => conflict.column("owner").doUpdateSet({ alive_at: at }))
        .execute();
    },

    async ofServer(guildId, limit) {
      const rows = await quizzesOf(db, guildId, limit)
        .select(["quizzes.run_id", "quizzes.channel_id"])
        .select(["runs.questions", "runs.started_at", "runs.ended_at"])
        .execute();
      return readRows(summaryRow, rows, "runs", log);
    },

    async recentItems(guildId, quizzes) {
      const rows = await quizzesOf(db, guildId, quizzes).select("runs.questions").execute();
      const read = readRows(askedRow, rows, "runs", log);
      return new Set(read.flatMap(({ questions }) => questions.map(itemOf)));
    },

    async eraseAnswers(runId, person) {
      await db
        .deleteFrom("answers")
        .where("run_id", "=", runId)
        .where("person", "=", person)
        .execute();
    },

    async answers(runId) {
      const [rows, quiz] = await Promise.all([answersTo(db, runId), readQuiz(db, runId)]);
      return rows.filter(({ person }) => quiz?.state.players.get(person)?.out !== "removed");
    },
  };
}
