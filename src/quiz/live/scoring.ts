import { creditOf } from "../credit.ts";
import type { Question } from "../question.ts";
import { readingFloor } from "./reading.ts";
import type { AskedQuestion, PlayedAnswer, Quiz } from "./state.ts";
import { timeTaken } from "./timing.ts";

const full = 1_000;
/** The most that `gentle` adds for speed. */
const speedBonus = 100;
/** What an answer that was guessed, or not called sure, earns with `confidence`. */
const guessed = 700;
/** Nobody reads and presses within half a second: the network was slow in telling us of the opening. */
const atOnce = 500;

/**
 * The points of an answer, a whole number from 0 to 1,100; `credit` is the share that `creditOf`
 * gives, t the time taken and T the limit of the room, pauses left out of both.
 *
 * - `accuracy`: 1000 × credit. Half right: 500.
 * - `gentle`: (1000 + 100 × (1 − (t − r) / (T − r))) × credit, the fraction kept within 0 and 1; r
 *   is the time that reading takes at 120 words a minute, so that nobody gains by reading less.
 *   r 20 s, T 50 s, answered after 35 s: 1,050. Without a limit, or with one that reading alone
 *   takes up, as `accuracy`.
 * - `classic`: 1000 × (1 − t / T / 2) × credit, and all of it within half a second, as Kahoot! has
 *   it. T 50 s, answered after 25 s: 750. Without a limit as `accuracy`.
 * - `confidence`: 1000 × credit where the person was sure, else 700 × credit; wrong is 0 either way.
 */
export function pointsFor(
  quiz: Quiz,
  question: Question,
  asked: AskedQuestion,
  answer: PlayedAnswer,
): number {
  if (asked.skipped) return 0;
  const credit = creditOf(question, answer.given);
  if (credit === 0) return 0;
  return Math.round(worth(quiz, question, asked, answer) * credit);
}

function worth(quiz: Quiz, question: Question, asked: AskedQuestion, answer: PlayedAnswer) {
  const { limit } = asked;
  const taken = timeTaken(asked, answer.at);
  switch (quiz.settings.scoring) {
    case "accuracy":
      return full;
    case "confidence":
      return answer.confidence === "sure" ? full : guessed;
    case "gentle": {
      const floor = readingFloor(question);
      if (limit === null || limit <= floor) return full;
      return full + speedBonus * within01(1 - (taken - floor) / (limit - floor));
    }
    case "classic":
      return limit === null || taken < atOnce ? full : full * (1 - within01(taken / limit) / 2);
  }
}

const within01 = (value: number) => Math.min(1, Math.max(0, value));
