import { describe, expect, test } from "vitest";
import { createGroupCommit } from "../../src/storage/group-commit.ts";
import { closedGate, type Gate } from "../support/gate.ts";

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Words, stored by their first letter; each commit waits at a gate where there is one. */
function openWords(limit = 256) {
  const commits: string[][] = [];
  const gates: Gate[] = [];
  let failure: Error | undefined;
  const store = createGroupCommit<string, string>({
    keyOf: (word) => word.slice(0, 1),
    limit,
    async commit(words) {
      commits.push([...words]);
      await gates.shift()?.opened;
      if (failure !== undefined) throw failure;
      return new Map(words.map((word) => [word.slice(0, 1), `${word}!`]));
    },
  });
  return {
    store,
    commits,
    holdNext() {
      const gate = closedGate();
      gates.push(gate);
      return gate;
    },
    fail: (error: Error | undefined) => {
      failure = error;
    },
  };
}

describe("a group commit", () => {
  test("takes what has come in by the end of the turn, and waits for nobody else", async () => {
    const { store, commits } = openWords();
    expect(await Promise.all(["ant", "bee", "cow"].map(store))).toEqual(["ant!", "bee!", "cow!"]);
    expect(await store("dog")).toBe("dog!");
    expect(commits).toEqual([["ant", "bee", "cow"], ["dog"]]);
  });

  test("gathers what comes while a commit is under way", async () => {
    const { store, commits, holdNext } = openWords();
    const gate = holdNext();
    const first = store("ant");
    await nextTurn();
    const later = ["bee", "cow"].map((word) => store(word));
    await nextTurn();
    const last = store("dog");
    expect(commits).toEqual([["ant"]]);
    gate.open();
    expect(await Promise.all([first, ...later, last])).toEqual(["ant!", "bee!", "cow!", "dog!"]);
    expect(commits).toEqual([["ant"], ["bee", "cow", "dog"]]);
  });

  test("takes no more than its limit at a time", async () => {
    const { store, commits } = openWords(2);
    await Promise.all(["ant", "bee", "cow", "dog", "eel"].map(store));
    expect(commits).toEqual([["ant", "bee"], ["cow", "dog"], ["eel"]]);
  });

  test("never takes a key twice, and keeps the order of its items", async () => {
    const { store, commits } = openWords();
    await Promise.all(["ant", "bee", "ape", "asp", "boa"].map(store));
    expect(commits).toEqual([["ant", "bee"], ["ape", "boa"], ["asp"]]);
  });

  test("that fails rejects all that waits, and takes up again afterwards", async () => {
    const { store, fail, holdNext } = openWords();
    const gate = holdNext();
    const first = store("ant");
    await nextTurn();
    const gathered = store("bee");
    fail(new Error("the disk is full"));
    gate.open();
    await expect(first).rejects.toThrow("the disk is full");
    await expect(gathered).rejects.toThrow("the disk is full");
    fail(undefined);
    expect(await store("cow")).toBe("cow!");
  });

  test("gives nothing for an item that its commit left out", async () => {
    const store = createGroupCommit<string, string>({
      keyOf: (word) => word,
      limit: 2,
      commit: async () => new Map([["ant", "stored"]]),
    });
    expect(await Promise.all([store("ant"), store("bee")])).toEqual(["stored", undefined]);
  });
});
