import { describe, expect, test } from "vitest";
import type { Run, RunStore } from "../../src/study/ports.ts";
import { rememberRuns } from "../../src/study/remembered.ts";
import { closedGate } from "../support/gate.ts";
import { everyQuestion, runOf } from "../support/practice.ts";

const ben = "100000000000000001";
const questions = everyQuestion().slice(0, 2);
const run = (id: string, ownerId = ben) => runOf(questions, { id, ownerId });

/** A store of runs that writes down what it is asked for. */
function store(...stored: readonly Run[]) {
  const read: string[] = [];
  const ended: string[] = [];
  const runs: RunStore = {
    start: async (started) => ({ ...started, person: 1, endedAt: null }),
    async find(id) {
      read.push(id);
      return stored.find((each) => each.id === id);
    },
    unfinished: async (userId) => stored.find(({ ownerId }) => ownerId === userId),
    async end(id) {
      ended.push(id);
    },
  };
  return { runs, read, ended };
}

describe("a run", () => {
  test("is read from the store once, and not at all where it began here", async () => {
    const { runs, read } = store(run("stored"));
    const remembered = rememberRuns(runs);
    await remembered.start(run("begun"));
    for (const id of ["stored", "begun", "stored"])
      expect((await remembered.find(id))?.id).toBe(id);
    expect(read).toEqual(["stored"]);
  });

  test("that there is none is asked for again, since it may come", async () => {
    const { runs, read } = store();
    const remembered = rememberRuns(runs);
    expect(await remembered.find("later")).toBeUndefined();
    expect(await remembered.find("later")).toBeUndefined();
    expect(read).toEqual(["later", "later"]);
  });

  test("is known to have ended, and when first", async () => {
    const { runs, ended } = store(run("stored"));
    const remembered = rememberRuns(runs);
    await remembered.find("stored");
    await remembered.end("stored", 5);
    await remembered.end("stored", 9);
    expect((await remembered.find("stored"))?.endedAt).toBe(5);
    expect(ended).toEqual(["stored", "stored"]);
  });

  test("is its owner's, and nobody else's", async () => {
    const remembered = rememberRuns(store(run("stored")).runs);
    expect(await remembered.own(ben, "stored")).toMatchObject({ id: "stored" });
    expect(await remembered.own("2", "stored")).toEqual({ kind: "foreign" });
    expect(await remembered.own(ben, "gone")).toEqual({ kind: "gone" });
  });

  test("is let go of by itself, or with everything of its owner", async () => {
    const { runs, read } = store(run("a"), run("b"), run("c", "2"));
    const remembered = rememberRuns(runs);
    for (const id of ["a", "b", "c"]) await remembered.find(id);
    remembered.drop("a");
    await remembered.find("a");
    remembered.forget(ben);
    for (const id of ["a", "b", "c"]) await remembered.find(id);
    expect(read).toEqual(["a", "b", "c", "a", "a", "b"]);
  });

  test("is not kept where everything of its owner was let go of while it was read", async () => {
    const { runs, read } = store(run("a"));
    const gate = closedGate();
    const slow: RunStore = {
      ...runs,
      async find(id) {
        const found = await runs.find(id);
        await gate.opened;
        return found;
      },
    };
    const remembered = rememberRuns(slow);
    const finding = remembered.find("a");
    remembered.forget(ben);
    gate.open();
    await finding;
    await remembered.find("a");
    expect(read).toEqual(["a", "a"]);
  });

  test("gives way to others, the one that was not used for longest first", async () => {
    const { runs, read } = store(run("a"), run("b"), run("c"));
    const remembered = rememberRuns(runs, 2);
    for (const id of ["a", "b", "a", "c", "a", "b"]) await remembered.find(id);
    expect(read).toEqual(["a", "b", "c", "b"]);
  });
});
