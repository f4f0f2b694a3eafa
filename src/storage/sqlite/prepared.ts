import type { Database, Statement } from "libsql";

/** How many statements are kept; the texts that change with a list's length must not pile up. */
const capacity = 100;

/** Statements by their text, kept because preparing one takes longer than reading a row with it. */
export class Prepared {
  readonly #database: Database;
  readonly #kept = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The statement of a text, taken out of what is kept: `keep` puts it back. */
  take(sql: string): Statement {
    const kept = this.#kept.get(sql);
    this.#kept.delete(sql);
    return kept ?? this.#database.prepare(sql).safeIntegers(true);
  }

  /** Keeps a statement that ran to its end; one that failed is not to be used again. */
  keep(sql: string, statement: Statement): void {
    this.#kept.set(sql, statement);
    if (this.#kept.size > capacity) this.#kept.delete(this.#kept.keys().next().value as string);
  }

  clear(): void {
    this.#kept.clear();
  }
}
