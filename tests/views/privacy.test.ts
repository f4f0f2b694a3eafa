import { describe, expect, test } from "vitest";
import type { Language } from "../../src/content/languages.ts";
import type { Message } from "../../src/discord/answer.ts";
import { noPolicies } from "../../src/privacy/policies.ts";
import type { PersonalSummary } from "../../src/privacy/ports.ts";
import { exportMessage } from "../../src/views/privacy.export.ts";
import { deletedNotice, deleteQuestion, privacyPanel } from "../../src/views/privacy.ts";
import { completeLanguages, english, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import { overLimits } from "./limits.ts";
import { evening, personalData, practiceData } from "./personal-data.ts";

const languages = completeLanguages;
const nothing: PersonalSummary = {
  language: null,
  practices: 0,
  quizzes: 0,
  answers: 0,
  since: null,
  numbers: 0,
};
const some: PersonalSummary = {
  language: "es",
  practices: 3,
  quizzes: 0,
  answers: 1_240,
  since: evening,
  numbers: 1,
};

const panel = (summary: PersonalSummary, language: Language = english) =>
  privacyPanel({ summary, language, languages, policies: noPolicies });
const words = ({ components }: Message) => textIn(components);
const labels = ({ components }: Message) => buttonsIn(components).map(({ label }) => label);

describe("what /privacy shows", () => {
  test("is what is stored, what never is, who sees it, how long, and for whom Docent is", () => {
    const shown = words(panel(some));
    expect(shown).toContain("**Language:** Español. You chose it.");
    expect(shown).toContain("**Practice quizzes:** 3");
    expect(shown).toContain("**Answers:** 1,240, the first on November 24, 2026");
    expect(shown).toContain("**A number that stands for you:**");
    expect(shown).toContain("**Never kept:** your name, your messages");
    expect(shown).toContain("**Who sees it:** nobody else in Discord sees your practice.");
    expect(shown).toContain("In a live quiz the host sees your answers");
    expect(shown).toContain("**How long:** until you delete it; a live quiz for 90 days at most.");
    expect(shown).toContain("13 and over");
    expect(labels(panel(some))).toEqual(["Export", "Delete"]);
  });

  test("is the same in Spanish", () => {
    const shown = words(panel({ ...some, language: null }, spanish));
    expect(shown).toContain("**Idioma:** ninguno elegido");
    expect(shown).toContain("**Prácticas:** 3");
    expect(shown).toContain("**Respuestas:** 1,240, la primera el 24 de noviembre de 2026");
    expect(labels(panel(some, spanish))).toEqual(["Exportar", "Borrar"]);
  });

  test("of a practice without answers says that there are none yet", () => {
    const shown = words(panel({ ...nothing, practices: 1 }));
    expect(shown).toContain("**Practice quizzes:** 1\n**Answers:** none yet");
  });

  test("of a chosen language alone says nothing of answers or numbers", () => {
    const shown = words(panel({ ...nothing, language: "en" }));
    expect(shown).toContain("**Practice quizzes:** none");
    expect(shown).not.toContain("number that stands");
  });

  test("counts live quizzes that one hosted or played", () => {
    expect(words(panel({ ...some, quizzes: 2 }))).toContain(
      "**Live quizzes, hosted or played:** 2",
    );
    expect(words(panel({ ...some, quizzes: 2 }, spanish))).toContain(
      "**Cuestionarios en vivo, dirigidos o jugados:** 2",
    );
    expect(words(panel(some))).not.toContain("Live quizzes, hosted");
  });

  test("of a number alone, whose quizzes are no longer kept, is the number, with ways to delete it", () => {
    const shown = panel({ ...nothing, numbers: 1 });
    expect(words(shown)).toContain("**A number that stands for you:**");
    expect(labels(shown)).toEqual(["Export", "Delete"]);
  });

  test("of somebody of whom nothing is stored is that, with nothing to press", () => {
    const shown = panel(nothing);
    expect(words(shown)).toMatch(/^## Docent keeps nothing about you/);
    expect(labels(shown)).toEqual([]);
  });

  test("leads to the operator's policy and terms, where the application names them", () => {
    const policies = { privacy: "https://example.org/privacy", terms: null };
    const shown = privacyPanel({ summary: nothing, language: english, languages, policies });
    expect(buttonsIn(shown.components)).toMatchObject([
      { label: "Privacy policy", url: "https://example.org/privacy" },
    ]);
  });

  test("fits Discord in every state and language", async () => {
    const policies = { privacy: "https://example.org/p", terms: "https://example.org/t" };
    for (const language of languages) {
      for (const summary of [nothing, some]) {
        const view = { summary, language, languages, policies };
        const data = personalData([practiceData(1)]);
        const shown = [
          privacyPanel({ ...view, kept: true }),
          deleteQuestion(view),
          deletedNotice(language),
          await exportMessage({ data, language, languages, now: evening, part: 1 }),
        ];
        expect(shown.flatMap(overLimits)).toEqual([]);
      }
    }
  });
});

describe("the question before the deletion", () => {
  test("says what would be deleted, and that it cannot be undone", () => {
    const asked = deleteQuestion({ summary: some, language: english, languages });
    expect(words(asked)).toContain("Delete everything that Docent keeps about you?");
    expect(words(asked)).toContain("This cannot be undone.");
    expect(words(asked)).toContain("**Practice quizzes:** 3");
    expect(labels(asked)).toEqual(["Delete everything", "Keep it"]);
  });

  test("names nobody in what its buttons send", () => {
    const asked = deleteQuestion({ summary: some, language: spanish, languages });
    expect(buttonsIn(asked.components).map(({ custom_id }) => custom_id)).toEqual([
      "erase:es",
      "privacy:keep",
    ]);
  });
});

test("what remains after the deletion is said in both languages", () => {
  expect(words(deletedNotice(english))).toContain("Docent now keeps nothing about you.");
  expect(words(deletedNotice(spanish))).toContain("Docent ya no guarda nada sobre ti.");
});
