import { expect, test } from "vitest";
import { createTurns } from "../src/in-turn.ts";

/** Work that ends when it is told to, and tells when it has begun. */
function work(begun: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve(name) : reject(error));
  });
  const run = () => {
    begun.push(name);
    return ended;
  };
  return { run, end };
}

test("work of one key waits for what was asked before it, that of another does not", async () => {
  const inTurn = createTurns();
  const begun: string[] = [];
  const [first, second, other] = ["first", "second", "other"].map((name) => work(begun, name));
  if (!first || !second || !other) throw new Error("no work");
  const all = [inTurn("a", first.run), inTurn("a", second.run), inTurn("b", other.run)];
  other.end();
  await all[2];
  expect(begun).toEqual(["first", "other"]);
  first.end();
  await all[0];
  second.end();
  expect(await Promise.all(all)).toEqual(["first", "second", "other"]);
});

test("work that fails holds up nothing", async () => {
  const inTurn = createTurns();
  const failing = inTurn("a", () => Promise.reject(new Error("no")));
  const after = inTurn("a", async () => "done");
  await expect(failing).rejects.toThrow("no");
  expect(await after).toBe("done");
});
