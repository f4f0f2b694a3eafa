import type { Kysely } from "kysely";
import type { Chance } from "../chance.ts";
import type { StorageProblem } from "./problems.ts";
import type { Tables } from "./tables.ts";

/** The part of a structured logger that storage writes to; pino's shape. */
export interface StorageLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** How to open a database. */
export interface OpenOptions {
  /** `DATABASE_URL`. */
  readonly url: string;
  readonly log?: StorageLog;
  /** Draws the numbers that stand for people; the machine's own unless said otherwise. */
  readonly chance?: Chance;
  /** How long to wait at the start for a file that another process holds, in milliseconds. */
  readonly patience?: number;
}

/** A migrated database, ready for queries. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** Words for an error of this database. */
  problemOf(error: unknown): StorageProblem;
  close(): Promise<void>;
}
