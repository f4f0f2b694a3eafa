import { expect, test } from "vitest";
import { forgetting } from "../../src/privacy/forgetting.ts";
import type { PersonalDataStore } from "../../src/privacy/ports.ts";
import { summaryOf } from "../../src/privacy/summary.ts";
import { personalData } from "../views/personal-data.ts";

/** A store that notes what is deleted from it, in one list with the memories. */
function noted(trouble?: Error) {
  const notes: string[] = [];
  const store: PersonalDataStore = {
    summary: async () => summaryOf(personalData([])),
    export: async () => personalData([]),
    async delete(userId) {
      if (trouble) throw trouble;
      notes.push(`deleted ${userId}`);
    },
  };
  const memory = (name: string) => (userId: string) => {
    notes.push(`${name} forgot ${userId}`);
  };
  return { notes, data: forgetting(store, [memory("settings"), memory("practice")]) };
}

test("a deletion reaches every memory, once the store has nothing left to be read again", async () => {
  const { notes, data } = noted();
  await data.delete("ben");
  expect(notes).toEqual(["deleted ben", "settings forgot ben", "practice forgot ben"]);
});

test("a deletion of which nobody knows how it ended is forgotten as well, and stays a failure", async () => {
  const { notes, data } = noted(new Error("the database went away"));
  await expect(data.delete("ben")).rejects.toThrow("went away");
  expect(notes).toEqual(["settings forgot ben", "practice forgot ben"]);
});

test("what is shown comes from the store", async () => {
  const { data } = noted();
  expect(await data.summary("ben")).toMatchObject({ practices: 0 });
  expect(await data.export("ben")).toEqual(personalData([]));
});
