import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { type Holding, holdings } from "../../src/privacy/holdings.ts";
import { createPersonalDataStore } from "../../src/storage/personal-data-store.ts";
import type { Tables } from "../../src/storage/tables.ts";
import type { EngineUnderTest } from "./contract-engine.ts";
import { everything, liveColumns, placesOf } from "./live-schema.ts";
import { openedEngine } from "./opening.ts";
import { ana, ben, fillWithTwoPeople, type Somebody } from "./two-people.ts";

type Row = Readonly<Record<string, unknown>>;

/** The same declaration, which does not compile when it and the tables' types part. */
const declared: {
  readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], Holding>>;
} = holdings;

const byTable: Readonly<Record<string, Readonly<Record<string, Holding>>>> = declared;

/** Columns of a table that hold one of these. */
const columnsOf = (table: string, ...wanted: Holding[]): readonly string[] =>
  Object.entries(byTable[table] ?? {})
    .filter(([_column, holding]) => wanted.includes(holding))
    .map(([column]) => column);

const namesOf = ({ id, numbers }: Somebody): readonly string[] => [id, ...numbers.map(String)];

/** The rows that name somebody, by table. */
function rowsOf(contents: ReadonlyMap<string, readonly Row[]>, somebody: Somebody) {
  const names = namesOf(somebody);
  return [...contents].map(([table, rows]) => ({
    table,
    rows: rows.filter((row) =>
      columnsOf(table, "person").some((column) => names.includes(String(row[column]))),
    ),
  }));
}

/** Every single value in something, as text. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

/** The single values of a cell: of the JSON in it, or a flag's truth. */
function leavesOfCell(column: string, cell: unknown): readonly string[] {
  if (column === "settled") return [String(cell === 1)];
  const isJson = typeof cell === "string" && /^[[{]/.test(cell);
  return leavesOf(isJson ? JSON.parse(cell) : cell);
}

/** Every value that is stored about somebody. */
function valuesOf(contents: ReadonlyMap<string, readonly Row[]>, somebody: Somebody) {
  const values = rowsOf(contents, somebody).flatMap(({ table, rows }) =>
    rows.flatMap((row) =>
      columnsOf(table, "person", "about-person").flatMap((column) =>
        leavesOfCell(column, row[column]),
      ),
    ),
  );
  return new Set(values);
}

/** What is known of people, tested against the schema itself. */
export function describeHoldings(engine: EngineUnderTest, url: () => string): void {
  const declaredColumns = Object.entries(byTable)
    .flatMap(([table, columns]) => Object.keys(columns).map((column) => `${table}.${column}`))
    .sort();

  /** Where a server's record names people by their numbers alone. */
  const onlyNumbers = Object.entries(byTable)
    .flatMap(([table]) => columnsOf(table, "number").map((column) => `${table}.${column}`))
    .sort();

  async function filled() {
    const { db, close } = await openedEngine(url());
    await fillWithTwoPeople(db);
    const contents = () => everything(engine, db);
    return { db, contents, personal: createPersonalDataStore(db), close };
  }

  /** A table that nobody thought of, with a row about Ana. */
  async function addDiary(db: Kysely<Tables>): Promise<void> {
    await sql`create table diaries (page integer, writer text)`.execute(db);
    await sql`insert into diaries values (1, ${`by ${ana.id}`})`.execute(db);
  }

  test("every column of every table says what it holds of whom", async () => {
    const { db, close } = await openedEngine(url());
    expect(await liveColumns(engine, db)).toEqual(declaredColumns);
    await addDiary(db);
    const columns = await liveColumns(engine, db);
    expect(columns.filter((column) => !declaredColumns.includes(column))).toEqual([
      "diaries.page",
      "diaries.writer",
    ]);
    await close();
  });

  test("the sample has something in every table, and of both people wherever people are named", async () => {
    const { contents, close } = await filled();
    const before = await contents();
    for (const [table, rows] of before) expect([table, rows.length > 0]).toEqual([table, true]);
    for (const somebody of [ana, ben]) {
      const named = rowsOf(before, somebody).filter(({ rows }) => rows.length > 0);
      const withPeople = Object.keys(byTable).filter((table) => columnsOf(table, "person").length);
      expect(named.map(({ table }) => table).sort()).toEqual(withPeople.sort());
    }
    await close();
  });

  test("an export holds every value about a person, and none about another", async () => {
    const { contents, personal, close } = await filled();
    const stored = await contents();
    const [ofAna, ofBen] = [valuesOf(stored, ana), valuesOf(stored, ben)];
    const exported = new Set(leavesOf(await personal.export(ana.id)));
    expect([...ofAna].filter((value) => !exported.has(value))).toEqual([]);
    const onlyBens = [...ofBen].filter((value) => !ofAna.has(value));
    expect(onlyBens.length).toBeGreaterThan(40);
    expect(onlyBens.filter((value) => exported.has(value))).toEqual([]);
    await close();
  });

  test("after a deletion nothing names the person, and the other's data are as they were", async () => {
    const { contents, personal, close } = await filled();
    expect(placesOf(await contents(), namesOf(ana))).toEqual([
      "answers.person",
      "people.user_id",
      "person_numbers.number",
      "person_numbers.user_id",
      ...onlyNumbers,
      "runs.person",
    ]);
    const bens = await personal.export(ben.id);
    await personal.delete(ana.id);
    // The numbers in a server's record of a quiz stand for nobody now.
    expect(placesOf(await contents(), namesOf(ana))).toEqual(onlyNumbers);
    expect(placesOf(await contents(), [ana.id])).toEqual([]);
    expect(await personal.export(ben.id)).toEqual(bens);
    const onlyAnas = ["rivers/sure/", "wish-of-sure", "topic-of-sure"];
    expect(placesOf(await contents(), onlyAnas)).toEqual([]);
    expect(await personal.export(ana.id)).toEqual({
      userId: ana.id,
      language: null,
      practices: [],
      serverAnswers: [],
      quizzes: [],
      numbers: [],
    });
    await close();
  });

  test("a table that a deletion forgets would be found", async () => {
    const { db, contents, personal, close } = await filled();
    await addDiary(db);
    await personal.delete(ana.id);
    expect(placesOf(await contents(), [ana.id])).toEqual(["diaries.writer"]);
    await close();
  });
}
