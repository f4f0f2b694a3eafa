import { statSync } from "node:fs";
import type { Database } from "libsql";
import { z } from "zod";
import { newerVersion, type StorageProblem } from "../problems.ts";
import { sqliteProblem } from "./problems.ts";

/** Up to this many bytes a file is read through at the start; beyond, that would hold it up. */
const readThroughLimit = 64 * 1024 * 1024;

const names = z.array(z.object({ name: z.string() }));
const version = z.array(z.object({ version: z.number().nullable() })).length(1);
const verdict = z.array(z.object({ quick_check: z.string() })).min(1);

function isDamaged(database: Database): boolean {
  const [first] = verdict.parse(database.prepare("pragma quick_check(1)").all());
  return first?.quick_check !== "ok";
}

/**
 * Looks for what makes a file unfit before anything in it is changed: damage, tables of another
 * program, a newer version. Throws SQLite's own error where the file cannot be read at all.
 */
export function inspect(
  database: Database,
  file: string,
  known: number,
): StorageProblem | undefined {
  const tables = names
    .parse(database.prepare("select name from sqlite_master where type = 'table'").all())
    .map(({ name }) => name);
  if (statSync(file).size <= readThroughLimit && isDamaged(database)) {
    return sqliteProblem("damaged", file);
  }
  if (tables.length === 0) return undefined;
  if (!tables.includes("docent_schema_version")) return sqliteProblem("foreign", file);
  const [found] = version.parse(
    database.prepare("select max(version) as version from docent_schema_version").all(),
  );
  const written = found?.version ?? 0;
  return written > known ? newerVersion(written, known) : undefined;
}
