import { importBundled } from "./bundled.mjs";

// Prints every fault of every built-in pack at once; errors fail, warnings are for the writer.
const { contentFaults, gaps } = await importBundled("scripts/content-faults.ts");
const { contentTable } = await importBundled("scripts/content-table.ts");
/** @type {readonly { readonly level: "error" | "warning", readonly line: string }[]} */
const found = contentFaults(Date.now());
const errors = found.filter(({ level }) => level === "error");
for (const { level, line } of found) console.log(`${level}: ${line}`);
for (const line of gaps()) console.log(line);
for (const line of contentTable()) console.log(line);
console.log(`content: ${errors.length} errors, ${found.length - errors.length} warnings`);
process.exitCode = errors.length === 0 ? 0 : 1;
