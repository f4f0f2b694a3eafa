import {
  errorCode,
  errorWords,
  type StorageProblem,
  type StorageProblemReason,
} from "../problems.ts";

type Words = (file: string) => Pick<StorageProblem, "sentence" | "remedy">;

const words: Partial<Record<StorageProblemReason, Words>> = {
  locked: (file) => ({
    sentence: `The database file ${file} is locked by another process.`,
    remedy: "Stop the other program that has the file open, then start Docent again.",
  }),
  "read-only": (file) => ({
    sentence: `The database file ${file} is read-only.`,
    remedy: "Give the account that runs Docent the right to write this file and its folder.",
  }),
  full: (file) => ({
    sentence: `The disk is full, so ${file} cannot be written.`,
    remedy: "Make room on the disk, then start Docent again.",
  }),
  damaged: (file) => ({
    sentence: `The file ${file} is damaged or is not an SQLite database.`,
    remedy:
      "Move it aside and restore a backup in its place, or point DATABASE_URL at another file; Docent has not changed it.",
  }),
  foreign: (file) => ({
    sentence: `The database ${file} belongs to another program.`,
    remedy: "Point DATABASE_URL at a file of Docent's own; this one has not been changed.",
  }),
  folder: (file) => ({
    sentence: `The database file ${file} cannot be opened or made.`,
    remedy: "Check that its folder exists and that the account that runs Docent may write there.",
  }),
  closed: (file) => ({
    sentence: `The database ${file} has been closed.`,
    remedy: "Start Docent again.",
  }),
};

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const bySqlite = new Map<number, StorageProblemReason>([
  [3, "read-only"],
  [5, "locked"],
  [6, "locked"],
  [8, "read-only"],
  [11, "damaged"],
  [13, "full"],
  [14, "folder"],
  [26, "damaged"],
]);

const byNode: readonly (readonly [RegExp, StorageProblemReason])[] = [
  [/^EROFS$/, "read-only"],
  [/^(ENOSPC|EDQUOT)$/, "full"],
  [/^(EACCES|EPERM|ENOTDIR|EEXIST|EISDIR|ENOENT|ENAMETOOLONG)$/, "folder"],
];

/** libsql has no names for some extended codes, so the number is read: its low byte is primary. */
function sqliteReason(error: unknown): StorageProblemReason | undefined {
  const code = error instanceof Error && "rawCode" in error ? error.rawCode : undefined;
  return typeof code === "number" ? bySqlite.get(code & 0xff) : undefined;
}

function reasonOf(error: unknown): StorageProblemReason {
  const node = byNode.find(([codes]) => codes.test(errorCode(error)))?.[1];
  const known = sqliteReason(error) ?? node;
  if (known !== undefined) return known;
  const message = errorWords(error);
  // libsql gives these two no code.
  if (message.includes("ConnectionFailed")) return "folder";
  return /not open|been destroyed/.test(message) ? "closed" : "unexpected";
}

/** The words for one reason. */
export function sqliteProblem(
  problem: Exclude<StorageProblemReason, "unexpected">,
  file: string,
): StorageProblem {
  const said = words[problem]?.(file);
  if (said === undefined) throw new Error(`No words for ${problem}`);
  return { problem, ...said };
}

/** The words for an error of Node.js or SQLite at this file. */
export function sqliteProblemOf(error: unknown, file: string): StorageProblem {
  const reason = reasonOf(error);
  if (reason !== "unexpected") return sqliteProblem(reason, file);
  return {
    problem: reason,
    sentence: `The database ${file} cannot be used: ${errorWords(error)}.`,
    remedy: "Check the disk, then start Docent again; if it happens again, report it.",
  };
}
