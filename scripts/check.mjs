import { binOf, runNode } from "./tasks.mjs";

const tsc = await binOf("typescript", "tsc");

/** @type {readonly (readonly [string, readonly string[]])[]} */
const checks = [
  ["format and lint", [await binOf("@biomejs/biome", "biome"), "check", "."]],
  ["promises", [await binOf("oxlint"), "--type-aware", "--ignore-pattern", "tests/fixtures/**"]],
  ["types", [tsc, "-p", "."]],
  ["types of the page", [tsc, "-p", "sandbox/page"]],
  ["layers", ["scripts/layers.mjs"]],
  ["dead code", [await binOf("knip")]],
  ["content", ["scripts/check-content.mjs"]],
];

// Two at a time: more only wait for each other on a small machine.
const waiting = [...checks];
let failed = 0;
await Promise.all([work(), work()]);
console.log(failed === 0 ? "All checks passed." : `${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, args] = next;
    const from = performance.now();
    const { code, output } = await runNode(args, { quiet: true });
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${code === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
    if (code !== 0) failed += 1;
    // What the content lacks is worth reading even where nothing is wrong.
    if (code !== 0 || name === "content") console.log(output.trimEnd());
  }
}
