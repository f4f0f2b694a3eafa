import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { Tables } from "./tables.ts";

/** One step forward; there is no step back. */
export interface Migration {
  /** Counts up from 1 without gaps. */
  readonly version: number;
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** What differs between the engines when they migrate. */
export interface MigrationLock {
  /** Whether this database was ever migrated; only reads. */
  hasVersionTable(db: Kysely<Tables>): Promise<boolean>;
  /** Waits until no other process migrates; held to the end of the transaction. */
  lock(transaction: Transaction<Tables>): Promise<void>;
}

/** `newer`: nothing was changed, because the database has this version, unknown here. */
type MigrationOutcome =
  | { readonly applied: readonly string[] }
  | { readonly newer: number; readonly known: number };

const versionRow = z.object({ version: z.number().nullable() });

async function versionOf(db: Kysely<Tables>, lock: MigrationLock): Promise<number> {
  if (!(await lock.hasVersionTable(db))) return 0;
  const row = await db
    .selectFrom("docent_schema_version")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirst();
  return versionRow.parse(row).version ?? 0;
}

async function applyAll(
  transaction: Transaction<Tables>,
  version: number,
  pending: readonly Migration[],
): Promise<readonly string[]> {
  if (version === 0) {
    await transaction.schema
      .createTable("docent_schema_version")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.primaryKey().notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .execute();
  }
  for (const migration of pending) {
    // A step must not rely on today's tables: they will have changed by the time it runs again.
    await migration.up(transaction as unknown as Kysely<unknown>);
    await transaction
      .insertInto("docent_schema_version")
      .values({ version: migration.version, name: migration.name })
      .execute();
  }
  return pending.map(({ name }) => name);
}

/**
 * Brings the tables to the newest version, all pending steps in one transaction: a step that fails
 * leaves the database as it was. A database that is up to date is only read.
 */
export async function migrate(
  db: Kysely<Tables>,
  lock: MigrationLock,
  migrations: readonly Migration[],
): Promise<MigrationOutcome> {
  const known = migrations.at(-1)?.version ?? 0;
  const found = await versionOf(db, lock);
  if (found > known) return { newer: found, known };
  if (found === known) return { applied: [] };
  return db.transaction().execute(async (transaction) => {
    await lock.lock(transaction);
    // Another process may have migrated while this one waited.
    const version = await versionOf(transaction, lock);
    if (version > known) return { newer: version, known };
    const pending = migrations.filter((migration) => migration.version > version);
    return { applied: await applyAll(transaction, version, pending) };
  });
}
