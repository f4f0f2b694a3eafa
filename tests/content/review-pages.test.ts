import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { reviewPages } from "../../scripts/review/pages.ts";

const folder = path.resolve(import.meta.dirname, "../../docs/content");
const pages = reviewPages();

/** The pages that were written, by their paths in the folder. */
const written = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  .filter((name) => name.includes(path.sep));

describe("the pages for reviewers", () => {
  it("are those of today's content; `npm run content:review` writes them again", () => {
    const differing = [...pages].filter(
      ([name, text]) =>
        !written.includes(name) || readFileSync(path.join(folder, name), "utf8") !== text,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it("leave none behind of a topic that is no more", () => {
    expect(written.filter((name) => !pages.has(name))).toEqual([]);
  });
});
