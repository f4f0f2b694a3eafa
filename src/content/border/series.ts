import type { Series } from "../schema.ts";

/** The numbers over time behind figures and charts of this subject. */
export const series = {} as const satisfies Record<string, Series>;
