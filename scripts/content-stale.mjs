import { parseArgs } from "node:util";
import { importBundled } from "./bundled.mjs";

// Lists the statements that were to be checked again by today, or by another day: --by 2027-02-01.
const { values } = parseArgs({ options: { by: { type: "string" } } });
const by = values.by ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(by)) {
  console.error(`--by takes a day such as 2027-02-01; "${by}" is none`);
  process.exit(2);
}
const { rechecks } = await importBundled("scripts/content-stale.ts");
/** @type {readonly { readonly by: string, readonly line: string }[]} */
const all = rechecks();
const due = all.filter((statement) => statement.by < by);
const next = all.find((statement) => statement.by >= by);
for (const { line } of due) console.log(line);
const after = next === undefined ? "" : `; the next is due by ${next.by}`;
console.log(`content:stale: ${due.length} of ${all.length} due before ${by}${after}`);
