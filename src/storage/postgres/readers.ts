import type { CustomTypesConfig } from "pg";
import { storedInteger } from "../values.ts";

/** PostgreSQL's numbers for its types, from its catalog `pg_type`. */
const oid = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  float4: 700,
  float8: 701,
  numeric: 1700,
};

const number = (text: string): number =>
  /^-?\d+$/.test(text) ? storedInteger(text) : Number(text);

const byType = new Map<number, (text: string) => unknown>([
  [oid.bool, (text) => (text === "t" ? 1 : 0)],
  [oid.bytea, (text) => new Uint8Array(Buffer.from(text.slice("\\x".length), "hex"))],
  [oid.int8, storedInteger],
  [oid.int2, storedInteger],
  [oid.int4, storedInteger],
  [oid.float4, Number],
  [oid.float8, Number],
  [oid.numeric, number],
]);

const asText = (text: string): unknown => text;

/**
 * Makes PostgreSQL's rows look like SQLite's: counts and sums are numbers rather than text, truth
 * is 0 or 1, bytes are a plain `Uint8Array`, all else is text.
 */
export const readers: CustomTypesConfig = {
  getTypeParser: ((type: number) =>
    byType.get(type) ?? asText) as CustomTypesConfig["getTypeParser"],
};
