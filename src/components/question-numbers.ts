import { privately } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Live } from "../live/live.ts";
import type { Question } from "../quiz/question.ts";
import type { Practice } from "../study/practice.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { askedIn, liveNumbersId } from "../views/live.id.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { practiceNumbersId } from "../views/practice.id.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";
import { notice, problemWords } from "../views/problems.ts";
import { questionNumbers } from "../views/question.chart.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
  readonly live: Live;
}

/** Tells the numbers of a question's chart in a message of their own, so that the question stays. */
export const practiceNumbers = defineComponent({
  id: practiceNumbersId,
  async press(asked, { run, position }, _pressed, deps: Deps) {
    const turn = await deps.practice.look(asked.person.id, { runId: run, position });
    const showing = await practiceShowing(asked, deps);
    if (turn.kind !== "turn") return practiceAnswer(asked, turn, showing);
    return numbersOf(turn.run.questions[position], showing);
  },
});

/** Tells the numbers of a live question's chart to whoever presses. */
export const liveNumbers = defineComponent({
  id: liveNumbersId,
  async press(asked, { scene }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const placed = await deps.live.look(scene.run, askedIn(scene), await presserOf(asked, deps));
    if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
    return numbersOf(placed.scene.quiz.questions[placed.position], showing);
  },
});

/** A question without a chart has no such button: then it is a forged one. */
function numbersOf(question: Question | undefined, { language }: PracticeShowing) {
  const numbers = question && questionNumbers(question, language);
  return privately(numbers ?? notice(problemWords(language).outdated));
}
