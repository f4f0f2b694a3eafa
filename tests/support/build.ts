import { buildOnce } from "../../scripts/build.mjs";

/** Vitest's global setup: builds the program once for all suites that start it. */
export async function setup(): Promise<void> {
  await buildOnce();
}
