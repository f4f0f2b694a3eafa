import fc from "fast-check";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Migration, type MigrationLock, migrate } from "../../src/storage/migrate.ts";
import { migrations } from "../../src/storage/migrations.ts";
import type { Tables } from "../../src/storage/tables.ts";
import { UnstorableValueError } from "../../src/storage/values.ts";
import { opened, openedEngine, refusal } from "./opening.ts";
import { buildChild, rest } from "./processes.ts";

/** An empty database of a test's own. */
interface FreshDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/** One engine under the contract. */
interface EngineUnderTest {
  readonly lock: MigrationLock;
  readonly bytesType: "blob" | "bytea";
  /** Lists the names of the tables in a database. */
  readonly tables: RawBuilder<{ name: string }>;
  fresh(): Promise<FreshDatabase>;
}

type Scratch = {
  readonly scratch: {
    readonly id: number;
    readonly words: string | null;
    readonly whole: number | null;
    readonly bytes: Uint8Array | null;
  };
};

/** What every engine must do alike. */
export function describeStorage(name: string, engine: EngineUnderTest): void {
  describe(`storage on ${name}`, () => {
    let database: FreshDatabase;
    beforeEach(async () => {
      database = await engine.fresh();
    });
    afterEach(async () => {
      await database.remove();
    });

    describeSettings(() => database.url);
    describeValues(engine, () => database.url);
    describeTransactions(() => database.url);
    describeMigrations(engine, () => database.url);
    describeProcesses(() => database.url);
  });
}

function describeSettings(url: () => string): void {
  test("a server that was never set up has nothing set", async () => {
    const storage = await opened(url());
    expect(await storage.settings.server("1")).toEqual({
      language: null,
      hostRoleId: null,
      staffChannelId: null,
    });
    await storage.close();
  });

  test("a change leaves the other settings and the other servers as they are", async () => {
    const { settings, close } = await opened(url());
    await settings.changeServer("1", { language: "es", hostRoleId: "175928847299117063" });
    await settings.changeServer("2", { language: "en" });
    expect(await settings.changeServer("1", { staffChannelId: "9" })).toEqual({
      language: "es",
      hostRoleId: "175928847299117063",
      staffChannelId: "9",
    });
    expect((await settings.changeServer("1", { hostRoleId: null })).hostRoleId).toBeNull();
    expect(await settings.changeServer("1", {})).toEqual(await settings.server("1"));
    expect((await settings.server("2")).language).toBe("en");
    await close();
  });

  test("a person's language is the one chosen last, or none", async () => {
    const { settings, close } = await opened(url());
    expect(await settings.personLanguage("7")).toBeNull();
    await settings.choosePersonLanguage("7", "es");
    await settings.choosePersonLanguage("7", "en");
    expect(await settings.personLanguage("7")).toBe("en");
    expect(await settings.personLanguage("8")).toBeNull();
    await close();
  });

  test("what was stored is there after closing and opening again", async () => {
    const before = await opened(url());
    await before.settings.changeServer("1", { language: "es" });
    await before.close();
    const after = await opened(url());
    expect((await after.settings.server("1")).language).toBe("es");
    await after.close();
  });

  test("changes made at once to different settings of a server are all kept", async () => {
    const { settings, close } = await opened(url());
    await Promise.all([
      settings.changeServer("1", { language: "es" }),
      settings.changeServer("1", { hostRoleId: "2" }),
      settings.changeServer("1", { staffChannelId: "3" }),
    ]);
    expect(await settings.server("1")).toEqual({
      language: "es",
      hostRoleId: "2",
      staffChannelId: "3",
    });
    await close();
  });

  test("text that looks like SQL is text", async () => {
    const { settings, close } = await opened(url());
    const rude = "1'; drop table servers; --";
    await settings.changeServer(rude, { language: "es" });
    expect((await settings.server(rude)).language).toBe("es");
    await close();
  });

  test("it answers a ping until it is closed", async () => {
    const storage = await opened(url());
    expect(await storage.ping()).toBeUndefined();
    await storage.close();
    await storage.close();
    expect(await storage.ping()).toMatchObject({ problem: "closed" });
  });
}

/** Text that both engines hold: whole characters without NUL. */
const storableText = fc
  .string({ unit: "binary" })
  .filter((text) => !text.includes("\0") && !/\p{Surrogate}/u.test(text));

const storableInteger = fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number));

