import { type Kysely, sql } from "kysely";
import type { Tables } from "../../src/storage/tables.ts";
import type { EngineUnderTest } from "./contract-engine.ts";

type Row = Readonly<Record<string, unknown>>;

/** `table.column` of everything in a database. */
export async function liveColumns(
  engine: EngineUnderTest,
  db: Kysely<Tables>,
): Promise<readonly string[]> {
  const { rows } = await engine.columns.execute(db);
  return rows.map(({ table, column }) => `${table}.${column}`).sort();
}

/** Every row of every table, by the table's name. */
export async function everything(
  engine: EngineUnderTest,
  db: Kysely<Tables>,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = (await engine.tables.execute(db)).rows.map(({ name }) => name);
  const contents = new Map<string, readonly Row[]>();
  for (const table of tables) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(db);
    contents.set(table, rows);
  }
  return contents;
}

/** `table.column` wherever one of these texts stands, alone or within something longer. */
export function placesOf(
  contents: ReadonlyMap<string, readonly Row[]>,
  texts: readonly string[],
): readonly string[] {
  const places = [...contents].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([_column, cell]) => texts.some((text) => String(cell).includes(text)))
        .map(([column]) => `${table}.${column}`),
    ),
  );
  return [...new Set(places)].sort();
}
