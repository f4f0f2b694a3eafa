import type { Kysely } from "kysely";
import type { Chance } from "../../src/chance.ts";
import { createAnswerStore } from "../../src/storage/answer-store.ts";
import { createPostStore } from "../../src/storage/post-store.ts";
import { createRunStore } from "../../src/storage/run-store.ts";
import { createScheduleStore } from "../../src/storage/schedule-store.ts";
import { createServerRecords } from "../../src/storage/server-records.ts";
import { createSettingsStore } from "../../src/storage/settings-store.ts";
import type { Tables } from "../../src/storage/tables.ts";
import { answerTo, beginning, noon, postOf, scheduleNamed } from "./samples.ts";

/** Somebody whose every value differs from the other one's. */
export interface Somebody {
  readonly id: string;
  /** In one's own study, and in the server. */
  readonly numbers: readonly [number, number];
  /** Everything of this person begins here, milliseconds UTC. */
  readonly from: number;
  readonly confidence: "sure" | "guessed";
}

export const ana: Somebody = {
  id: "811111111111111111",
  numbers: [181111111111111, 182222222222222],
  from: noon,
  confidence: "sure",
};
export const ben: Somebody = {
  id: "822222222222222222",
  numbers: [281111111111111, 282222222222222],
  from: noon + 50_000_000,
  confidence: "guessed",
};

/** A server with both in it, and one that Docent left. */
export const server = "833333333333333333";
export const leftServer = "844444444444444444";

/** A quiz of the server, as one that is hosted will be stored. */
export const serverRun = "quiz-of-server";

async function fillServer(db: Kysely<Tables>): Promise<void> {
  await createSettingsStore(db).changeServer(server, { language: "es", staffChannelId: "9" });
  const schedule = scheduleNamed("daily", { guildId: server });
  await createScheduleStore(db).put(schedule);
  await createPostStore(db).claim(postOf(schedule, { runId: "post-1" }));
  await createServerRecords(db).left(leftServer, noon);
  await db
    .insertInto("runs")
    .values({
      id: serverRun,
      kind: "live",
      guild_id: server,
      seed: 3,
      wish: "{}",
      questions: "[]",
      started_at: noon,
    })
    .execute();
  await fillQuiz(db);
}

/** A quiz whose record names both by their numbers. */
async function fillQuiz(db: Kysely<Tables>): Promise<void> {
  const numbers = [ana.numbers[1], ben.numbers[1]];
  const place = { run_id: serverRun, guild_id: server, channel_id: "9", owner: "a process" };
  const log = { fence: 1, sequence: 1, snapshot_sequence: 0 };
  await db
    .insertInto("quizzes")
    .values({ ...place, ...log, snapshot: JSON.stringify({ players: numbers }) })
    .execute();
  const event = JSON.stringify({ type: "joined", players: numbers });
  await db
    .insertInto("quiz_events")
    .values({ run_id: serverRun, sequence: 1, at: noon, event })
    .execute();
  await db.insertInto("heartbeats").values({ owner: "a process", alive_at: noon }).execute();
}

/** A practice that has ended, one that goes on, and an answer in the server's quiz. */
async function fillPerson(db: Kysely<Tables>, somebody: Somebody): Promise<void> {
  const { id, numbers, from, confidence } = somebody;
  const [own, inServer] = numbers;
  const chance: Chance = { whole: () => own, token: () => "unused" };
  const runs = createRunStore(db, chance);
  const answers = createAnswerStore(db);
  await createSettingsStore(db).choosePersonLanguage(id, `language-of-${confidence}`);
  await db
    .insertInto("person_numbers")
    .values({ number: inServer, scope: server, user_id: id })
    .execute();
  for (const n of [1, 2]) {
    const seed = from + n;
    const begun = { ...beginning(`${confidence}-${n}`, id, from + n * 1_000), seed };
    const wish = { ...begun.wish, topic: { pack: "rivers", topic: `wish-of-${confidence}-${n}` } };
    const run = await runs.start({ ...begun, wish });
    await answers.record(said(run, somebody, n));
  }
  await answers.record(said({ id: serverRun, person: inServer }, somebody, 3));
}

function said(run: { id: string; person: number }, { from, confidence }: Somebody, n: number) {
  const settled = confidence === "sure";
  return answerTo(run, {
    position: settled ? n : n + 10,
    item: `rivers/${confidence}/item-${n}`,
    given: { number: from + n + 0.5 },
    confidence,
    settled,
    interactionId: `${from + n}777`,
    at: from + n * 1_000 + 500,
  });
}

/** Puts something of both people, and of the server, into every table. */
export async function fillWithTwoPeople(db: Kysely<Tables>): Promise<void> {
  await fillServer(db);
  await fillPerson(db, ana);
  await fillPerson(db, ben);
}
