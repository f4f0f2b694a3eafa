import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import path from "node:path";
import { errorCode, type StorageProblem } from "../problems.ts";
import { sqliteProblem, sqliteProblemOf } from "./problems.ts";

/** Makes the file for its owner alone, before SQLite would make it for everybody. */
function make(file: string): StorageProblem | undefined {
  try {
    closeSync(openSync(file, "wx", 0o600));
    return undefined;
  } catch (error) {
    // Another process made it in the meantime.
    return errorCode(error) === "EEXIST" ? undefined : sqliteProblemOf(error, file);
  }
}

/** Makes the folder and, where there is none, an empty file that only its owner may read. */
export function prepareFile(file: string): StorageProblem | undefined {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return sqliteProblemOf(error, file);
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return make(file);
  return found.isFile() ? undefined : sqliteProblem("folder", file);
}
