import type { Pack } from "../schema.ts";

/** Terms that are explained in one line. */
export const glossary = {} as const satisfies Pack["glossary"];
