import { setImmediate as otherWork } from "node:timers/promises";
import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/** Rows that are written before other work has its turn: a few milliseconds. */
const batch = 200;

/**
 * A table as CSV that spreadsheets open as it is meant: UTF-8 with its mark, lines as RFC 4180 ends
 * them, and nothing that they would run as a formula (a text that begins like one gets an
 * apostrophe before it). The first row is the heading.
 */
export async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const parts = ["\ufeff"];
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    parts.push(stringify([...some], { escape_formulas: true, record_delimiter: "windows" }));
    await otherWork();
  }
  return parts.join("");
}
