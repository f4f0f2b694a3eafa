import type { PersonalData } from "../../src/privacy/ports.ts";
import { questionsOf } from "../storage/samples.ts";

/** Wednesday, November 25, 2026, 02:00 UTC, in milliseconds: still November 24 in Washington. */
export const evening = Date.UTC(2026, 10, 25, 2);

export type PracticeData = PersonalData["practices"][number];

/** A practice of four questions, of which the first two were answered. */
export function practiceData(n: number, topic = "nile"): PracticeData {
  const questions = questionsOf(topic);
  const answer = (position: number) => ({
    position,
    item: `rivers/${topic}/${questions[position]?.id}`,
    given: position === 0 ? { options: ["b"] } : { unknown: true },
    confidence: position === 0 ? "sure" : null,
    settled: true,
    interactionId: `90${n}${position}`,
    at: evening + n * 60_000 + position,
  });
  return {
    id: `run-${n}`,
    startedAt: evening + n * 60_000 - 1,
    endedAt: n % 2 === 0 ? evening + n * 60_000 + 9 : null,
    wish: { topic: null, questions: 4, difficulty: null },
    seed: n,
    questions,
    answers: [answer(0), answer(1)],
  };
}

/** Everything about a person with these practices, who chose Spanish. */
export function personalData(
  practices: readonly PracticeData[],
  more: Partial<PersonalData> = {},
): PersonalData {
  return {
    userId: "100000000000000001",
    language: "es",
    practices,
    serverAnswers: [],
    quizzes: [],
    numbers: [{ scope: "self", number: 281_474_976_710_655 }],
    ...more,
  };
}
