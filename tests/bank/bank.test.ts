import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bankOn, storedQuestion } from "../../src/bank/bank.ts";
import { createCatalog } from "../../src/content/catalog.ts";
import { packs } from "../../src/content/packs.ts";
import { type Askable, askableOn } from "../../src/content/questions.ts";
import type { Given } from "../../src/quiz/given.ts";
import { grade } from "../../src/quiz/grade.ts";
import { itemOf, Question } from "../../src/quiz/question.ts";
import { tinyPack, tinyToday } from "../support/tiny-pack.ts";

const day = "2026-11-24";
const seeds = fc.integer({ min: 0, max: 2 ** 48 - 1 });

/** Every question of some subjects, those of sensitive topics too. */
function everyQuestion(subjects = packs): Askable[] {
  const catalog = createCatalog(subjects);
  return subjects.flatMap((pack) =>
    Object.keys(pack.topics).flatMap((topic) => askableOn(catalog, day, { pack: pack.id, topic })),
  );
}

const all = [...everyQuestion(), ...everyQuestion([tinyPack()])];
const tiny = (item: string) => {
  const found = all.find((askable) => askable.item === `bells/${item}`);
  if (found === undefined) throw new Error(`The tiny subject has no question ${item}.`);
  return found;
};

const keyOf = (question: Question): Given => {
  if (question.form === "number") return { number: question.key };
  return { options: question.form === "one" ? [question.key] : question.key };
};
const idsOf = (question: Question) =>
  question.form === "number" ? [] : question.options.map(({ id }) => id);
const writtenIds = ({ question }: Askable) =>
  question.form === "number" ? [] : Object.keys(question.options);

describe("the bank", () => {
  const catalog = createCatalog([tinyPack()]);
  const items = (wish: Parameters<typeof bankOn>[2]) =>
    bankOn(catalog, tinyToday, wish).map(({ item }) => item);

  it("has every question of topics that are not sensitive for whoever wishes nothing else", () => {
    expect(items({ topic: null, difficulty: null })).toEqual([
      "bells/morning-bell/opens",
      "bells/morning-bell/count",
    ]);
  });

  it("has those of a difficulty, and of a topic", () => {
    expect(items({ topic: null, difficulty: "hard" })).toEqual(["bells/morning-bell/count"]);
    const topic = { pack: "bells", topic: "lunch-bell" };
    expect(items({ topic, difficulty: "medium" })).toHaveLength(2);
    expect(items({ topic, difficulty: "hard" })).toEqual([]);
  });
});

describe.each(all.map((askable) => [askable.item, askable] as const))("%s", (item, askable) => {
  it("is stored whole and right by its key, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const stored = storedQuestion(askable, seed, day);
        expect(Question.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
        expect(itemOf(stored)).toBe(item);
        expect(idsOf(stored).sort()).toEqual(writtenIds(askable).sort());
        expect(grade(stored, keyOf(stored))).toBe("right");
        expect(storedQuestion(askable, seed, day)).toEqual(stored);
        if (stored.form === "order") expect(idsOf(stored)).not.toEqual(stored.key);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a stored question", () => {
  it("keeps what its content says", () => {
    const stored = storedQuestion(tiny("morning-bell/count"), 1, tinyToday);
    expect(stored).toMatchObject({
      form: "number",
      topicName: { en: "Morning bell", es: "Timbre de la mañana", pt: "Sino da manhã" },
      key: 1240,
      tolerance: 0.01,
      counts: { en: "pupils", es: "alumnos", pt: "alunos" },
      misreadings: [{ value: 620, why: { en: "That counts one of two shifts only." } }],
      sources: [{ title: "School calendar" }],
    });
    expect(stored).not.toHaveProperty("note");
  });

  it("has the short name of its topic, and its content note where it is sensitive", () => {
    const stored = storedQuestion(tiny("lunch-bell/where"), 1, tinyToday);
    expect(stored.topicName.en).toBe("Lunch bell");
    expect(stored.note?.en).toBe("This topic speaks of hunger.");
  });

  it("shows words in every order, its key in every place alike", () => {
    const askable = tiny("morning-bell/opens");
    const places = Array.from({ length: 600 }, (_, seed) => {
      const stored = storedQuestion(askable, seed, tinyToday);
      return idsOf(stored).indexOf("lessons");
    });
    for (const place of [0, 1, 2]) {
      expect(places.filter((each) => each === place).length).toBeGreaterThan(160);
    }
  });

  it("shows what is to be ordered in every order but the right one", () => {
    const askable = tiny("lunch-bell/sequence");
    const shown = Array.from({ length: 300 }, (_, seed) =>
      idsOf(storedQuestion(askable, seed, tinyToday)).join(" "),
    );
    expect(new Set(shown).size).toBe(5);
    expect(shown).not.toContain("first lessons meal");
  });

  it.each([
    ["border/january-2021/share", ["About 4 in 10", "About 6 in 10", "About 8 in 10"]],
    ["border/encounters/first-month", ["October 2020", "January 2021", "October 2021"]],
  ])("shows the numbers and dates of %s from the lowest to the highest", (item, texts) => {
    const askable = all.find((each) => each.item === item);
    expect(askable).toBeDefined();
    for (let seed = 0; askable !== undefined && seed < 20; seed += 1) {
      const stored = storedQuestion(askable, seed, day);
      expect(stored.form === "one" && stored.options.map(({ text }) => text.en)).toEqual(texts);
    }
  });

  it("cannot be made on a day on which its topic has no card", () => {
    expect(() => storedQuestion(tiny("lunch-bell/where"), 1, "2019-09-01")).toThrow(
      "bells/lunch-bell has no card on 2019-09-01",
    );
  });
});
