import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/content/languages.ts";
import { chartWords } from "../../src/views/chart.words.ts";
import { dailyCommand } from "../../src/views/daily.command.words.ts";
import { dailyFaultWords } from "../../src/views/daily.faults.words.ts";
import { dailyPreviewWords } from "../../src/views/daily.preview.words.ts";
import { dailyWords } from "../../src/views/daily.words.ts";
import { dailyPostWords } from "../../src/views/daily-post.words.ts";
import { explainCommand } from "../../src/views/explain.command.words.ts";
import { explainWords } from "../../src/views/explain.words.ts";
import { helpCommand } from "../../src/views/help.command.words.ts";
import { helpWords } from "../../src/views/help.words.ts";
import { livePrivateWords } from "../../src/views/live.private.words.ts";
import { liveReportWords } from "../../src/views/live.report.words.ts";
import { reportFileWords } from "../../src/views/live.report-files.words.ts";
import { liveWords } from "../../src/views/live.words.ts";
import { practiceNoticeWords } from "../../src/views/practice.notices.words.ts";
import { practiceWords } from "../../src/views/practice.words.ts";
import { privacyCommand } from "../../src/views/privacy.command.words.ts";
import { privacyFileWords } from "../../src/views/privacy.file.words.ts";
import { privacyWords } from "../../src/views/privacy.words.ts";
import { problemWords } from "../../src/views/problems.ts";
import { quizCommand, rightNames, teamKindNames } from "../../src/views/quiz.command.words.ts";
import { reportWords } from "../../src/views/report.words.ts";
import { settingsCommand } from "../../src/views/settings.command.words.ts";
import { settingsWords } from "../../src/views/settings.words.ts";
import { termsCommand } from "../../src/views/terms.command.words.ts";
import { termsWords } from "../../src/views/terms.words.ts";
import { defineWords } from "../../src/views/words.ts";
import { english, spanish } from "../support/languages.ts";
import { portuguese } from "../support/tiny-pack.ts";

type Words = (language: Language) => object;
const words: Readonly<Record<string, Words>> = {
  "chart.words.ts": chartWords,
  "daily-post.words.ts": dailyPostWords,
  "daily.faults.words.ts": dailyFaultWords,
  "daily.preview.words.ts": dailyPreviewWords,
  "daily.words.ts": dailyWords,
  "explain.words.ts": explainWords,
  "help.words.ts": helpWords,
  "live.private.words.ts": livePrivateWords,
  "live.report-files.words.ts": reportFileWords,
  "live.report.words.ts": liveReportWords,
  "live.words.ts": liveWords,
  "practice.notices.words.ts": practiceNoticeWords,
  "practice.words.ts": practiceWords,
  "privacy.file.words.ts": privacyFileWords,
  "privacy.words.ts": privacyWords,
  "problems.ts": problemWords,
  "report.words.ts": reportWords,
  "settings.words.ts": settingsWords,
  "terms.words.ts": termsWords,
};
const commandWords = {
  "daily.command.words.ts": dailyCommand,
  "explain.command.words.ts": explainCommand,
  "help.command.words.ts": helpCommand,
  "privacy.command.words.ts": privacyCommand,
  "quiz.command.words.ts": { ...quizCommand, ...teamKindNames, ...rightNames },
  "settings.command.words.ts": settingsCommand,
  "terms.command.words.ts": termsCommand,
};
const folder = new URL("../../src/views/", import.meta.url);

const placeholders = (word: unknown) => (typeof word === "function" ? word.length : 0);

/** A mark that can be found again, also as what any of its fields holds. */
function markAt(index: number): unknown {
  const text = `«${index}»`;
  return new Proxy(Object(text), {
    get: (_, field) =>
      typeof field === "symbol" || ["toString", "valueOf"].includes(field) ? () => text : text,
  });
}

/** The word with placeholders filled by marks that can be found again. */
function filled(word: unknown): string {
  if (typeof word !== "function") return String(word);
  const marks = Array.from({ length: word.length }, (_, index) => markAt(index));
  return String(word(...marks));
}

describe("the words of the views", () => {
  // Words that a view does not export are looked at by the tests of that view.
  test("are all looked at here", () => {
    const files = readdirSync(folder).filter(
      (file) =>
        file.endsWith(".words.ts") ||
        /^export const \w+ = (defineWords\(|words;)/m.test(
          readFileSync(new URL(file, folder), "utf8"),
        ),
    );
    expect(files.sort()).toEqual([...Object.keys(words), ...Object.keys(commandWords)].sort());
  });

  test.each(Object.entries(words))("%s says everything in both languages", (_file, of) => {
    const [en, es] = [Object.entries(of(english)), Object.entries(of(spanish))];
    expect(es.map(([key]) => key)).toEqual(en.map(([key]) => key));
    for (const [index, [key, word]] of en.entries()) {
      const other = es[index]?.[1];
      expect(`${key} ${placeholders(other)}`).toBe(`${key} ${placeholders(word)}`);
      for (const text of [filled(word), filled(other)]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe("");
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        for (let mark = 0; mark < placeholders(word); mark += 1) {
          expect(`${key}: ${text}`).toContain(`«${mark}»`);
        }
      }
    }
  });

  test.each(Object.entries(words))("%s is not left in English in Spanish", (_file, of) => {
    const es = Object.values(of(spanish));
    const same = Object.values(of(english)).filter((word, index) => {
      const text = filled(word);
      // A name, and words that are one or two long, may be the same.
      return text === filled(es[index]) && text.split(" ").length > 2;
    });
    expect(same.map(filled)).toEqual([]);
  });

  test.each(Object.entries(commandWords))("%s names everything in both languages", (_file, of) => {
    for (const text of Object.values(of)) {
      expect(text.en.length).toBeGreaterThan(0);
      expect(text.es.length).toBeGreaterThan(0);
      expect(Math.max(text.en.length, text.es.length)).toBeLessThanOrEqual(100);
    }
  });

  test("speak American quotation marks in English and angular ones in Spanish", () => {
    for (const of of Object.values(words)) {
      const en = Object.values(of(english))
        .map((word) => String(word))
        .join("\n");
      const es = Object.values(of(spanish))
        .map((word) => String(word))
        .join("\n");
      expect(en).not.toMatch(/«|»/);
      expect(es).not.toMatch(/“|”/);
    }
  });
});

describe("a language that is growing", () => {
  const greet = defineWords(
    { hello: "Hello", name: (name: string) => `I am ${name}` },
    { es: { hello: "Hola", name: (name) => `Soy ${name}` }, pt: { hello: "Olá" } },
  );

  test("says what it has, and the rest in the base", () => {
    expect(greet(portuguese).hello).toBe("Olá");
    expect(greet(portuguese).name("Ana")).toBe("I am Ana");
    expect(greet(spanish).name("Ana")).toBe("Soy Ana");
  });

  test("that has no words at all reads the base", () => {
    expect(explainWords({ ...portuguese, code: "xx" }).facts).toBe("Facts");
  });
});
