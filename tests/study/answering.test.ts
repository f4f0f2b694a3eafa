import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { grade } from "../../src/quiz/grade.ts";
import type { Picked } from "../../src/quiz/picked.ts";
import type { Turn } from "../../src/study/outcomes.ts";
import {
  begins,
  openPractising,
  type Practising,
  placed,
  turnFor,
  wishOf,
} from "../support/practising.ts";

const ben = "100000000000000001";
const chloe = "100000000000000002";
const unknown: Picked = { unknown: true };
const lunchBell = wishOf({ topic: { pack: "bells", topic: "lunch-bell" } });
let here: Practising;
beforeEach(async () => {
  here = await openPractising();
});
afterEach(() => here.close());

describe("an answer", () => {
  test("may change until it is settled, and never after", async () => {
    const practice = here.practice();
    const opens = turnFor(await begins(practice, ben), "opens");
    const chosen = placed(await here.answers(practice, opens, { positions: [2] }));
    expect(chosen.answer).toMatchObject({ settled: false, confidence: null });
    const changed = placed(await here.answers(practice, opens, { positions: [0] }));
    const shown = changed.run.questions[changed.position];
    if (shown?.form !== "one") throw new Error("not a choice");
    expect(changed.answer?.given).toEqual({ options: [shown.options[0]?.id] });
    const settled = placed(await here.answers(practice, opens, { positions: [1] }, "sure"));
    expect(settled.answer).toMatchObject({ settled: true, confidence: "sure" });
    for (const late of [unknown, { positions: [0] }]) {
      expect(placed(await here.answers(practice, opens, late)).answer).toEqual(settled.answer);
    }
    expect(
      placed(await practice.look(ben, { runId: opens.run.id, position: opens.position })),
    ).toEqual({ ...settled });
  });

  test("“I don’t know” is settled at once, and nobody is sure of it", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    const { answer } = placed(await here.answers(practice, turn, unknown, "sure"));
    expect(answer).toMatchObject({ given: unknown, settled: true, confidence: null });
  });

  test("keeps an order as it was put, and several options as they stand", async () => {
    const practice = here.practice();
    const begun = await begins(practice, ben, lunchBell);
    const sequence = turnFor(begun, "sequence");
    const where = turnFor(begun, "where");
    const ids = ({ run, position }: Turn) => {
      const question = run.questions[position];
      return question?.form === "number" ? [] : (question?.options.map(({ id }) => id) ?? []);
    };
    const [a, b, c] = ids(sequence);
    const put = placed(await here.answers(practice, sequence, { positions: [2, 0, 1] }));
    expect(put.answer?.given).toEqual({ options: [c, a, b] });
    const several = placed(await here.answers(practice, where, { positions: [2, 0] }));
    expect(several.answer?.given).toEqual({ options: [ids(where)[0], ids(where)[2]] });
  });

  test("that the question never offered is refused, and what it offered can be graded", async () => {
    const practice = here.practice();
    const begun = [await begins(practice, ben), await begins(practice, ben, lunchBell)];
    const turns = begun.flatMap(({ turn }) => [turn, { ...turn, position: 1 }]);
    const anything = fc.oneof(
      fc.record({
        positions: fc.array(fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constant(NaN)), {
          maxLength: 4,
        }),
      }),
      fc.record({ number: fc.integer() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...turns), anything, async (turn, picked) => {
        const outcome = await here.answers(practice, turn, picked);
        if (outcome.kind === "forged") return;
        const { run, position, answer } = placed(outcome);
        const question = run.questions[position];
        if (question === undefined || answer === null) throw new Error("nothing was stored");
        expect(grade(question, answer.given)).toMatch(/right|partly|wrong/);
      }),
      { numRuns: 60 },
    );
    const [turn] = turns;
    expect(await practice.look(ben, { runId: turn?.run.id ?? "", position: 19 })).toEqual({
      kind: "forged",
    });
  });

  test("is taken from its owner only, and not once the practice is gone", async () => {
    const practice = here.practice();
    const { turn } = await begins(practice, ben);
    const place = { runId: turn.run.id, position: 0 };
    const offered = { picked: unknown, confidence: null, interactionId: "1" };
    for (const outcome of [
      await practice.answer(chloe, place, offered),
      await practice.look(chloe, place),
      await practice.finish(chloe, turn.run.id),
      await practice.again(chloe, turn.run.id),
    ]) {
      expect(outcome).toEqual({ kind: "foreign" });
    }
    await here.storage.personalData.delete(ben);
    expect(await practice.answer(ben, place, offered)).toEqual({ kind: "gone" });
    expect(await practice.look(ben, place)).toEqual({ kind: "gone" });
  });

  test("costs one write and nothing else, but for the first one of a person", async () => {
    const calls: string[] = [];
    const counted = <T extends object>(name: string, store: T): T =>
      new Proxy(store, {
        get(target, key) {
          const found = Reflect.get(target, key);
          if (typeof found !== "function") return found;
          return (...args: unknown[]) => {
            calls.push(`${name}.${String(key)}`);
            return found.apply(target, args);
          };
        },
      });
    const practice = here.practice(undefined, {
      runs: counted("runs", here.storage.runs),
      answers: counted("answers", here.storage.answers),
    });
    const { turn } = await begins(practice, ben);
    await here.answers(practice, turn, unknown);
    calls.length = 0;
    await here.answers(practice, { ...turn, position: 1 }, unknown);
    expect(calls).toEqual(["answers.record"]);
  });
});
