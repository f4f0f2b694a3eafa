import type { Message } from "../discord/answer.ts";
import type { Turn } from "../study/outcomes.ts";
import { openQuestion, type Remarks } from "./practice.question.ts";
import { reveal } from "./practice.reveal.ts";
import type { PracticeShowing } from "./practice.showing.ts";

/** A question as it stands: open, answered and asked how sure one is, or revealed. */
export function practiceTurn(turn: Turn, showing: PracticeShowing, remarks: Remarks = {}): Message {
  const { answer } = turn;
  return answer?.settled ? reveal(turn, answer, showing) : openQuestion(turn, showing, remarks);
}
