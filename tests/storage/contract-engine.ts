import type { RawBuilder } from "kysely";
import type { MigrationLock } from "../../src/storage/migrate.ts";
import type { Storage } from "../../src/storage/open.ts";
import { opened } from "./opening.ts";

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
  /** Lists the columns of every table in a database. */
  readonly columns: RawBuilder<{ table: string; column: string }>;
  /** Whether several processes may use a database at once. */
  readonly shared: boolean;
  fresh(): Promise<FreshDatabase>;
}

/** Two storages as two processes have them, or one twice where only one process is allowed. */
export async function openedTwice(
  engine: EngineUnderTest,
  url: string,
): Promise<readonly [Storage, Storage]> {
  const one = await opened(url);
  return [one, engine.shared ? await opened(url) : one];
}
