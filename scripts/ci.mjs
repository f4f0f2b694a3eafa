import { binOf, runNode } from "./tasks.mjs";

// The tests run even when a check failed, so that the last line is always their count.
const check = await runNode(["scripts/check.mjs"]);
const test = await runNode([await binOf("vitest"), "run"]);
process.exitCode = check.code === 0 ? test.code : 1;
