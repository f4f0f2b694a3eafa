import type { Pack } from "../schema.ts";

/** From which day persons, cases and offices may be named, in either language. */
export const register = {} as const satisfies Pack["register"];
