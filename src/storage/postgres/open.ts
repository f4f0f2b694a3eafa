import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from "kysely";
import type { Pool } from "pg";
import { z } from "zod";
import type { Engine, OpenOptions } from "../engine.ts";
import { type MigrationLock, migrate } from "../migrate.ts";
import { migrations } from "../migrations.ts";
import { errorWords, newerVersion, type StorageProblem } from "../problems.ts";
import type { Tables } from "../tables.ts";
import { boundValue } from "../values.ts";
import { placeOf, postgresProblemOf } from "./problems.ts";
import { readers } from "./readers.ts";

/** Any number that other programs on the same server are unlikely to lock. */
const migrationLock = 4_680_210_301;

/** How long a pool waits, in milliseconds; without `statement` as long as it takes. */
interface Limits {
  readonly connect: number;
  readonly statement?: number;
}

/** At the start nobody waits yet, and another process may hold the migrations. */
const atStart: Limits = { connect: 5_000 };
/** Discord waits three seconds for an answer, and in that time a person is told what is wrong. */
const whileRunning: Limits = { connect: 1_000, statement: 1_500 };

/** An advisory lock, held to the end of the transaction. */
export const postgresLock: MigrationLock = {
  async hasVersionTable(db) {
    // Not `to_regclass`: within a transaction it may not see what another one has committed.
    const { rows } = await sql`
      select oid from pg_catalog.pg_class
      where relname = 'docent_schema_version' and pg_catalog.pg_table_is_visible(oid)
    `.execute(db);
    return rows.length > 0;
  },
  async lock(transaction) {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
  },
};

/** A pool whose clients bind nothing that `boundValue` refuses. */
function checked(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      let hangs = false;
      const query = async (text: string, values: readonly unknown[]) => {
        const bound = values.map(boundValue);
        try {
          return await client.query(text, bound);
        } catch (error) {
          hangs ||= errorWords(error).includes("timeout");
          throw error;
        }
      };
      return {
        // Rows are not streamed, so the form with a cursor never comes.
        query: query as unknown as PostgresPoolClient["query"],
        // A statement that was given up still keeps its connection from the next one.
        release: () => client.release(hangs),
      };
    },
    end: () => pool.end(),
  };
}

async function createPool(url: string, { log }: OpenOptions, limits: Limits): Promise<Pool> {
  const { Pool: PgPool } = await import("pg");
  const pool = new PgPool({
    connectionString: url,
    connectionTimeoutMillis: limits.connect,
    ...(limits.statement && { query_timeout: limits.statement }),
    keepAlive: true,
    application_name: "docent",
    types: readers,
  });
  // The error itself carries the whole client, so only its words are logged.
  pool.on("error", (error) => {
    log?.warn({ reason: errorWords(error) }, "a connection to PostgreSQL was lost");
  });
  // Without a listener of its own, a connection lost while it is in use would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

async function createKysely(url: string, options: OpenOptions, limits: Limits) {
  const pool = await createPool(url, options, limits);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: checked(pool) }) });
}

const encoding = z.object({ server_encoding: z.string() });

/** Migrates; what makes the database unfit is a value. */
async function prepare(
  db: Kysely<Tables>,
  url: string,
  { log }: OpenOptions,
): Promise<StorageProblem | undefined> {
  const { rows } = await sql`show server_encoding`.execute(db);
  const { server_encoding } = encoding.parse(rows[0]);
  if (server_encoding !== "UTF8") {
    return {
      problem: "unsuitable",
      sentence: `The database ${placeOf(url)} has the encoding ${server_encoding} instead of UTF8.`,
      remedy: "Create one with: createdb --encoding=UTF8 --template=template0 NAME",
    };
  }
  const outcome = await migrate(db, postgresLock, migrations);
  if ("newer" in outcome) return newerVersion(outcome.newer, outcome.known);
  if (outcome.applied.length > 0) log?.info({ migrations: outcome.applied }, "database migrated");
  return undefined;
}

/** Does something with a database and closes it where that fails. */
async function orClose<T>(
  db: Kysely<Tables>,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  try {
    return await work(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Opens a PostgreSQL database, which must exist. */
export async function openPostgres(
  url: string,
  options: OpenOptions,
): Promise<Engine | StorageProblem> {
  const problemOf = (error: unknown) => postgresProblemOf(error, url);
  try {
    const starting = await createKysely(url, options, atStart);
    const unfit = await orClose(starting, (db) => prepare(db, url, options));
    await starting.destroy();
    if (unfit !== undefined) return unfit;
    const db = await createKysely(url, options, whileRunning);
    // Connected now, so that the first answer need not wait for it.
    await orClose(db, () => sql`select 1`.execute(db));
    return { db, problemOf, close: () => db.destroy() };
  } catch (error) {
    return problemOf(error);
  }
}
