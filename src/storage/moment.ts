import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A transaction that reads one moment of the database, whatever others write meanwhile. */
export const atOneMoment = (db: Kysely<Tables>) =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
