import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sqliteProblemOf } from "../../src/storage/sqlite/problems.ts";
import { createFolder, type Folder } from "./folder.ts";
import { openedEngine } from "./opening.ts";

let folder: Folder;
let file: string;
let url: string;
beforeEach(() => {
  folder = createFolder();
  file = folder.at("docent.db");
  url = `file:${file}`;
});
afterEach(() => folder.remove());

/** A file with a thousand people in it, closed. */
async function filled(): Promise<void> {
  const { db, close } = await openedEngine(url);
  const people = Array.from({ length: 1_000 }, (_, id) => ({ user_id: `${id}`, language: "es" }));
  await db.insertInto("people").values(people).execute();
  await close();
}

describe("a disk that is full", () => {
  test("fails the write, keeps what was stored, and works again when there is room", async () => {
    await filled();
    const { db, close, problemOf } = await openedEngine(url);
    const pages = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0];
    await sql.raw(`pragma max_page_count = ${pages?.page_count}`).execute(db);
    const long = { user_id: "long", language: "x".repeat(100_000) };
    const writing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("people").values({ user_id: "a", language: "en" }).execute();
      await transaction.insertInto("people").values(long).execute();
    });
    const error = await writing.catch((reason: unknown) => reason);
    expect(problemOf(error)).toMatchObject({ problem: "full" });
    const count = () =>
      db
        .selectFrom("people")
        .select((select) => select.fn.countAll().as("count"))
        .executeTakeFirst();
    expect(await count()).toEqual({ count: 1_000 });
    await sql`pragma max_page_count = 100000`.execute(db);
    await db.insertInto("people").values(long).execute();
    expect(await count()).toEqual({ count: 1_001 });
    await close();
  });

  test("has words for Node.js's error too", () => {
    const error = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    expect(sqliteProblemOf(error, file)).toMatchObject({ problem: "full" });
  });
});

test("a transaction that reads before it writes is not overtaken by another connection", async () => {
  const first = await openedEngine(url);
  const second = await openedEngine(url);
  const person = { user_id: "1", language: "es" };
  await first.db.transaction().execute(async (transaction) => {
    await transaction.selectFrom("people").selectAll().execute();
    const overtaking = second.db.insertInto("people").values(person).execute();
    const error = await overtaking.catch((reason: unknown) => reason);
    expect(second.problemOf(error)).toMatchObject({ problem: "locked" });
    await transaction.insertInto("people").values(person).execute();
  });
  expect(await second.db.selectFrom("people").selectAll().execute()).toEqual([person]);
  await first.close();
  await second.close();
});

test("many queries at once let the event loop have a go between them", async () => {
  const { db, close } = await openedEngine(url);
  let goes = 0;
  let watching = true;
  const watch = () => {
    goes += 1;
    if (watching) setImmediate(watch);
  };
  setImmediate(watch);
  const people = Array.from({ length: 600 }, (_, id) => ({ user_id: `${id}`, language: "es" }));
  await Promise.all(people.map((person) => db.insertInto("people").values(person).execute()));
  watching = false;
  expect(goes).toBeGreaterThan(2);
  await close();
});
