import { setImmediate as nextLoop } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import type { Database } from "libsql";
import { boundValue, storedInteger } from "../values.ts";
import { Prepared } from "./prepared.ts";
import { Turns } from "./turns.ts";

/** libsql blocks while it works, so after this many milliseconds of it the event loop has a go. */
const slice = 5;

/** libsql binds every number as a float; a bigint is bound as the integer that it is. */
function toLibsql(value: unknown): string | bigint | null | Uint8Array {
  const bound = boundValue(value);
  return typeof bound === "number" ? BigInt(bound) : bound;
}

function fromLibsql(value: unknown): unknown {
  if (typeof value === "bigint") return storedInteger(value);
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value;
}

function storedRow(row: unknown): Record<string, unknown> {
  const entries = Object.entries(row as Record<string, unknown>);
  return Object.fromEntries(entries.map(([column, value]) => [column, fromLibsql(value)]));
}

class LibsqlConnection implements DatabaseConnection {
  /** Milliseconds spent in libsql since the event loop last had a go. */
  busy = 0;
  readonly #prepared: Prepared;

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const values = query.parameters.map(toLibsql);
    const begun = performance.now();
    try {
      return this.#run(query.sql, values) as QueryResult<Row>;
    } finally {
      this.busy += performance.now() - begun;
    }
  }

  // biome-ignore lint/correctness/useYield: it refuses at the first row
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Rows are not streamed: read them in pages.");
  }

  #run(sql: string, values: unknown[]): QueryResult<unknown> {
    const statement = this.#prepared.take(sql);
    const result = statement.reader
      ? { rows: statement.all(values).map(storedRow) }
      : { rows: [], numAffectedRows: BigInt(statement.run(values).changes) };
    this.#prepared.keep(sql, statement);
    return result;
  }
}

class LibsqlDriver implements Driver {
  readonly #database: Database;
  readonly #prepared: Prepared;
  readonly #connection: LibsqlConnection;
  readonly #turns = new Turns();

  constructor(database: Database) {
    this.#database = database;
    this.#prepared = new Prepared(database);
    this.#connection = new LibsqlConnection(this.#prepared);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take();
    if (this.#connection.busy > slice) {
      await nextLoop();
      this.#connection.busy = 0;
    }
    return this.#connection;
  }

  /** A transaction that writes takes the lock at once: one that takes it later may lose the race. */
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
    const begin = settings.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  /** On a full disk SQLite rolls back by itself, and a second time would hide the first error. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) {
      await connection.executeQuery(CompiledQuery.raw("rollback"));
    }
  }

  async releaseConnection(): Promise<void> {
    this.#turns.pass();
  }

  async destroy(): Promise<void> {
    await this.#turns.take();
    this.#prepared.clear();
    try {
      // Statements that wait for the garbage collector keep the -wal file; so it is emptied here.
      this.#database.prepare("pragma wal_checkpoint(truncate)").all();
    } catch {
      // What is in the -wal file is safe there, and is read at the next start.
    }
    this.#database.close();
    this.#turns.pass();
  }
}

/** Kysely's SQLite over an open libsql database, which it closes when destroyed. */
export function libsqlDialect(database: Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
