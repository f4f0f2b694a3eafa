import { setTimeout as delay } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import type { Database } from "libsql";
import type { Engine, OpenOptions } from "../engine.ts";
import { type MigrationLock, migrate } from "../migrate.ts";
import { migrations } from "../migrations.ts";
import { isStorageProblem, newerVersion, type StorageProblem } from "../problems.ts";
import type { Tables } from "../tables.ts";
import { libsqlDialect } from "./dialect.ts";
import { prepareFile } from "./file.ts";
import { inspect } from "./inspect.ts";
import { sqliteProblemOf } from "./problems.ts";

/** Milliseconds for which libsql itself waits, and blocks, for a lock. */
const busyTimeout = 250;
const defaultPatience = 5_000;

/** Every transaction that writes holds SQLite's own lock from its beginning. */
export const sqliteLock: MigrationLock = {
  async hasVersionTable(db) {
    const { rows } = await sql`
      select name from sqlite_master where type = 'table' and name = 'docent_schema_version'
    `.execute(db);
    return rows.length > 0;
  },
  async lock() {},
};

/**
 * Writes and takes it back, which throws where the file is only readable or is held by another
 * process; else that would come to light at the first answer. Beginning alone does not tell.
 */
function proveWritable(database: Database): void {
  database.exec("begin immediate");
  try {
    database.exec("pragma user_version = 1");
  } finally {
    if (database.inTransaction) database.exec("rollback");
  }
}

/** An answer is stored when its commit returns, even if the power fails; hence `FULL`. */
function configure(database: Database): boolean {
  const [mode] = database.prepare("pragma journal_mode = wal").all() as { journal_mode: string }[];
  database.exec("pragma synchronous = full");
  database.exec("pragma foreign_keys = on");
  return mode?.journal_mode === "wal";
}

const noWal = (file: string): StorageProblem => ({
  problem: "unsuitable",
  sentence: `The disk that holds ${file} does not support SQLite's write-ahead log.`,
  remedy: "Put the database on a local disk instead of a network share, or use PostgreSQL.",
});

async function prepare(
  database: Database,
  file: string,
  { log }: OpenOptions,
): Promise<Engine | StorageProblem> {
  const unfit = inspect(database, file, migrations.at(-1)?.version ?? 0);
  if (unfit !== undefined) return unfit;
  proveWritable(database);
  if (!configure(database)) return noWal(file);
  const db = new Kysely<Tables>({ dialect: libsqlDialect(database) });
  const outcome = await migrate(db, sqliteLock, migrations);
  if ("newer" in outcome) return newerVersion(outcome.newer, outcome.known);
  if (outcome.applied.length > 0) log?.info({ migrations: outcome.applied }, "database migrated");
  return { db, problemOf: (error) => sqliteProblemOf(error, file), close: () => db.destroy() };
}

async function attempt(file: string, options: OpenOptions): Promise<Engine | StorageProblem> {
  let database: Database | undefined;
  try {
    const { default: Libsql } = await import("libsql");
    database = new Libsql(file, { timeout: busyTimeout });
    const opened = await prepare(database, file, options);
    if (isStorageProblem(opened)) database.close();
    return opened;
  } catch (error) {
    database?.close();
    return sqliteProblemOf(error, file);
  }
}

/** Opens an SQLite file, makes it where there is none, and waits a while for one that is locked. */
export async function openSqlite(
  file: string,
  options: OpenOptions,
): Promise<Engine | StorageProblem> {
  const unusable = prepareFile(file);
  if (unusable !== undefined) return unusable;
  const deadline = performance.now() + (options.patience ?? defaultPatience);
  for (;;) {
    const opened = await attempt(file, options);
    const locked = isStorageProblem(opened) && opened.problem === "locked";
    if (!locked || performance.now() >= deadline) return opened;
    await delay(50);
  }
}
