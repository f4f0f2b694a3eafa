import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import type { Database } from "libsql";
import { locate } from "./location.ts";
import { placeOf } from "./postgres/problems.ts";
import { errorWords, isStorageProblem } from "./problems.ts";
import { sqliteProblemOf } from "./sqlite/problems.ts";

/** What to copy, and where to. */
interface BackupOptions {
  /** `DATABASE_URL`. */
  readonly url: string;
  /** A file that does not exist, or a folder; `data/backups` when left out. */
  readonly target: string | undefined;
  /** Milliseconds UTC; names the copy. */
  readonly now: number;
}

/** One sentence for the operator, and whether there is a copy. */
interface BackupOutcome {
  readonly done: boolean;
  readonly sentence: string;
}

const refused = (sentence: string): BackupOutcome => ({ done: false, sentence });

const defaultFolder = "data/backups";
/** Milliseconds to wait for a lock; nobody else waits for this process. */
const busyTimeout = 10_000;

/** `docent-2021-03-01-134500.db`, in UTC. */
function nameAt(now: number): string {
  const [day, time = ""] = new Date(now).toISOString().split("T");
  return `docent-${day}-${time.slice(0, 8).replaceAll(":", "")}.db`;
}

function targetOf({ target, now }: BackupOptions): string {
  if (target === undefined) return path.resolve(defaultFolder, nameAt(now));
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  return isFolder ? path.resolve(target, nameAt(now)) : path.resolve(target);
}

/** SQLite leaves the copy to the system's cache; a backup should outlast a power cut. */
function flush(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

function isSound(database: Database): boolean {
  const verdict = database.prepare("pragma integrity_check").all() as { integrity_check: string }[];
  return verdict.length === 1 && verdict[0]?.integrity_check === "ok";
}

/** `VACUUM INTO` reads one moment of the file and does not hold up whoever writes to it. */
async function copy(file: string, partial: string): Promise<boolean> {
  const { default: Libsql } = await import("libsql");
  const source = new Libsql(file, { timeout: busyTimeout });
  try {
    source.prepare("vacuum into ?").run(partial);
  } finally {
    source.close();
  }
  flush(partial);
  const made = new Libsql(partial);
  try {
    return isSound(made);
  } finally {
    made.close();
  }
}

/** Copies to `partial` and gives the copy its name when it is whole. */
async function copyInto(file: string, partial: string, target: string): Promise<BackupOutcome> {
  if (!(await copy(file, partial))) {
    return refused(`The database ${file} is damaged: its copy failed the check and was removed.`);
  }
  if (existsSync(target)) return refused(`${target} has appeared meanwhile and was left as it is.`);
  renameSync(partial, target);
  return { done: true, sentence: `Copied ${file} to ${target} and checked the copy.` };
}

/** An interrupted copy never has the name of a good one. */
async function copySqlite(file: string, target: string): Promise<BackupOutcome> {
  if (!existsSync(file)) return refused(`There is no database at ${file}, so nothing was copied.`);
  if (existsSync(target)) {
    return refused(`${target} exists already and was left as it is: give another name.`);
  }
  const partial = `${target}.${process.pid}.partial`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    closeSync(openSync(partial, "wx", 0o600));
  } catch (error) {
    return refused(`No backup was made: ${target} cannot be written (${errorWords(error)}).`);
  }
  try {
    return await copyInto(file, partial, target);
  } catch (error) {
    const { sentence, remedy } = sqliteProblemOf(error, file);
    return refused(`No backup was made at ${target}. ${sentence} ${remedy}`);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Copies an SQLite database, which may be in use; for PostgreSQL names the command that does. */
export async function backUp(options: BackupOptions): Promise<BackupOutcome> {
  const location = locate(options.url);
  if (isStorageProblem(location)) return refused(`${location.sentence} ${location.remedy}`);
  if (location.engine === "postgres") {
    const where = placeOf(location.url);
    const database = where.slice(where.lastIndexOf("/") + 1);
    return refused(
      `PostgreSQL at ${where} is backed up by its own tool: pg_dump --format=custom --file=${database}.dump "$DATABASE_URL"`,
    );
  }
  return copySqlite(location.file, targetOf(options));
}
