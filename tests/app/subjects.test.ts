import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { packs } from "../../src/content/packs.ts";

const root = path.resolve(import.meta.dirname, "../../src");
const ownFolders = packs.map(({ id }) => path.join(root, "content", id) + path.sep);
const list = path.join(root, "content", "packs.ts");

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => path.join(root, name))
  .filter((file) => /\.tsx?$/.test(file) && file !== list)
  .filter((file) => !ownFolders.some((folder) => file.startsWith(folder)));

/** Every id and name by which a subject's topics are called. */
const names = packs.flatMap(({ topics }) =>
  Object.entries(topics).flatMap(([id, topic]) => [
    id,
    ...Object.values(topic.statements)
      .filter((statement) => statement.role === "name")
      .flatMap(({ text, short }) => [...Object.values(text), ...Object.values(short ?? {})])
      // A month is a date before it is a name.
      .filter((name) => name !== undefined && !/^\p{L}+ (de )?\d{4}$/u.test(name)),
  ]),
);

test("nothing outside a subject names one of its topics", () => {
  expect(sources.length).toBeGreaterThan(50);
  const called = names.map((name) => {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    return { name, pattern: new RegExp(`(?<![\\p{L}\\d-])${escaped}(?![\\p{L}\\d-])`, "iu") };
  });
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return called
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name }) => `${path.relative(root, file)} names “${name}”`);
  });
  expect(found).toEqual([]);
});
