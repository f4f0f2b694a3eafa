import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import { createAnswerStore } from "../../src/storage/answer-store.ts";
import { createPersonalDataStore } from "../../src/storage/personal-data-store.ts";
import { createPostStore } from "../../src/storage/post-store.ts";
import { createRunStore } from "../../src/storage/run-store.ts";
import { createScheduleStore } from "../../src/storage/schedule-store.ts";
import { createServerRecords } from "../../src/storage/server-records.ts";
import { createSettingsStore } from "../../src/storage/settings-store.ts";
import type { Tables } from "../../src/storage/tables.ts";
import type { EngineUnderTest } from "./contract-engine.ts";
import { everything, placesOf } from "./live-schema.ts";
import { opened, openedEngine } from "./opening.ts";
import { answerTo, beginning, noon, postOf, scheduleNamed } from "./samples.ts";
import { ana, fillWithTwoPeople, leftServer, server, serverRun } from "./two-people.ts";

/** Runs of a server, each with an answer; the id of each ends in its number. */
async function quizzes(db: Kysely<Tables>, guildId: string, startedAt: readonly number[]) {
  const answers = createAnswerStore(db);
  for (const [n, started_at] of startedAt.entries()) {
    const id = `${guildId}-${n}`;
    const rest = { seed: 1, wish: "{}", questions: "[]" };
    await db
      .insertInto("runs")
      .values({ id, kind: "live", guild_id: guildId, started_at, ...rest })
      .execute();
    await answers.record(answerTo({ id, person: 1 }));
  }
}

async function idsIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const runs = await db.selectFrom("runs").select("id").orderBy("id").execute();
  const answers = await db.selectFrom("answers").select("run_id").distinct().execute();
  expect(answers.map(({ run_id }) => run_id).sort()).toEqual(runs.map(({ id }) => id));
  return runs.map(({ id }) => id);
}

