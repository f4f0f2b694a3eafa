import { expect, test } from "vitest";
import { openedEngine } from "./opening.ts";

/** All or nothing, and nobody else's. */
export function describeTransactions(url: () => string): void {
  const person = (user_id: string) => ({ user_id, language: "en" });

  test("a transaction that throws leaves nothing behind", async () => {
    const { db, close } = await openedEngine(url());
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("people").values(person("1")).execute();
      throw new Error("enough");
    });
    await expect(failing).rejects.toThrow("enough");
    expect(await db.selectFrom("people").selectAll().execute()).toEqual([]);
    await close();
  });

  test("a refused row fails its transaction and the next one works", async () => {
    const { db, close } = await openedEngine(url());
    const twice = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("people").values(person("1")).execute();
      await transaction.insertInto("people").values(person("1")).execute();
    });
    await expect(twice).rejects.toThrow();
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto("people").values(person("2")).execute();
    });
    expect(await db.selectFrom("people").select("user_id").execute()).toEqual([{ user_id: "2" }]);
    await close();
  });

  test("what others do meanwhile is not caught up in a transaction that is rolled back", async () => {
    const { db, close } = await openedEngine(url());
    let others: Promise<unknown> = Promise.resolve();
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto("people").values(person("1")).execute();
      others = Promise.all(
        ["2", "3", "4"].map((id) => db.insertInto("people").values(person(id)).execute()),
      );
      await new Promise((resolve) => setImmediate(resolve));
      await transaction.insertInto("people").values(person("5")).execute();
      throw new Error("enough");
    });
    await expect(failing).rejects.toThrow("enough");
    await others;
    const ids = await db.selectFrom("people").select("user_id").orderBy("user_id").execute();
    expect(ids.map(({ user_id }) => user_id)).toEqual(["2", "3", "4"]);
    await close();
  });
}
