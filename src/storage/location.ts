import path from "node:path";
import { fileURLToPath } from "node:url";
import type { StorageProblem } from "./problems.ts";

/** Where the data lies, read off `DATABASE_URL`. */
type Location =
  | { readonly engine: "sqlite"; readonly file: string }
  | { readonly engine: "postgres"; readonly url: string };

const examples =
  "Write file:./data/docent.db for SQLite or postgres://user:password@host:5432/database for PostgreSQL.";

function wrongAddress(sentence: string): StorageProblem {
  return { problem: "address", sentence, remedy: examples };
}

/**
 * `file:///…` is an address, whose percent signs are decoded; `file:./…`, `file:/…` and `file:C:\…`
 * are what people type, and are taken letter by letter, from the working directory.
 */
function fileOf(url: string): Location | StorageProblem {
  const typed = url.slice("file:".length);
  if (/[?#]/.test(typed)) {
    return wrongAddress("DATABASE_URL takes no options after ? or # in a file: address.");
  }
  if (!typed.startsWith("//")) {
    if (typed === "" || /[\\/]$/.test(typed)) {
      return wrongAddress("DATABASE_URL names no file after file:.");
    }
    return { engine: "sqlite", file: path.resolve(typed) };
  }
  try {
    return { engine: "sqlite", file: fileURLToPath(url) };
  } catch {
    return wrongAddress(
      "DATABASE_URL is a file: address that does not name a file of this machine.",
    );
  }
}

/** Reads `DATABASE_URL`; a problem where it names neither SQLite nor PostgreSQL. */
export function locate(url: string): Location | StorageProblem {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "file") return fileOf(url);
  if (scheme === "postgres" || scheme === "postgresql") return { engine: "postgres", url };
  // The address may hold a password, so only its scheme is repeated.
  return wrongAddress(
    scheme === undefined
      ? "DATABASE_URL does not begin with file: or postgres:."
      : `DATABASE_URL begins with ${scheme}:, which is neither file: nor postgres:.`,
  );
}
