import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { createPersonalDataStore } from "../../src/storage/personal-data-store.ts";
import type { Tables } from "../../src/storage/tables.ts";
import { type EngineUnderTest, openedTwice } from "./contract-engine.ts";
import { opened, openedEngine } from "./opening.ts";
import { answerTo, beginning, noon, questionsOf } from "./samples.ts";
import { ana, ben, fillWithTwoPeople, server, serverRun } from "./two-people.ts";

/** What a person sees of what is stored, and its deletion. */
export function describePersonalData(engine: EngineUnderTest, url: () => string): void {
  test("of somebody unknown there is nothing, and deleting it does nothing", async () => {
    const { personalData, close } = await opened(url());
    const nothing = {
      ...{ language: null, practices: 0, quizzes: 0, answers: 0 },
      ...{ since: null, numbers: 0 },
    };
    expect(await personalData.summary("nobody")).toEqual(nothing);
    await personalData.delete("nobody");
    expect((await personalData.export("nobody")).practices).toEqual([]);
    await close();
  });

  test("a summary counts practices and answers, and names the oldest", async () => {
    const { db, close } = await openedEngine(url());
    await fillWithTwoPeople(db);
    const personal = createPersonalDataStore(db);
    expect(await personal.summary(ben.id)).toEqual({
      language: "language-of-guessed",
      practices: 2,
      quizzes: 0,
      answers: 3,
      since: ben.from + 1_500,
      numbers: 2,
    });
    await close();
  });

  test("an export has each practice with its answers, oldest first, and what servers asked", async () => {
    const { db, close } = await openedEngine(url());
    await fillWithTwoPeople(db);
    const exported = await createPersonalDataStore(db).export(ana.id);
    expect(exported.practices.map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ["sure-1", ana.from + 2_000],
      ["sure-2", null],
    ]);
    expect(exported.practices[0]).toMatchObject({
      startedAt: ana.from + 1_000,
      wish: { topic: { pack: "rivers", topic: "wish-of-sure-1" }, questions: 4 },
      questions: questionsOf("topic-of-sure-1"),
      answers: [
        {
          position: 1,
          item: "rivers/sure/item-1",
          given: { number: ana.from + 1.5 },
          confidence: "sure",
          settled: true,
          at: ana.from + 1_500,
        },
      ],
    });
    expect(exported.serverAnswers).toMatchObject([
      { runId: serverRun, guildId: server, item: "rivers/sure/item-3" },
    ]);
    expect(exported.numbers).toEqual([
      { scope: server, number: ana.numbers[1] },
      { scope: "self", number: ana.numbers[0] },
    ]);
    await close();
  });

  test("an export shows what stands there, also what Docent could not read", async () => {
    const { db, close } = await openedEngine(url());
    await fillWithTwoPeople(db);
    await db
      .updateTable("runs")
      .set({ questions: '{"old":"shape"}', wish: "cut off {" })
      .where("id", "=", "sure-1")
      .execute();
    const [practice] = (await createPersonalDataStore(db).export(ana.id)).practices;
    expect(practice).toMatchObject({ questions: [{ old: "shape" }], wish: "cut off {" });
    await close();
  });

  test("an export of many practices is whole, in their order, and holds nobody up", async () => {
    const { runs, answers, personalData, close } = await opened(url());
    const begun = Array.from({ length: 100 }, (_, n) =>
      beginning(`run-${String(n).padStart(3, "0")}`, "ana", noon + Math.floor(n / 30)),
    );
    for (const each of begun) {
      const run = await runs.start(each);
      await Promise.all(
        [2, 0].map((position) => answers.record(answerTo(run, { position, item: run.id }))),
      );
    }
    let turns = 0;
    const turn = () => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);
    const { practices } = await personalData.export("ana");
    clearImmediate(counting);
    expect(practices.map(({ id }) => id)).toEqual(begun.map(({ id }) => id));
    for (const practice of practices) {
      expect(practice.answers.map(({ position }) => position)).toEqual([0, 2]);
      expect(practice.answers.map(({ item }) => item)).toEqual([practice.id, practice.id]);
    }
    // Five pages, and nobody else waits for more than one of them.
    expect(turns).toBeGreaterThanOrEqual(5);
    await close();
  });

  test("after a deletion one begins anew, with another number", async () => {
    const { runs, answers, personalData, close } = await opened(url());
    const before = await runs.start(beginning("run-1", "ana"));
    await answers.record(answerTo(before));
    await personalData.delete("ana");
    expect(await runs.find("run-1")).toBeUndefined();
    expect(await answers.record(answerTo(before, { interactionId: "9999" }))).toBeUndefined();
    expect(await answers.lastAnswered("ana")).toEqual(new Map());
    const after = await runs.start(beginning("run-2", "ana"));
    expect(after.person).not.toBe(before.person);
    await close();
  });

  test("a practice that begins during a deletion is whole or gone, never left without an owner", async () => {
    const [one, two] = await openedTwice(engine, url());
    for (let round = 0; round < 10; round += 1) {
      await one.runs.start(beginning(`before-${round}`, "ana", noon + round));
      const begun = beginning(`during-${round}`, "ana", noon + round);
      await Promise.all([two.runs.start(begun), one.personalData.delete("ana")]);
      expect(await one.runs.find(`before-${round}`)).toBeUndefined();
      const found = await one.runs.find(`during-${round}`);
      const { practices, numbers } = await one.personalData.export("ana");
      expect(practices.map(({ id }) => id)).toEqual(found === undefined ? [] : [found.id]);
      expect(numbers).toHaveLength(practices.length);
    }
    await one.close();
    await two.close();
  });

  async function firstPracticeDuringDeletion(): Promise<void> {
    const { db, close } = await openedEngine(url());
    const { runs, personalData, close: closeOther } = await opened(url());
    await fillWithTwoPeople(db);
    await db
      .updateTable("runs")
      .set({ person: ana.numbers[1] })
      .where("id", "=", "sure-1")
      .execute();
    await db.deleteFrom("runs").where("id", "=", "sure-2").execute();
    await db.deleteFrom("person_numbers").where("number", "=", ana.numbers[0]).execute();
    let deleting: Promise<void> = Promise.resolve();
    await db.transaction().execute(async (transaction) => {
      // Held, so that the deletion has to wait while it deletes runs.
      await transaction.updateTable("runs").set({ seed: 1 }).where("id", "=", "sure-1").execute();
      deleting = createPersonalDataStore(db).delete(ana.id);
      await expect.poll(() => waiting(db)).toBeGreaterThan(0);
      await runs.start(beginning("first", ana.id));
    });
    await deleting;
    const found = await runs.find("first");
    const { practices } = await personalData.export(ana.id);
    expect(practices.map(({ id }) => id)).toEqual(found === undefined ? [] : ["first"]);
    const left = await db.selectFrom("runs").select("id").where("id", "=", "first").execute();
    expect(left).toHaveLength(practices.length);
    await close();
    await closeOther();
  }
  // Where one process has the database, one waits for the other.
  if (engine.shared) {
    test(
      "a first practice that begins during a deletion keeps its owner",
      firstPracticeDuringDeletion,
    );
  }
}

/** How many statements wait for what another transaction holds. */
async function waiting(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql`
    select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%runs%'
  `.execute(db);
  return rows.length;
}
