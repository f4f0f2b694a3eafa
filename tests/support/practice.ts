import { bankOn, storedQuestion } from "../../src/bank/bank.ts";
import type { Chance } from "../../src/chance.ts";
import { createCatalog } from "../../src/content/catalog.ts";
import type { Language } from "../../src/content/languages.ts";
import { packs as builtIn } from "../../src/content/packs.ts";
import type { Pack } from "../../src/content/schema.ts";
import type { Confidence, Given } from "../../src/quiz/given.ts";
import { itemOf, type Question } from "../../src/quiz/question.ts";
import type { Turn } from "../../src/study/outcomes.ts";
import type { Run, StoredAnswer } from "../../src/study/ports.ts";
import type { PracticeShowing } from "../../src/views/practice.showing.ts";
import { completeLanguages } from "./languages.ts";

/** The day on which these questions are asked. */
const day = "2026-11-24";

/** Every question that packs have today, those of sensitive topics too, as runs keep them. */
export function everyQuestion(packs: readonly Pack[] = builtIn, seed = 7): readonly Question[] {
  const catalog = createCatalog(packs);
  return packs.flatMap((pack) =>
    Object.keys(pack.topics).flatMap((topic) =>
      bankOn(catalog, day, { topic: { pack: pack.id, topic }, difficulty: null }).map((askable) =>
        storedQuestion(askable, seed, day),
      ),
    ),
  );
}

/** A run that asks these questions. */
export function runOf(questions: readonly Question[], change: Partial<Run> = {}): Run {
  return {
    id: "abcdefghijkl",
    ownerId: "100000000000000001",
    person: 281_474_976_710_655,
    wish: { topic: null, questions: questions.length, difficulty: null },
    seed: 7,
    questions,
    startedAt: Date.UTC(2026, 10, 24, 15),
    endedAt: null,
    ...change,
  };
}

/** An answer to a question of a run; settled where it says how sure the person is. */
export function answerIn(
  run: Run,
  position: number,
  given: Given,
  confidence: Confidence | null = null,
): StoredAnswer {
  return {
    runId: run.id,
    position,
    person: run.person,
    item: itemOf(run.questions[position] as Question),
    given,
    confidence,
    settled: confidence !== null || "unknown" in given,
    interactionId: "900000000000000001",
    at: run.startedAt,
  };
}

/** A question of a run, as it stands after an answer. */
export function turnOf(run: Run, position: number, answer: StoredAnswer | null = null): Turn {
  return { kind: "turn", run, position, answer, first: false };
}

/** How practices are shown in a language, with everything that may stand on them. */
export function showingIn(language: Language): PracticeShowing {
  return {
    language,
    languages: completeLanguages,
    today: day,
    canReport: true,
    drawChart: async () => undefined,
    commandIds: new Map([["privacy", "1100000000000000001"]]),
  };
}

/** An answer that is right. */
export function rightAnswer(question: Question): Given {
  if (question.form === "number") return { number: question.key };
  return { options: question.form === "one" ? [question.key] : question.key };
}

/** Answers that are not right, one for each way to go wrong that the question foresees. */
export function wrongAnswers(question: Question): readonly Given[] {
  switch (question.form) {
    case "one":
      return question.options
        .filter(({ id }) => id !== question.key)
        .map(({ id }) => ({ options: [id] }));
    case "several":
      return [
        { options: question.options.map(({ id }) => id) },
        { options: question.options.flatMap(({ id }) => (question.key.includes(id) ? [] : [id])) },
        { options: question.key.slice(0, 1) },
      ];
    case "number":
      return [
        ...question.misreadings.map(({ value }) => ({ number: value })),
        { number: -0.000001 },
      ];
    case "order":
      return [
        { options: question.key.toReversed() },
        { options: question.options.map(({ id }) => id) },
      ];
  }
}

/** Chance that a test can foresee: whole numbers count from a seed, tokens differ from each other. */
export function foreseeableChance(seed = 1): Chance {
  let drawn = seed;
  return {
    whole: (below) => drawn++ % below,
    token(length) {
      drawn += 1;
      const letters = [...drawn.toString(26)].map(
        (digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)],
      );
      return letters.join("").padStart(length, "a").slice(-length);
    },
  };
}
