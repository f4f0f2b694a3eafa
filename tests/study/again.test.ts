import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { standInOrder } from "../../src/content/option-order.ts";
import { packs } from "../../src/content/packs.ts";
import { itemOf, Question } from "../../src/quiz/question.ts";
import { askedAgain, missedIn, settledIn } from "../../src/study/again.ts";
import { answerIn, everyQuestion, rightAnswer, runOf, wrongAnswers } from "../support/practice.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const all = everyQuestion();
const catalog = createCatalog([...packs, tinyPack()]);
const asked = (questions: readonly Question[], seed: number) =>
  askedAgain(questions, { catalog, day: "2026-11-24", seed });
const seeds = fc.nat(2 ** 31 - 1);

describe("what was missed", () => {
  test("is everything that was not right: wrong, partly right, not known, not answered", () => {
    const run = runOf(all.slice(0, 20));
    const wrong = wrongAnswers(run.questions[1] as Question)[0];
    const answers = [
      answerIn(run, 0, rightAnswer(run.questions[0] as Question), "guessed"),
      ...(wrong === undefined ? [] : [answerIn(run, 1, wrong, "sure")]),
      answerIn(run, 2, { unknown: true }),
      // Right, but never said how sure.
      answerIn(run, 3, rightAnswer(run.questions[3] as Question)),
    ];
    const missed = missedIn(run, answers).map(itemOf);
    expect(missed).toEqual(run.questions.slice(1).map(itemOf));
    expect(settledIn(run, answers).slice(2, 5)).toEqual([{ unknown: true }, null, null]);
  });

  test("is nothing where every answer was right", () => {
    const run = runOf(all);
    const answers = all.map((question, n) => answerIn(run, n, rightAnswer(question), "sure"));
    expect(missedIn(run, answers)).toEqual([]);
  });

  test("is asked in a new order, with the same questions and options", () => {
    const inOrder = all.map(itemOf);
    fc.assert(
      fc.property(seeds, (seed) => {
        const again = asked(all, seed);
        expect(again.map(itemOf)).not.toEqual(inOrder);
        expect(again.map(itemOf).toSorted()).toEqual(inOrder.toSorted());
        for (const question of again) {
          const before = all.find((each) => itemOf(each) === itemOf(question));
          expect(Question.parse(sorted(question))).toEqual(before && sorted(before));
        }
      }),
      { numRuns: 20 },
    );
  });

  test("has its options shuffled, but numbers and dates as they rise, and no order in the right one", () => {
    const questions = [...all, ...everyQuestion([tinyPack()])];
    const moved = new Set<string>();
    const choices = questions.filter(({ form }) => form !== "number");
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const question of asked(choices, seed)) {
          const before = choices.find((each) => itemOf(each) === itemOf(question));
          if (question.form === "number" || before?.form !== question.form) continue;
          const [ids, old] = [question, before].map(({ options }) => options.map(({ id }) => id));
          if (ids?.join() !== old?.join()) moved.add(itemOf(question));
          if (question.form === "order") expect(ids).not.toEqual(question.key);
          else if (standInOrder(question.options)) expect(ids).toEqual(old);
        }
      }),
      { numRuns: 60 },
    );
    const fixed = choices.filter(
      (question) =>
        question.form !== "order" && question.form !== "number" && standInOrder(question.options),
    );
    expect(fixed.length).toBeGreaterThan(0);
    expect(moved.size).toBe(choices.length - fixed.length);
  });
});

function sorted(question: Question): Question {
  if (question.form === "number") return question;
  const options = question.options.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...question, options } as Question;
}
