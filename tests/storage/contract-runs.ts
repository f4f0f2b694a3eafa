import { expect, test } from "vitest";
import type { Chance } from "../../src/chance.ts";
import { createRunStore } from "../../src/storage/run-store.ts";
import { type EngineUnderTest, openedTwice } from "./contract-engine.ts";
import { opened, openedEngine } from "./opening.ts";
import { answerTo, beginning, noon } from "./samples.ts";

/** Draws these numbers, one after the other. */
function drawing(...numbers: number[]): Chance {
  return {
    whole: () => numbers.shift() ?? 0,
    token: () => "unused",
  };
}

/** Practices and their owners. */
export function describeRuns(engine: EngineUnderTest, url: () => string): void {
  test("a practice comes back as it began, with all its questions", async () => {
    const { runs, close } = await opened(url());
    const begun = beginning("run-1", "ana");
    const run = await runs.start(begun);
    expect(run).toEqual({ ...begun, person: expect.any(Number), endedAt: null });
    expect(await runs.find("run-1")).toEqual(run);
    expect(await runs.find("run-2")).toBeUndefined();
    await close();
  });

  test("a wish for a topic and a difficulty is kept", async () => {
    const { runs, close } = await opened(url());
    const topic = { pack: "rivers", topic: "nile" };
    const wish = { topic, questions: 20, difficulty: "hard" as const };
    await runs.start({ ...beginning("run-1", "ana"), wish });
    expect((await runs.find("run-1"))?.wish).toEqual(wish);
    await close();
  });

  test("a person keeps one number, and another person has another", async () => {
    const { runs, close } = await opened(url());
    const first = await runs.start(beginning("run-1", "ana"));
    const second = await runs.start(beginning("run-2", "ana"));
    const others = await runs.start(beginning("run-3", "ben"));
    expect(second.person).toBe(first.person);
    expect(others.person).not.toBe(first.person);
    await close();
  });

  test("a number that somebody has is drawn again", async () => {
    const { db, close } = await openedEngine(url());
    const runs = createRunStore(db, drawing(11, 11, 11, 22));
    expect((await runs.start(beginning("run-1", "ana"))).person).toBe(11);
    expect((await runs.start(beginning("run-2", "ben"))).person).toBe(22);
    await close();
  });

  test("chance that never draws a free number is an error and stores nothing", async () => {
    const { db, close } = await openedEngine(url());
    const runs = createRunStore(db, drawing());
    await runs.start(beginning("run-1", "ana"));
    await expect(runs.start(beginning("run-2", "ben"))).rejects.toThrow("free");
    expect(await runs.find("run-2")).toBeUndefined();
    await close();
  });

  test("starting ends one's other practice and nobody else's", async () => {
    const { runs, close } = await opened(url());
    await runs.start(beginning("run-1", "ana", noon));
    await runs.start(beginning("run-2", "ben", noon));
    await runs.start(beginning("run-3", "ana", noon + 60_000));
    expect((await runs.find("run-1"))?.endedAt).toBe(noon + 60_000);
    expect((await runs.find("run-2"))?.endedAt).toBeNull();
    expect((await runs.unfinished("ana"))?.id).toBe("run-3");
    await close();
  });

  test("practices of one person that start at once leave one unfinished", async () => {
    const [one, two] = await openedTwice(engine, url());
    const starts = Array.from({ length: 6 }, (_, n) =>
      (n % 2 ? one : two).runs.start(beginning(`run-${n}`, "ana", noon + n)),
    );
    const begun = await Promise.all(starts);
    expect(new Set(begun.map(({ person }) => person)).size).toBe(1);
    const found = await Promise.all(begun.map(({ id }) => one.runs.find(id)));
    expect(found.filter((run) => run?.endedAt === null)).toHaveLength(1);
    await one.close();
    await two.close();
  });

  test("a practice that has ended is not gone on with, and ends once", async () => {
    const { runs, close } = await opened(url());
    await runs.start(beginning("run-1", "ana"));
    await runs.end("run-1", noon + 1);
    await runs.end("run-1", noon + 2);
    expect((await runs.find("run-1"))?.endedAt).toBe(noon + 1);
    expect(await runs.unfinished("ana")).toBeUndefined();
    expect(await runs.unfinished("nobody")).toBeUndefined();
    await close();
  });

  test("a practice whose stored questions do not fit is an error in words, and is not in the way", async () => {
    const { db, close } = await openedEngine(url());
    const warnings: object[] = [];
    const log = { info: () => undefined, warn: (fields: object) => warnings.push(fields) };
    const runs = createRunStore(db, drawing(11), log);
    await runs.start(beginning("run-1", "ana"));
    await db.updateTable("runs").set({ questions: '[{"form":"hush"}]', wish: "{" }).execute();
    const error = await runs.find("run-1").catch((reason: unknown) => reason);
    expect(String(error)).toBe(
      "UnfitRowError: A row of runs does not fit in: wish, questions.0.form.",
    );
    expect(await runs.unfinished("ana")).toBeUndefined();
    expect(JSON.stringify(warnings)).toContain("runs");
    expect(JSON.stringify(warnings)).not.toContain("hush");
    expect((await runs.start(beginning("run-2", "ana"))).person).toBe(11);
    expect((await runs.unfinished("ana"))?.id).toBe("run-2");
    await close();
  });

  test("practices and answers are there after closing and opening again", async () => {
    const before = await opened(url());
    const run = await before.runs.start(beginning("run-1", "ana"));
    const answer = answerTo(run);
    await before.answers.record(answer);
    await before.close();
    const after = await opened(url());
    expect(await after.runs.unfinished("ana")).toEqual(run);
    expect(await after.answers.ofRun("run-1")).toEqual([answer]);
    await after.close();
  });
}
