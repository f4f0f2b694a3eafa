import { describe, expect, it } from "vitest";
import { automaticLimit, readingFloor } from "../../../src/quiz/live/reading.ts";
import { pointsFor } from "../../../src/quiz/live/scoring.ts";
import type { Scoring } from "../../../src/quiz/live/settings.ts";
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

  it("by the classic scoring are all there are where the question had no limit", () => {
    const quiz = quizOf({ scoring: "classic" });
    expect(pointsFor(quiz, question, { ...asked, limit: null }, given(50_000))).toBe(1_000);
  });

  it("are whole numbers, the share of the credit in every scoring", () => {
    const part = several(["a", "b", "c", "d"], ["a", "b", "c"]);
    const two = (at: number) => ({ ...given(at, "sure"), given: { options: ["a", "b"] } });
    const earned = (scoring: Scoring, at: number) =>
      pointsFor(quizOf({ scoring }), part, asked, two(at));
    expect(earned("accuracy", 2_000)).toBe(667);
    expect(earned("confidence", 2_000)).toBe(667);
    expect(earned("gentle", 1_000)).toBe(733);
    expect(earned("classic", 26_000)).toBe(500);
  });

  it("are none for a question that was skipped", () => {
    expect(pointsFor(quizOf(), question, { ...asked, skipped: true }, given(2_000))).toBe(0);
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

  it("adds two seconds a group of digits, and the time that a form takes", () => {
    const stem = Array.from({ length: 60 }, () => "word").join(" ");
    const asked = { en: stem };
    const base = { ...one(["a", "b"], "b"), stem: asked };
    expect(automaticLimit(base)).toBe(46_000);
    expect(automaticLimit({ ...base, stem: { en: `${stem} 78,414 2021` } })).toBe(51_000);
    expect(automaticLimit({ ...order(["a", "b"], ["b", "a"]), stem: asked })).toBe(52_000);
    expect(automaticLimit({ ...number(1, 0), stem: asked })).toBe(51_000);
  });
});
