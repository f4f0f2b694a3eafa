import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Confidence } from "../quiz/given.ts";
import type { Picked } from "../quiz/picked.ts";
import type { Practice } from "../study/practice.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import {
  againId,
  pickId,
  picksId,
  placeOf,
  practiceId,
  summaryId,
  surenessId,
} from "../views/practice.id.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
}

/** Shows how a question stands. */
export const practice = defineComponent({
  id: practiceId,
  async press(asked, { run, position }, _pressed, deps: Deps) {
    const turn = await deps.practice.look(asked.person.id, { runId: run, position });
    return practiceAnswer(asked, turn, await practiceShowing(asked, deps));
  },
});

/** Answers with an option, or with "I don't know". */
export const pick = defineComponent({
  id: pickId,
  press: (asked, fields, _pressed, deps: Deps) => answered(asked, fields, fields.picked, deps),
});

/** Answers with the options that were chosen in the menu. */
export const picks = defineComponent({
  id: picksId,
  press: (asked, fields, { values }, deps: Deps) =>
    answered(asked, fields, { positions: values.map(placeOf) }, deps),
});

/** Settles an answer as known or as guessed. */
export const sureness = defineComponent({
  id: surenessId,
  press: (asked, fields, _pressed, deps: Deps) =>
    answered(asked, fields, fields.picked, deps, fields.confidence),
});

/** Ends a practice and shows how it went. */
export const summary = defineComponent({
  id: summaryId,
  async press(asked, { run }, _pressed, deps: Deps) {
    const finished = await deps.practice.finish(asked.person.id, run);
    return practiceAnswer(asked, finished, await practiceShowing(asked, deps));
  },
});

/** Begins a practice of what was missed. */
export const again = defineComponent({
  id: againId,
  async press(asked, { run }, _pressed, deps: Deps) {
    const begun = await deps.practice.again(asked.person.id, run);
    return practiceAnswer(asked, begun, await practiceShowing(asked, deps));
  },
});

async function answered(
  asked: Asked,
  place: { readonly run: string; readonly position: number },
  picked: Picked,
  deps: Deps,
  confidence: Confidence | null = null,
) {
  const { run: runId, position } = place;
  const offered = { picked, interactionId: asked.id, confidence };
  const [turn, showing] = await Promise.all([
    deps.practice.answer(asked.person.id, { runId, position }, offered),
    practiceShowing(asked, deps),
  ]);
  return practiceAnswer(asked, turn, showing);
}
