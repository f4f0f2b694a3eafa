import { z } from "zod";
import type { StorageLog } from "./engine.ts";
import { errorWords } from "./problems.ts";

/**
 * A stored row does not have the shape that this version of Docent reads: another program or
 * another version wrote it. Names the columns, never what stands in them.
 */
export class UnfitRowError extends Error {
  override readonly name = "UnfitRowError";
}

/** JSON text whose value has the shape of `schema`. */
export function jsonText<Schema extends z.ZodType>(schema: Schema) {
  const parsed = z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue("not JSON");
      return z.NEVER;
    }
  });
  return parsed.pipe(schema);
}

/** 0 or 1, read as a truth. */
export const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

const placesIn = (error: z.ZodError): string =>
  [...new Set(error.issues.map(({ path }) => path.join(".")))].join(", ");

/** Reads a row; throws `UnfitRowError` where it does not fit. `table` is for the error's words. */
export function readRow<Schema extends z.ZodType>(
  schema: Schema,
  row: unknown,
  table: string,
): z.output<Schema> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  throw new UnfitRowError(`A row of ${table} does not fit in: ${placesIn(result.error)}.`);
}

/** Reads rows; one that does not fit is logged and left out, so that it does not harm the others. */
export function readRows<Schema extends z.ZodType>(
  schema: Schema,
  rows: readonly unknown[],
  table: string,
  log?: StorageLog,
): readonly z.output<Schema>[] {
  return rows.flatMap((row) => {
    try {
      return [readRow(schema, row, table)];
    } catch (error) {
      if (!(error instanceof UnfitRowError)) throw error;
      log?.warn({ reason: errorWords(error) }, "a stored row was left out");
      return [];
    }
  });
}
