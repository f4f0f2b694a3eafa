import type { Question } from "../question.ts";
import type { AskedQuestion, PlayedAnswer, Quiz } from "./state.ts";

/** The points of an answer, a whole number from 0 to 1,100, by the quiz's scoring. */
export declare function pointsFor(
  quiz: Quiz,
  question: Question,
  asked: AskedQuestion,
  answer: PlayedAnswer,
): number;
