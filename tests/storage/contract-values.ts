import fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { UnstorableValueError } from "../../src/storage/values.ts";
import type { EngineUnderTest } from "./contract-engine.ts";
import { openedEngine } from "./opening.ts";

type Scratch = {
  readonly scratch: {
    readonly id: number;
    readonly words: string | null;
    readonly whole: number | null;
    readonly bytes: Uint8Array | null;
  };
};

/** Text that both engines hold: whole characters without NUL. */
const storableText = fc
  .string({ unit: "binary" })
  .filter((text) => !text.includes("\0") && !/\p{Surrogate}/u.test(text));

const storableInteger = fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number));

/** What goes in comes out. */
export function describeValues(engine: EngineUnderTest, url: () => string): void {
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
