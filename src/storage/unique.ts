import { errorCode } from "./problems.ts";

/** Whether an error, of either engine, says that something is already there that may be once only. */
export function isUniqueError(error: unknown): boolean {
  return ["SQLITE_CONSTRAINT_UNIQUE", "23505"].includes(errorCode(error));
}
