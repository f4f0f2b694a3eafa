import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { invalidForm, type Refusal } from "../judge/refusal.ts";
import { schemaFaults } from "../judge/schemas.ts";
import type { NumberedFile } from "../messages/write.ts";
import type { Body } from "./body.ts";

/** What the routes find in hono's context. */
export interface RestEnv {
  Variables: { body: Body };
  Bindings: { incoming: IncomingMessage };
}

export type RestContext = Context<RestEnv>;

/** Answers with one of Discord's errors. */
export function refuse(c: RestContext, { status, code, message, errors }: Refusal): Response {
  return c.json({ message, code, ...(errors === undefined ? {} : { errors }) }, status);
}

/** A body that fits Discord's schema of this name, or the refusal. */
export async function judged<T>(
  c: RestContext,
  schema: string,
): Promise<
  | { readonly ok: true; readonly value: T; readonly files: readonly NumberedFile[] }
  | { readonly ok: false; readonly refusal: Refusal }
> {
  const { json, files } = c.get("body");
  const refusal = invalidForm(await schemaFaults(schema, json));
  return refusal ? { ok: false, refusal } : { ok: true, value: json as T, files };
}