function describeValues(engine: EngineUnderTest, url: () => string): void {
  async function withScratch(use: (db: Kysely<Scratch>) => Promise<void>): Promise<void> {
    const { db, close } = await openedEngine(url());
    await db.schema
      .createTable("scratch")
      .addColumn("id", "integer", (column) => column.primaryKey().notNull())
      .addColumn("words", "text")
      .addColumn("whole", "bigint")
      .addColumn("bytes", sql.raw(engine.bytesType))
      .execute();
    try {
      await use(db.withTables<Scratch>());
    } finally {
      await close();
    }
  }

  test("every storable value comes back as it went in", async () => {
    await withScratch(async (db) => {
      let id = 0;
      const row = fc.record({
        words: fc.option(storableText),
        whole: fc.option(storableInteger),
        bytes: fc.option(fc.uint8Array()),
      });
      await fc.assert(
        fc.asyncProperty(row, async (values) => {
          id += 1;
          await db
            .insertInto("scratch")
            .values({ id, ...values })
            .execute();
          const found = await db.selectFrom("scratch").selectAll().where("id", "=", id).execute();
          expect(found).toStrictEqual([{ id, ...values }]);
        }),
        { numRuns: 100 },
      );
    });
  });

  test("the largest and the smallest integers are exact, also in comparisons", async () => {
    await withScratch(async (db) => {
      const whole = [Number.MIN_SAFE_INTEGER, -1, 0, 1, 2 ** 31, Number.MAX_SAFE_INTEGER];
      await db
        .insertInto("scratch")
        .values(whole.map((number, id) => ({ id, words: null, whole: number, bytes: null })))
        .execute();
      for (const [id, number] of whole.entries()) {
        const found = await db
          .selectFrom("scratch")
          .select(["id", "whole"])
          .where("whole", "=", number)
          .execute();
        expect(found).toStrictEqual([{ id, whole: number }]);
      }
    });
  });

  test("counts, sums and truth are numbers", async () => {
    await withScratch(async (db) => {
      await db
        .insertInto("scratch")
        .values([1, 2].map((id) => ({ id, words: null, whole: id * 10, bytes: null })))
        .execute();
      const [row] = await db
        .selectFrom("scratch")
        .select((select) => [
          select.fn.countAll().as("count"),
          select.fn.sum("whole").as("sum"),
          sql`max(whole) > 5`.as("truth"),
          sql`max(whole) / 3`.as("quotient"),
        ])
        .execute();
      expect(row).toStrictEqual({ count: 2, sum: 30, truth: 1, quotient: 6 });
    });
  });

  test("an integer beyond the safe ones is refused when read, never rounded", async () => {
    await withScratch(async (db) => {
      await sql`insert into scratch (id, whole) values (1, 9007199254740993)`.execute(db);
      await expect(db.selectFrom("scratch").selectAll().execute()).rejects.toThrow("safe integer");
      expect(await db.selectFrom("scratch").select("id").execute()).toEqual([{ id: 1 }]);
    });
  });

  test.each<[string, unknown]>([
    ["a boolean", true],
    ["a bigint", 1n],
    ["a fraction", 0.5],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["an integer that is not safe", 2 ** 53],
    ["undefined", undefined],
    ["a date", new Date(0)],
    ["an object", { secret: 1 }],
    ["an array", ["secret"]],
    ["text with a NUL", "secret\0"],
    ["half a surrogate pair", "secret\ud800"],
  ])("%s is refused before the driver sees it, without repeating it", async (_name, value) => {
    const { db, close } = await openedEngine(url());
    const query = sql`select language from people where user_id = ${sql.val(value)}`.execute(db);
    const error = await query.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnstorableValueError);
    expect(String(error)).not.toContain("secret");
    expect(await db.selectFrom("people").selectAll().execute()).toEqual([]);
    await close();
  });
}

function describeTransactions(url: () => string): void {
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

function describeMigrations(engine: EngineUnderTest, url: () => string): void {
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

function describeProcesses(url: () => string): void {
  let child: Awaited<ReturnType<typeof buildChild>>;
  beforeAll(async () => {
    child = await buildChild();
  });
  afterAll(() => child.remove());

  test("two processes that start at once migrate once", async () => {
    const both = [child.start("open", url()), child.start("open", url())];
    for (const { lines } of both) expect((await lines.next()).value).toBe("waiting");
    for (const { process } of both) process.stdin?.write("go\n");
    const said = (await Promise.all(both.map(rest))).map((lines) => lines.join(" ")).sort();
    expect(said).toEqual(["database migrated open", "open"]);
  });

  test("a process killed while it writes loses nothing that it said was stored", async () => {
    const writer = child.start("write", url());
    const said: string[] = [];
    while (said.length < 40) {
      const { value, done } = await writer.lines.next();
      if (done) throw new Error(`It ended after: ${said.join(" ")}`);
      said.push(value);
    }
    writer.process.kill("SIGKILL");
    said.push(...(await rest(writer)));
    await writer.ended;
    const stored = said.filter((line) => /^\d+$/.test(line));
    expect(stored.length).toBeGreaterThan(30);

    const { settings, close } = await opened(url());
    for (const person of stored) expect(await settings.personLanguage(person)).toBe("es");
    await close();
  });
}
