import { type KyselyPlugin, sql } from "kysely";
import { expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import { createAnswerStore } from "../../src/storage/answer-store.ts";
import { createRunStore } from "../../src/storage/run-store.ts";
import { opened, openedEngine } from "./opening.ts";
import { answerTo, beginning, noon } from "./samples.ts";

/** Counts statements by what they do. */
function counting() {
  const kinds: string[] = [];
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      kinds.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { kinds, plugin };
}

/** Answers, of a practice that has begun. */
export function describeAnswers(url: () => string): void {
  async function begun() {
    const { db, close } = await openedEngine(url());
    const runs = createRunStore(db, systemChance);
    const { kinds, plugin } = counting();
    const answers = createAnswerStore(db.withPlugin(plugin));
    const run = await runs.start(beginning("run-1", "ana"));
    return { db, runs, answers, run, statements: kinds, close };
  }

  test("every way to answer comes back as it was given", async () => {
    const { answers, run, close } = await begun();
    const given = [
      { options: ["b", "a"] },
      { number: 0.1 + 0.2 },
      { number: -1e21 },
      { unknown: true as const },
    ];
    const stored = given.map((each, position) => answerTo(run, { position, given: each }));
    for (const answer of stored) expect(await answers.record(answer)).toEqual(answer);
    expect(await answers.ofRun(run.id)).toEqual(stored);
    await close();
  });

  test("a later press replaces, an earlier one and a repeated one do not", async () => {
    const { answers, run, close } = await begun();
    const first = answerTo(run, { interactionId: "999", given: { options: ["a"] } });
    const later = answerTo(run, { interactionId: "1000", given: { options: ["b"] } });
    const repeated = answerTo(run, { interactionId: "1000", given: { options: ["c"] } });
    expect(await answers.record(first)).toEqual(first);
    expect(await answers.record(later)).toEqual(later);
    expect(await answers.record(first)).toEqual(later);
    expect(await answers.record(repeated)).toEqual(later);
    expect(await answers.ofRun(run.id)).toEqual([later]);
    await close();
  });

  test("a settled answer stays, whatever comes", async () => {
    const { answers, run, close } = await begun();
    const settled = answerTo(run, { settled: true, confidence: "sure", interactionId: "5" });
    expect(await answers.record(answerTo(run, { interactionId: "4" }))).toBeDefined();
    expect(await answers.record(settled)).toEqual(settled);
    expect(await answers.record(answerTo(run, { interactionId: "1000" }))).toEqual(settled);
    await close();
  });

  test("one answer is one statement, and an older one costs one more", async () => {
    const { answers, run, statements, close } = await begun();
    await answers.record(answerTo(run));
    expect(statements).toEqual(["InsertQueryNode"]);
    statements.length = 0;
    await answers.record(answerTo(run, { interactionId: "1" }));
    expect(statements).toEqual(["InsertQueryNode", "SelectQueryNode"]);
    await close();
  });

  test("64 answers that come at once share a commit", async () => {
    const { answers, run, statements, close } = await begun();
    const burst = Array.from({ length: 64 }, (_, position) => answerTo(run, { position }));
    expect(await Promise.all(burst.map((answer) => answers.record(answer)))).toEqual(burst);
    expect(statements).toEqual(["InsertQueryNode"]);
    expect(await answers.ofRun(run.id)).toEqual(burst);
    await close();
  });

  test("of 1,500 answers that come at once all may be older than what is stored", async () => {
    const { answers, run, close } = await begun();
    const burst = (id: string) =>
      Array.from({ length: 1_500 }, (_, position) =>
        answerTo(run, { position, interactionId: id }),
      );
    const stored = await Promise.all(burst("90").map((answer) => answers.record(answer)));
    expect(stored).toEqual(burst("90"));
    const older = await Promise.all(burst("80").map((answer) => answers.record(answer)));
    expect(older).toEqual(burst("90"));
    await close();
  });

  test("presses of one person on one question that come at once are taken in their order", async () => {
    const { answers, run, close } = await begun();
    const presses = Array.from({ length: 20 }, (_, n) =>
      answerTo(run, { interactionId: `${90 + n}`, given: { number: n } }),
    );
    expect(await Promise.all(presses.map((each) => answers.record(each)))).toEqual(presses);
    expect(await answers.ofRun(run.id)).toEqual(presses.slice(-1));
    await close();
  });

  test("an answer to a run that is gone is not stored, and does not harm those beside it", async () => {
    const { answers, run, statements, close } = await begun();
    const lost = { id: "gone", person: run.person };
    const burst = Array.from({ length: 40 }, (_, position) =>
      answerTo(position % 10 === 3 ? lost : run, { position }),
    );
    const recorded = await Promise.all(burst.map((answer) => answers.record(answer)));
    const expected = burst.map((answer) => (answer.runId === "gone" ? undefined : answer));
    expect(recorded).toEqual(expected);
    expect(statements.length).toBeLessThan(5);
    expect(await answers.record(answerTo(lost))).toBeUndefined();
    expect(await answers.ofRun("gone")).toEqual([]);
    await close();
  });

  test("an answer that cannot be stored fails alone", async () => {
    const { answers, run, close } = await begun();
    const [good, bad] = await Promise.allSettled([
      answers.record(answerTo(run)),
      answers.record(answerTo(run, { position: 1, item: "nul\0" })),
    ]);
    expect(good.status).toBe("fulfilled");
    expect(bad).toMatchObject({ status: "rejected", reason: { name: "UnstorableValueError" } });
    expect(await answers.ofRun(run.id)).toHaveLength(1);
    await close();
  });

  test("a database that fails rejects every answer that waits, and the next one is tried afresh", async () => {
    const { db, answers, run, close } = await begun();
    await sql`alter table answers rename to hidden`.execute(db);
    const burst = Array.from({ length: 300 }, (_, position) => answerTo(run, { position }));
    const failed = await Promise.allSettled(burst.map((answer) => answers.record(answer)));
    expect(failed.map(({ status }) => status)).toEqual(burst.map(() => "rejected"));
    await sql`alter table hidden rename to answers`.execute(db);
    expect(await answers.record(answerTo(run))).toEqual(answerTo(run));
    await close();
  });

  test("a stored answer that does not fit is an error for whoever asks for it alone", async () => {
    const { db, answers, run, close } = await begun();
    for (const position of [0, 1]) {
      await answers.record(answerTo(run, { position, settled: true }));
    }
    await db.updateTable("answers").set({ given: "{}" }).where("position", "=", 0).execute();
    const [unfit, fit] = await Promise.allSettled(
      [0, 1].map((position) => answers.record(answerTo(run, { position }))),
    );
    expect(unfit).toMatchObject({ status: "rejected", reason: { name: "UnfitRowError" } });
    expect(fit).toMatchObject({ status: "fulfilled", value: { position: 1 } });
    expect(await answers.ofRun(run.id)).toHaveLength(1);
    await close();
  });

  test("a person's first settled answer is the one that was pressed first", async () => {
    const { answers, runs, run, close } = await begun();
    const others = await runs.start(beginning("run-2", "ben"));
    await answers.record(answerTo(others, { settled: true, interactionId: "1" }));
    await answers.record(answerTo(run, { position: 3, interactionId: "8" }));
    expect(await answers.firstSettled(run.person)).toBeUndefined();
    await answers.record(answerTo(run, { position: 1, settled: true, interactionId: "1000" }));
    expect(await answers.firstSettled(run.person)).toEqual({ runId: run.id, position: 1 });
    const again = await runs.start(beginning("run-3", "ana"));
    await answers.record(answerTo(again, { position: 2, settled: true, interactionId: "999" }));
    await answers.record(answerTo(run, { position: 3, settled: true, interactionId: "1001" }));
    expect(await answers.firstSettled(run.person)).toEqual({ runId: again.id, position: 2 });
    await close();
  });

  test("an item was answered last at its newest answer in one's own study", async () => {
    const { db, answers, runs, run, close } = await begun();
    const again = await runs.start(beginning("run-2", "ana"));
    const others = await runs.start(beginning("run-3", "ben"));
    await answers.record(answerTo(run, { item: "old", at: noon }));
    await answers.record(answerTo(run, { position: 1, item: "twice", at: noon + 1 }));
    await answers.record(answerTo(again, { item: "twice", at: noon + 2 }));
    await answers.record(answerTo(others, { item: "of-ben", at: noon }));
    await db
      .insertInto("person_numbers")
      .values({ number: 99, scope: "guild", user_id: "ana" })
      .execute();
    await answers.record(answerTo({ id: run.id, person: 99 }, { item: "in-class" }));
    expect(await answers.lastAnswered("ana")).toEqual(
      new Map([
        ["old", noon],
        ["twice", noon + 2],
      ]),
    );
    expect(await answers.lastAnswered("nobody")).toEqual(new Map());
    await close();
  });

  test("answers are refused after closing, not lost in silence", async () => {
    const { answers, runs, close } = await opened(url());
    const run = await runs.start(beginning("run-1", "ana"));
    await close();
    await expect(answers.record(answerTo(run))).rejects.toThrow();
  });
}
