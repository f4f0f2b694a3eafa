/** Why a database cannot be used. */
export type StorageProblemReason =
  | "address"
  | "folder"
  | "read-only"
  | "locked"
  | "full"
  | "damaged"
  | "foreign"
  | "newer"
  | "unreachable"
  | "refused"
  | "missing"
  | "unsuitable"
  | "closed"
  | "unexpected";

/** A database that cannot be used, in words for whoever runs Docent; never holds a password. */
export interface StorageProblem {
  readonly problem: StorageProblemReason;
  /** What is wrong: one English sentence. */
  readonly sentence: string;
  /** What to do about it: one English sentence. */
  readonly remedy: string;
}

/** Tells a problem from what was asked for. */
export function isStorageProblem(value: object): value is StorageProblem {
  return "problem" in value && "remedy" in value;
}

/** The database was written by a later version of Docent than this one. */
export function newerVersion(found: number, known: number): StorageProblem {
  return {
    problem: "newer",
    sentence: `The database was written by a newer version of Docent (its schema is ${found}, this version knows ${known}).`,
    remedy: "Start the newer version of Docent again, or restore a backup made by this one.",
  };
}

/** The `code` that Node.js, SQLite and PostgreSQL put on their errors. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

/** An error's own words on one line, to end a sentence with. */
export function errorWords(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.replaceAll(/\s+/g, " ").trim();
}
