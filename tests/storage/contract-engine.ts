import type { RawBuilder } from "kysely";
import type { MigrationLock } from "../../src/storage/migrate.ts";

/** An empty database of a test's own. */
export interface FreshDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/** One engine under the contract. */
export interface EngineUnderTest {
  readonly lock: MigrationLock;
  readonly bytesType: "blob" | "bytea";
  /** Lists the names of the tables in a database. */
  readonly tables: RawBuilder<{ name: string }>;
  fresh(): Promise<FreshDatabase>;
}
