import { describe, expect, test } from "vitest";
import { isMuch, summaryOf } from "../../src/privacy/summary.ts";
import { evening, personalData, practiceData } from "../views/personal-data.ts";

describe("the summary of the whole data", () => {
  test("counts as the store does", () => {
    expect(summaryOf(personalData([practiceData(2), practiceData(1)]))).toEqual({
      language: "es",
      practices: 2,
      quizzes: 0,
      answers: 4,
      since: evening + 60_000,
      numbers: 1,
    });
    expect(summaryOf(personalData([], { language: null }))).toEqual({
      language: null,
      practices: 0,
      quizzes: 0,
      answers: 0,
      since: null,
      numbers: 1,
    });
  });

  test("says when a file takes longer than Discord waits", () => {
    const little = { language: null, since: evening, numbers: 1 };
    expect(isMuch({ ...little, practices: 60, quizzes: 40, answers: 500 })).toBe(false);
    expect(isMuch({ ...little, practices: 101, quizzes: 0, answers: 0 })).toBe(true);
    expect(isMuch({ ...little, practices: 0, quizzes: 101, answers: 0 })).toBe(true);
    expect(isMuch({ ...little, practices: 1, quizzes: 0, answers: 501 })).toBe(true);
  });
});
