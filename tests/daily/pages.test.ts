import { expect, test } from "vitest";
import { throughPages } from "../../src/daily/pages.ts";

/** Things that go away once they are handled, but for those that are left alone. */
function shelf(names: readonly string[], isLeft: (name: string) => boolean) {
  const there = new Set(names);
  const handled: string[] = [];
  const failures: unknown[] = [];
  let rows = 0;
  return {
    handled,
    failures,
    rowsRead: () => rows,
    pages: {
      async read(limit: number) {
        const read = [...there].slice(0, limit);
        rows += read.length;
        return read;
      },
      idOf: (name: string) => name,
      async handle(name: string) {
        handled.push(name);
        if (!isLeft(name)) there.delete(name);
      },
      failed: (error: unknown) => failures.push(error),
    },
  };
}

const names = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word} ${index}`);
const going = () => new AbortController().signal;

test("each is handled once, in order, also behind many that are left alone", async () => {
  const all = [...names("left", 390), ...names("done", 300)];
  const { handled, pages, rowsRead } = shelf(all, (name) => name.startsWith("left"));
  await throughPages(pages, going());
  expect(handled).toEqual(all);
  // What is left alone is read over and over, but not often.
  expect(rowsRead()).toBeLessThan(5 * all.length);
});

test("never many are read at once while none is left alone", async () => {
  const all = names("done", 200);
  const { pages } = shelf(all, () => false);
  const limits: number[] = [];
  const read = (limit: number) => {
    limits.push(limit);
    return pages.read(limit);
  };
  await throughPages({ ...pages, read }, going());
  expect(Math.max(...limits)).toBe(25);
});

test("one that fails is told of and does not hold up the others", async () => {
  const { handled, failures, pages } = shelf(names("done", 3), () => false);
  const handle = async (name: string) => {
    if (name === "done 1") throw new Error("no");
    await pages.handle(name);
  };
  await throughPages({ ...pages, handle }, going());
  expect(handled).toEqual(["done 0", "done 2"]);
  expect(failures).toEqual([new Error("no")]);
});

test("nothing more is handled once it is stopped", async () => {
  const stopping = new AbortController();
  const { handled, pages } = shelf(names("done", 100), () => false);
  const handle = async (name: string) => {
    await pages.handle(name);
    if (handled.length === 2) stopping.abort();
  };
  await throughPages({ ...pages, handle }, stopping.signal);
  expect(handled).toHaveLength(2);
});
