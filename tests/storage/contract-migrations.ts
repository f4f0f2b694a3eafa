import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { type Migration, migrate } from "../../src/storage/migrate.ts";
import { migrations } from "../../src/storage/migrations.ts";
import type { Tables } from "../../src/storage/tables.ts";
import type { EngineUnderTest } from "./contract-engine.ts";
import { openedEngine, refusal } from "./opening.ts";

/** Forward, once, or not at all. */
export function describeMigrations(engine: EngineUnderTest, url: () => string): void {
  const known = migrations.length;

  async function tablesOf(db: Kysely<Tables>): Promise<readonly string[]> {
    return (await engine.tables.execute(db)).rows.map(({ name }) => name).sort();
  }

  test("versions count up from 1 without gaps", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  test("opening again applies nothing", async () => {
    const first = await openedEngine(url());
    await first.close();
    const { db, close } = await openedEngine(url());
    expect(await migrate(db, engine.lock, migrations)).toEqual({ applied: [] });
    const rows = await db.selectFrom("docent_schema_version").selectAll().execute();
    expect(rows).toEqual(migrations.map(({ version, name }) => ({ version, name })));
    await close();
  });

  test("a step that fails leaves the database as it was, with the step before it undone", async () => {
    const { db, close } = await openedEngine(url());
    await db.insertInto("people").values({ user_id: "1", language: "es" }).execute();
    const before = await tablesOf(db);
    expect(before).toContain("people");
    const steps: Migration[] = [
      {
        version: known + 1,
        name: "fine",
        async up(step) {
          await step.schema.createTable("extra").addColumn("id", "text").execute();
          await step.schema.alterTable("people").addColumn("more", "text").execute();
        },
      },
      {
        version: known + 2,
        name: "broken",
        async up(step) {
          await sql`update people set language = 'xx'`.execute(step);
          await sql`insert into no_such_table values (1)`.execute(step);
        },
      },
    ];
    await expect(migrate(db, engine.lock, [...migrations, ...steps])).rejects.toThrow();
    expect(await tablesOf(db)).toEqual(before);
    const people = await db.selectFrom("people").selectAll().execute();
    expect(people).toEqual([{ user_id: "1", language: "es" }]);
    expect(await migrate(db, engine.lock, migrations)).toEqual({ applied: [] });
    await close();
  });

  test("a database of a newer version is refused and left as it is", async () => {
    const { db, close } = await openedEngine(url());
    await db
      .insertInto("docent_schema_version")
      .values({ version: known + 1, name: "later" })
      .execute();
    const newer = await refusal(url());
    expect(newer.problem).toBe("newer");
    expect(newer.sentence).toContain(`${known + 1}`);
    const rows = await db.selectFrom("docent_schema_version").select("version").execute();
    expect(rows).toHaveLength(known + 1);
    await close();
  });
}
