import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoredAnswer } from "../../src/study/ports.ts";
import { type EngineUnderTest, openedTwice } from "./contract-engine.ts";
import { opened } from "./opening.ts";
import { answerTo, beginning } from "./samples.ts";

/** One press: on which question, at what moment, and whether it settles the answer. */
const press = fc.record({
  position: fc.nat({ max: 3 }),
  interaction: fc.nat({ max: 120 }),
  settled: fc.nat({ max: 3 }).map((n) => n === 0),
  gone: fc.nat({ max: 9 }).map((n) => n === 0),
});
/** Presses that come in the same turn of the event loop. */
const turn = fc.array(press, { maxLength: 12 });

/** The rule, one answer after the other. */
function sequentially(answers: readonly StoredAnswer[], runs: ReadonlySet<string>) {
  const stored = new Map<string, StoredAnswer>();
  const results = answers.map((answer) => {
    if (!runs.has(answer.runId)) return undefined;
    const key = `${answer.runId} ${answer.position}`;
    const before = stored.get(key);
    const replaces =
      before === undefined ||
      (!before.settled && Number(answer.interactionId) > Number(before.interactionId));
    if (replaces) stored.set(key, answer);
    return stored.get(key);
  });
  const left = [...stored.values()].sort((a, b) => a.position - b.position);
  return { results, left };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** However answers fall together, it is as if they had come one by one. */
export function describeAnswersAtOnce(engine: EngineUnderTest, url: () => string): void {
  test("answers recorded at once give and leave what they would one by one", async () => {
    const { runs, answers, close } = await opened(url());
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 6 }), async (turns) => {
        round += 1;
        const run = await runs.start(beginning(`run-${round}`, "ana"));
        const pressed: StoredAnswer[] = [];
        const recorded: Promise<StoredAnswer | undefined>[] = [];
        for (const presses of turns) {
          for (const { position, interaction, settled, gone } of presses) {
            const answer = answerTo(gone ? { ...run, id: "gone" } : run, {
              position,
              settled,
              interactionId: `${interaction}`,
              given: { number: pressed.length },
            });
            pressed.push(answer);
            recorded.push(answers.record(answer));
          }
          await nextTurn();
        }
        const expected = sequentially(pressed, new Set([run.id]));
        expect(await Promise.all(recorded)).toEqual(expected.results);
        expect(await answers.ofRun(run.id)).toEqual(expected.left);
      }),
      { numRuns: 60 },
    );
    await close();
  });

  test("of what two processes record at once the latest press is left, and neither locks the other out", async () => {
    const [one, two] = await openedTwice(engine, url());
    const run = await one.runs.start(beginning("run-1", "ana"));
    const pressed: StoredAnswer[] = [];
    for (let round = 0; round < 12; round += 1) {
      const presses = Array.from({ length: 200 }, (_, position) => position).flatMap((position) =>
        [0, 1].map((later) =>
          answerTo(run, { position, interactionId: `${100 + 2 * round + later}` }),
        ),
      );
      const [early, late] = [0, 1].map((part) => presses.filter((_, n) => n % 2 === part));
      // In opposite orders: rows that were locked as they came would lock each other out.
      const atOnce = [
        ...(early ?? []).map((each) => one.answers.record(each)),
        ...(late ?? []).toReversed().map((each) => two.answers.record(each)),
      ];
      await Promise.all(atOnce);
      pressed.push(...presses);
    }
    const { left } = sequentially(pressed, new Set([run.id]));
    expect(await one.answers.ofRun(run.id)).toEqual(left);
    await one.close();
    await two.close();
  });
}
