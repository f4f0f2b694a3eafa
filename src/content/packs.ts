import { border } from "./border/pack.ts";
import type { Pack } from "./schema.ts";

/** The built-in subjects. A new subject is a folder and a line here. */
export const packs: readonly Pack[] = [border];
