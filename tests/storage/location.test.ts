import path from "node:path";
import { expect, test } from "vitest";
import { locate } from "../../src/storage/location.ts";

const here = (file: string) => ({ engine: "sqlite", file: path.resolve(file) });

test.each([
  ["file:./data/docent.db", "./data/docent.db"],
  ["file:data/docent.db", "data/docent.db"],
  ["FILE:data/docent.db", "data/docent.db"],
  ["file:my data/100%.db", "my data/100%.db"],
  ["file:/srv/docent.db", "/srv/docent.db"],
  ["file::memory:", ":memory:"],
])("%s names a file", (url, file) => {
  expect(locate(url)).toEqual(here(file));
});

test.runIf(process.platform !== "win32")(
  "file:///… is a web address, percent signs decoded",
  () => {
    expect(locate("file:///srv/my%20data/docent.db")).toEqual(here("/srv/my data/docent.db"));
  },
);

test
  .runIf(process.platform === "win32")
  .each([["file:C:\\data\\docent.db"], ["file:C:/data/docent.db"], ["file:///C:/data/docent.db"]])(
  "%s names a file of Windows",
  (url) => {
    expect(locate(url)).toEqual({ engine: "sqlite", file: "C:\\data\\docent.db" });
  },
);

test.each(["postgres://u:p@h/d", "postgresql://h/d?sslmode=require"])("%s is PostgreSQL", (url) => {
  expect(locate(url)).toEqual({ engine: "postgres", url });
});

test.each([
  ["", "does not begin with"],
  ["./data/docent.db", "does not begin with"],
  ["mysql://root:hush@h/d", "mysql:"],
  ["file:", "names no file"],
  ["file:./data/", "names no file"],
  ["file:./docent.db?mode=ro", "no options"],
  ["file://server/share/100%.db", "does not name a file"],
])("“%s” is refused with an example of what is right", (url, words) => {
  const refused = locate(url);
  expect(refused).toMatchObject({
    problem: "address",
    sentence: expect.stringContaining(words),
    remedy: expect.stringContaining("file:./data/docent.db"),
  });
  expect(JSON.stringify(refused)).not.toContain("hush");
});
