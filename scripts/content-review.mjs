import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { importBundled } from "./bundled.mjs";

// Writes a page for each topic and language under docs/content/, for reviewers and parents.
const { reviewPages } = await importBundled("scripts/review/pages.ts");
const folder = path.resolve(import.meta.dirname, "../docs/content");
/** @type {ReadonlyMap<string, string>} */
const pages = reviewPages();
const subjects = new Set([...pages.keys()].map((name) => name.split("/")[0] ?? name));
// A topic that is no more leaves no page behind.
for (const subject of subjects)
  await rm(path.join(folder, subject), { recursive: true, force: true });
for (const [name, text] of pages) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`content:review: ${pages.size} pages in docs/content`);
