import { grade } from "../quiz/grade.ts";
import { pointsFor } from "../quiz/live/scoring.ts";
import type { Question } from "../quiz/question.ts";
import type { OwnResult } from "./live.ts";
import type { AnswerToStore, Scene } from "./ports.ts";

/** What one person earned with each question that is over. */
export function ownAnswers(
  { quiz, state }: Pick<Scene, "quiz" | "state">,
  person: number,
  rows: readonly AnswerToStore[],
): OwnResult["answers"] {
  return state.asked.map((asked, position) => {
    const row = rows.find((each) => each.person === person && each.position === position);
    const question = quiz.questions[position];
    if (row === undefined || question === undefined) return null;
    const { given, confidence } = row;
    return { given, confidence, points: pointsFor(quiz, question, asked, row) };
  });
}

/** The questions that counted and that a person did not answer right. */
export function missedQuestions(
  { quiz, state }: Pick<Scene, "quiz" | "state">,
  person: number,
  rows: readonly AnswerToStore[],
): readonly Question[] {
  return quiz.questions.filter((question, position) => {
    const asked = state.asked[position];
    if (asked === undefined || asked.skipped) return false;
    const row = rows.find((each) => each.person === person && each.position === position);
    return row === undefined || grade(question, row.given) !== "right";
  });
}
