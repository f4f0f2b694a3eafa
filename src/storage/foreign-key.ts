import { errorCode } from "./problems.ts";

/** Whether an error, of either engine, says that what a row refers to is not there. */
export function isForeignKeyError(error: unknown): boolean {
  return ["SQLITE_CONSTRAINT_FOREIGNKEY", "23503"].includes(errorCode(error));
}
