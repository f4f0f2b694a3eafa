import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/content/languages.ts";
import type { Message } from "../../src/discord/answer.ts";
import type { PersonalData } from "../../src/privacy/ports.ts";
import { personalFile } from "../../src/views/privacy.document.ts";
import { exportMessage } from "../../src/views/privacy.export.ts";
import { questionsOf } from "../storage/samples.ts";
import { english, completeLanguages as languages, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import { evening, personalData, practiceData } from "./personal-data.ts";

const labels = ({ components }: Message) => buttonsIn(components).map(({ label }) => label);
const fileOf = async (data: PersonalData, limit = 8 * 1024 * 1024, number = 1) => {
  const file = await personalFile(data, { language: english, now: evening, limit, number });
  return { ...file, json: JSON.parse(file.text) };
};

describe("the file", () => {
  test("holds every answer beside its question, with times that people can read", async () => {
    const { json, of } = await fileOf(personalData([practiceData(2)]));
    expect(of).toBe(1);
    expect(json).toMatchObject({
      made: "2026-11-25T02:00:00.000Z",
      discordId: { value: "100000000000000001" },
      language: { value: "es" },
      numbers: { values: [{ scope: "self", number: 281_474_976_710_655 }] },
    });
    const [first] = json.practices.values;
    expect(first).toMatchObject({
      id: "run-2",
      startedAt: "2026-11-25T02:01:59.999Z",
      endedAt: "2026-11-25T02:02:00.009Z",
      wish: { topic: null, questions: 4, difficulty: null },
      seed: 2,
    });
    expect(first.asked).toEqual([
      {
        question: "rivers/nile/one",
        options: ["a", "b"],
        answer: {
          given: { options: ["b"] },
          confidence: "sure",
          settled: true,
          at: "2026-11-25T02:02:00.000Z",
          interactionId: "9020",
        },
      },
      expect.objectContaining({ answer: expect.objectContaining({ given: { unknown: true } }) }),
      { question: "rivers/nile/number", answer: null },
      { question: "rivers/nile/order", options: ["a", "b"], answer: null },
    ]);
    expect(json.questions.values["rivers/nile/one"]).toEqual(questionsOf("nile")[0]);
  });

  test("says of each part what it is, in the language of the person", async () => {
    const write = async (language: Language) => {
      const wanted = { language, now: 0, limit: 1e6, number: 1 };
      return JSON.parse((await personalFile(personalData([practiceData(1)]), wanted)).text);
    };
    for (const language of languages) {
      const { about, made, ...parts } = await write(language);
      expect(about.length).toBeGreaterThan(20);
      expect(made).toBeDefined();
      for (const part of Object.values<{ what: string }>(parts)) {
        expect(part.what.length).toBeGreaterThan(20);
      }
    }
    expect((await write(english)).about).not.toBe((await write(spanish)).about);
  });

  test("holds a question once, however often and in whatever order its options were shown", async () => {
    const first = practiceData(1);
    const turned = first.questions.map((question) =>
      "options" in (question as object)
        ? { ...(question as object), options: [...(question as { options: [] }).options].reverse() }
        : question,
    );
    const { json } = await fileOf(personalData([first, { ...practiceData(2), questions: turned }]));
    expect(Object.keys(json.questions.values)).toHaveLength(4);
    const shown = json.practices.values.map(
      ({ asked }: { asked: { options: string[] }[] }) => asked[0]?.options,
    );
    expect(shown).toEqual([
      ["a", "b"],
      ["b", "a"],
    ]);
  });

  test("keeps a question apart from an earlier wording of it", async () => {
    const [first] = questionsOf("nile");
    const reworded = { ...first, explanation: { en: "anew", es: "de nuevo" } };
    const { json } = await fileOf(
      personalData([practiceData(1), { ...practiceData(2), questions: [reworded] }]),
    );
    expect(json.practices.values[1].asked[0].question).toBe("rivers/nile/one (2)");
    expect(json.questions.values["rivers/nile/one (2)"].explanation.en).toBe("anew");
    expect(json.questions.values["rivers/nile/one"].explanation.en).toBe("nile explained");
  });

  test("passes on what no version of Docent can read, too", async () => {
    const { json } = await fileOf(
      personalData([{ ...practiceData(1), questions: ["{broken"], wish: 7 }]),
    );
    expect(json.practices.values[0]).toMatchObject({ wish: 7, asked: [{ question: "question" }] });
    expect(json.questions.values.question).toBe("{broken");
  });

  test("holds answers to what servers asked, where there are any", async () => {
    const [answer] = practiceData(1).answers;
    if (answer === undefined) throw new Error("no answer");
    const asked = { runId: "quiz", guildId: "200", ...answer };
    const { json } = await fileOf(personalData([], { serverAnswers: [asked] }));
    expect(json.serverAnswers.values).toEqual([
      expect.objectContaining({ runId: "quiz", guildId: "200", question: "rivers/nile/one" }),
    ]);
    expect((await fileOf(personalData([]))).json.serverAnswers).toBeUndefined();
  });

  test("holds the live quizzes that one hosted or played, with one's points, where there are any", async () => {
    const place = { guildId: "200", startedAt: evening, endedAt: evening + 60_000 };
    const hosted = { ...place, runId: "first", hosted: true, played: null };
    const standing = {
      ...{ points: 2_500, right: 2, answered: 3, team: 1 },
      ...{ timeFactor: 1.5, out: null },
    };
    const played = { ...place, runId: "second", endedAt: null, hosted: false, played: standing };
    const data = personalData([], { quizzes: [hosted, played] });
    const { json } = await fileOf(data);
    const times = { startedAt: "2026-11-25T02:00:00.000Z", endedAt: "2026-11-25T02:01:00.000Z" };
    expect(json.quizzes.values).toEqual([
      { runId: "first", guildId: "200", hosted: true, played: null, ...times },
      { runId: "second", guildId: "200", hosted: false, played: standing, ...times, endedAt: null },
    ]);
    const inSpanish = { language: spanish, now: evening, limit: 1e6, number: 1 };
    const { quizzes } = JSON.parse((await personalFile(data, inSpanish)).text);
    expect(quizzes.what).toContain("cuestionarios en vivo");
    expect((await fileOf(personalData([]))).json.quizzes).toBeUndefined();
  });
});

describe("a history too large for one file", () => {
  const topics = ["nile", "amazon", "río bravo", "volga"];
  const history = (count: number) =>
    personalData(
      Array.from({ length: count }, (_, n) => practiceData(n, topics[n % topics.length])),
    );

  test("is shared out among files that are each whole, within the limit, and lose nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 9_000, max: 60_000 }),
        async (count, limit) => {
          const data = history(count);
          const { of } = await fileOf(data, limit);
          const files = await Promise.all(
            Array.from({ length: of }, (_, index) => fileOf(data, limit, index + 1)),
          );
          const runs = files.flatMap(({ json }) => json.practices.values);
          expect(runs.map(({ id }) => id)).toEqual(data.practices.map(({ id }) => id));
          for (const { text, json } of files) {
            expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
            expect(json.discordId.value).toBe(data.userId);
            const named = json.practices.values.flatMap(
              ({ asked }: { asked: { question: string }[] }) =>
                asked.map(({ question }) => question),
            );
            expect(new Set(Object.keys(json.questions.values))).toEqual(new Set(named));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is gone through in many turns, so that nobody waits for all of it", async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);
    await fileOf(history(200));
    clearImmediate(counting);
    expect(turns).toBeGreaterThanOrEqual(9);
  });

  test("has a file of its own for a practice that fits nowhere", async () => {
    const files = await Promise.all([1, 2, 3].map((number) => fileOf(history(3), 1_000, number)));
    expect(files.map(({ of }) => of)).toEqual([3, 3, 3]);
    expect(files.map(({ json }) => json.practices.values.length)).toEqual([1, 1, 1]);
    expect(files.map(({ json }) => json.file.number)).toEqual([1, 2, 3]);
  });

  test("of 12,000 practices comes file by file, each under Discord's size, with a button to the next", async () => {
    const data = history(12_000);
    const show = (part: number) =>
      exportMessage({ data, language: english, languages, now: evening, part });
    const first = await show(1);
    const [file] = first.files ?? [];
    expect(file?.name).toMatch(/^docent-your-data-2026-11-24-1-of-[2-9]\.json$/);
    expect(Buffer.byteLength(file?.data ?? "")).toBeLessThan(10 * 1024 * 1024);
    expect(textIn(first.components)).toContain("**Practice quizzes:** 12,000");
    const of = Number(/of-(\d)/.exec(file?.name ?? "")?.[1]);
    expect(labels(first)).toEqual([`File 2 of ${of}`]);
    const last = await show(of);
    expect(labels(last)).toEqual([]);
    // A button that is older than a deletion may name a file that is no more.
    expect((await show(999)).files?.[0]?.name).toBe(last.files?.[0]?.name);
  });
});
