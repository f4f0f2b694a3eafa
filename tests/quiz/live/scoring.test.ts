import { describe, expect, it } from "vitest";
import { creditOf } from "../../../src/quiz/credit.ts";
import { automaticLimit, readingFloor } from "../../../src/quiz/live/reading.ts";
import { pointsFor } from "../../../src/quiz/live/scoring.ts";
import type { AskedQuestion, PlayedAnswer } from "../../../src/quiz/live/state.ts";
import type { Question } from "../../../src/quiz/question.ts";
import { number, one, order, several } from "../questions.ts";
import { quizOf } from "./game.ts";

const asked: AskedQuestion = {
  openedAt: 1_000,
  closedAt: 60_000,
  limit: 50_000,
  pauses: [],
  skipped: false,
};
const given = (at: number, confidence: PlayedAnswer["confidence"] = null): PlayedAnswer => ({
  given: { options: ["b"] },
  confidence,
  interactionId: "1",
  at,
});
/** A question with so many words to read, in 40 of them for a reading time of 20 seconds. */
function wordy(words: number): Question {
  const options = 6;
  const stem = Array.from({ length: words - options }, () => "word").join(" ");
  return { ...one(["a", "b", "c"], "b"), stem: { en: stem } };
}

describe("credit for a part", () => {
  it("of several counts wrong options against right ones", () => {
    const question = several(["a", "b", "c", "d"], ["a", "b", "c"]);
    expect(creditOf(question, { options: ["a", "b"] })).toBeCloseTo(2 / 3);
    expect(creditOf(question, { options: ["a", "b", "d"] })).toBeCloseTo(1 / 3);
    expect(creditOf(question, { options: ["d"] })).toBe(0);
    expect(creditOf(question, { options: ["a", "b", "c", "d"] })).toBe(0);
  });

  it("of a number falls with the distance", () => {
    const question = number(100, 0.05);
    expect(creditOf(question, { number: 104 })).toBe(1);
    expect(creditOf(question, { number: 110 })).toBeCloseTo(0.75);
    expect(creditOf(question, { number: 90 })).toBeCloseTo(0.75);
    expect(creditOf(question, { number: 125 })).toBe(0);
    expect(creditOf(number(0, 0.05), { number: 1 })).toBe(0);
  });

  it("of an order is what chance alone does not give", () => {
    const question = order(["b", "a", "d", "c"], ["a", "b", "c", "d"]);
    expect(creditOf(question, { options: ["b", "a", "c", "d"] })).toBeCloseTo(2 / 3);
    expect(creditOf(question, { options: ["d", "c", "b", "a"] })).toBe(0);
  });
});

describe("points", () => {
  const question = one(["a", "b", "c"], "b");

  it("by accuracy do not hang on time", () => {
    const quiz = quizOf();
    expect(pointsFor(quiz, question, asked, given(1_100))).toBe(1_000);
    expect(pointsFor(quiz, question, asked, given(50_000))).toBe(1_000);
  });

  it("by the gentle scoring add at most a tenth, and nothing for reading less", () => {
    const quiz = quizOf({ scoring: "gentle" });
    const read = wordy(40);
    expect(readingFloor(read)).toBe(20_000);
    expect(pointsFor(quiz, read, asked, given(1_000))).toBe(1_100);
    expect(pointsFor(quiz, read, asked, given(21_000))).toBe(1_100);
    expect(pointsFor(quiz, read, asked, given(36_000))).toBe(1_050);
    expect(pointsFor(quiz, read, asked, given(51_000))).toBe(1_000);
    expect(pointsFor(quiz, read, { ...asked, limit: null }, given(36_000))).toBe(1_000);
  });

  it("by the classic scoring halve until the end", () => {
    const quiz = quizOf({ scoring: "classic" });
    expect(pointsFor(quiz, question, asked, given(1_499))).toBe(1_000);
    expect(pointsFor(quiz, question, asked, given(26_000))).toBe(750);
    expect(pointsFor(quiz, question, asked, given(51_000))).toBe(500);
  });

  it("by confidence reward knowing that one knows, and never cost anything", () => {
    const quiz = quizOf({ scoring: "confidence" });
    expect(pointsFor(quiz, question, asked, given(2_000, "sure"))).toBe(1_000);
    expect(pointsFor(quiz, question, asked, given(2_000, "guessed"))).toBe(700);
    expect(pointsFor(quiz, question, asked, given(2_000))).toBe(700);
    const wrong = { ...given(2_000, "sure"), given: { options: ["a"] } };
    expect(pointsFor(quiz, question, asked, wrong)).toBe(0);
  });

  it("leave a pause out of the time", () => {
    const quiz = quizOf({ scoring: "classic" });
    const paused = { ...asked, pauses: [{ from: 10_000, until: 110_000 }] };
    expect(pointsFor(quiz, question, paused, given(126_000))).toBe(750);
  });
});

describe("the automatic time", () => {
  it("is 50 seconds for sixty words and four options", () => {
    const options = one(["a", "b", "c", "d"], "b");
    const stem = Array.from({ length: 52 }, () => "word").join(" ");
    expect(automaticLimit({ ...options, stem: { en: stem } })).toBe(50_000);
  });

  it("is never under 25 seconds, and goes by the longest language", () => {
    const short = one(["a", "b"], "b");
    expect(automaticLimit(short)).toBe(25_000);
    const long = Array.from({ length: 94 }, () => "palabra").join(" ");
    expect(automaticLimit({ ...short, stem: { en: "Short?", es: long } })).toBe(63_000);
  });
});