/** What is stored of servers, and its end. */
export function describeServerRecords(engine: EngineUnderTest, url: () => string): void {
  test("a server is known by any row, and a person's own study is no server", async () => {
    const { db, close } = await openedEngine(url());
    const records = createServerRecords(db);
    expect(await records.known()).toEqual([]);
    await createRunStore(db, systemChance).start(beginning("run-1", "ana"));
    expect(await records.known()).toEqual([]);
    await db.insertInto("servers").values({ guild_id: "with-settings" }).execute();
    const schedule = scheduleNamed("daily", { guildId: "with-schedule" });
    await createScheduleStore(db).put(schedule);
    await createPostStore(db).claim(postOf(schedule, { runId: "post-1", guildId: "with-post" }));
    await quizzes(db, "with-quiz", [noon]);
    const number = { number: 5, scope: "with-number", user_id: "ana" };
    await db.insertInto("person_numbers").values(number).execute();
    await records.left("with-departure", noon);
    await records.left("with-settings", noon);
    expect([...(await records.known())].sort()).toEqual([
      "with-departure",
      "with-number",
      "with-post",
      "with-quiz",
      "with-schedule",
      "with-settings",
    ]);
    await close();
  });

  test("the first date of leaving stays until the server is back", async () => {
    const { serverRecords, close } = await opened(url());
    await serverRecords.left("guild", 100);
    await serverRecords.left("guild", 200);
    expect(await serverRecords.purgeLeftBefore(100)).toEqual([]);
    await serverRecords.joined("guild");
    await serverRecords.left("guild", 300);
    expect(await serverRecords.purgeLeftBefore(300)).toEqual([]);
    expect(await serverRecords.purgeLeftBefore(301)).toEqual(["guild"]);
    expect(await serverRecords.purgeLeftBefore(301)).toEqual([]);
    await close();
  });

  test("a purge leaves no trace of a server, and leaves people's own study alone", async () => {
    const { db, close } = await openedEngine(url());
    await fillWithTwoPeople(db);
    await quizzes(
      db,
      server,
      Array.from({ length: 45 }, (_, n) => noon + n),
    );
    const records = createServerRecords(db);
    const personal = createPersonalDataStore(db);
    const before = await personal.export(ana.id);
    await records.left(server, noon);
    expect(await records.purgeLeftBefore(noon + 1)).toHaveLength(2);
    const contents = await everything(engine, db);
    const traces = [server, leftServer, serverRun, "post-1", String(ana.numbers[1])];
    expect(placesOf(contents, traces)).toEqual([]);
    const [_inServer, own] = before.numbers;
    expect(await personal.export(ana.id)).toEqual({
      ...before,
      serverAnswers: [],
      quizzes: [],
      numbers: [own],
    });
    expect(await records.known()).toEqual([]);
    await close();
  });

  test("a purge takes only servers that were left long enough ago", async () => {
    const { settings, serverRecords, close } = await opened(url());
    for (const guild of ["here", "just-left", "long-gone"]) {
      await settings.changeServer(guild, { language: "es" });
    }
    await serverRecords.left("just-left", 200);
    await serverRecords.left("long-gone", 100);
    expect(await serverRecords.purgeLeftBefore(200)).toEqual(["long-gone"]);
    expect((await settings.server("long-gone")).language).toBeNull();
    expect((await settings.server("just-left")).language).toBe("es");
    expect((await settings.server("here")).language).toBe("es");
    await close();
  });

  async function comesBackDuringPurge(): Promise<void> {
    const { db, close } = await openedEngine(url());
    const records = createServerRecords(db);
    const settings = createSettingsStore(db);
    for (const [at, guild] of ["gone", "back"].entries()) {
      await settings.changeServer(guild, { language: "es" });
      await records.left(guild, at);
    }
    let purging: Promise<readonly string[]> = Promise.resolve([]);
    await db.transaction().execute(async (transaction) => {
      await createServerRecords(transaction).joined("back");
      purging = records.purgeLeftBefore(200);
      const language = async () => (await settings.server("gone")).language;
      await expect.poll(language, { timeout: 10_000 }).toBeNull();
    });
    expect(await purging).toEqual(["gone"]);
    expect((await settings.server("back")).language).toBe("es");
    await close();
  }
  // Where one process has the database, the purge waits for its turn and never sees the server.
  if (engine.shared) {
    test("a server that comes back during a purge keeps everything", comesBackDuringPurge);
  }

  test("what is old goes: a server's runs with their answers, and nobody's own practice", async () => {
    const { db, close } = await openedEngine(url());
    await quizzes(db, "a", [100, 200, 300]);
    await quizzes(
      db,
      "b",
      Array.from({ length: 50 }, () => 100),
    );
    const practice = await createRunStore(db, systemChance).start(beginning("own", "ana", 100));
    await createAnswerStore(db).record(answerTo(practice));
    await createServerRecords(db).dropOlderThan(200);
    expect(await idsIn(db)).toEqual(["a-1", "a-2", "own"]);
    await close();
  });

  test("old posts go once their round is over, but never a claim that is not settled", async () => {
    const { db, close } = await openedEngine(url());
    const schedule = scheduleNamed("daily", { round: 2 });
    await createScheduleStore(db).put(schedule);
    const posts = createPostStore(db);
    const add = (runId: string, change: object) =>
      posts.claim(
        postOf(schedule, { runId, occasion: runId, dueAt: 100, state: "sent", ...change }),
      );
    for (let n = 0; n < 30; n += 1) await add(`old-${n}`, { round: 1 });
    await add("young", { round: 1, dueAt: 200 });
    await add("unsettled", { round: 1, state: "claimed" });
    await add("current", { round: 2 });
    await createServerRecords(db).dropOlderThan(200);
    const left = await posts.latest("daily", 99);
    expect(left.map(({ runId }) => runId).sort()).toEqual(["current", "unsettled", "young"]);
    await close();
  });
}
