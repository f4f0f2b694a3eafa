import { describe, expect, it } from "vitest";
import { baseLanguage, type Language, languages } from "../../src/content/languages.ts";
import type { QuizSummary } from "../../src/live/ports.ts";
import { quizChoices } from "../../src/views/live.report.choices.ts";

const spanish = languages.find(({ code }) => code === "es") as Language;

describe("the quizzes from which one chooses", () => {
  const quiz = (change: Partial<QuizSummary>): QuizSummary => ({
    runId: "abcdefghijkl",
    channelId: "1",
    topicName: { en: "Title 42", es: "Título 42" },
    questions: 8,
    startedAt: Date.UTC(2026, 10, 24, 15),
    endedAt: Date.UTC(2026, 10, 24, 16),
    ...change,
  });
  const names = (quizzes: readonly QuizSummary[], typed = "", language = baseLanguage) =>
    quizChoices(quizzes, typed, language).map(({ name }) => name);

  it("are named by topic, day and length, in the reader's language", () => {
    const quizzes = [quiz({ topicName: null, questions: 1, endedAt: null }), quiz({})];
    expect(names(quizzes)).toEqual([
      "several topics · November 24, 2026 · 1 question · running",
      "Title 42 · November 24, 2026 · 8 questions",
    ]);
    expect(names(quizzes, "", spanish)).toEqual([
      "varios temas · 24 de noviembre de 2026 · 1 pregunta · en curso",
      "Título 42 · 24 de noviembre de 2026 · 8 preguntas",
    ]);
  });

  it("are those that hold what is typed, with or without accents", () => {
    const quizzes = [quiz({}), quiz({ topicName: { en: "MPP" } })];
    expect(names(quizzes, "titulo", spanish)).toHaveLength(1);
    expect(names(quizzes, "mpp")).toHaveLength(1);
    expect(names(quizzes, "november")).toHaveLength(2);
  });

  it("are counted where two would read alike, the first of the day first", () => {
    const quizzes = [quiz({ runId: "second" }), quiz({ runId: "first" })];
    expect(quizChoices(quizzes, "", baseLanguage)).toEqual([
      { name: "Title 42 · November 24, 2026 · 8 questions · 2/2", value: "second" },
      { name: "Title 42 · November 24, 2026 · 8 questions · 1/2", value: "first" },
    ]);
  });

  it("are at most 25, each within Discord's length", () => {
    const topicName = { en: "A very long name of a topic ".repeat(9) };
    const choices = names(Array.from({ length: 40 }, () => quiz({ topicName })));
    expect(choices).toHaveLength(25);
    expect(choices.every((name) => name.length <= 100 && name.includes("November 24"))).toBe(true);
  });
});
