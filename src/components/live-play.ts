import type { Answer } from "../discord/answer.ts";
import { privately, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Live } from "../live/live.ts";
import type { Confidence } from "../quiz/given.ts";
import type { Picked } from "../quiz/picked.ts";
import type { Practice } from "../study/practice.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import {
  askedIn,
  joinId,
  leaveId,
  livePickId,
  livePicksId,
  liveSureId,
  missedId,
  myResultId,
  type SceneRef,
} from "../views/live.id.ts";
import { joinedNote, ownResult } from "../views/live.receipt.ts";
import type { ShowReceipt } from "../views/live.receipts.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { placeOf } from "../views/practice.id.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
  readonly practice: Practice;
  readonly receipts: ShowReceipt;
}

/** Joins, into a team where teams are chosen. */
export const join = defineComponent({
  id: joinId,
  async press(asked, { scene, team }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const joined = await deps.live.join(scene.run, await presserOf(asked, deps), team);
    if (joined.kind === "refused") return refusedAnswer(asked, joined, showing);
    return privately(joinedNote(joined, showing.language));
  },
});

/** Leaves; points are kept. */
export const leave = defineComponent({
  id: leaveId,
  async press(asked, { scene }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const left = await deps.live.leave(scene.run, await presserOf(asked, deps));
    if (left.kind === "refused") return refusedAnswer(asked, left, showing);
    return privately(joinedNote(left, showing.language));
  },
});

/** Answers with an option, or with "I don't know". */
export const livePick = defineComponent({
  id: livePickId,
  press: (asked, { scene, picked }, _pressed, deps: Deps) => answered(asked, scene, picked, deps),
});

/** Answers with the options that were chosen in the menu. */
export const livePicks = defineComponent({
  id: livePicksId,
  press: (asked, { scene }, { values }, deps: Deps) =>
    answered(asked, scene, { positions: values.map(placeOf) }, deps),
});

/** Says how sure one is of what one has answered. */
export const liveSure = defineComponent({
  id: liveSureId,
  press: (asked, { scene, picked, confidence }, _pressed, deps: Deps) =>
    answered(asked, scene, picked, deps, confidence),
});

/** Shows the presser's own result. */
export const myResult = defineComponent({
  id: myResultId,
  async press(asked, { scene }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const result = await deps.live.ownResult(scene.run, await presserOf(asked, deps));
    if (result.kind === "refused") return refusedAnswer(asked, result, showing);
    return privately(ownResult(result, showing.language));
  },
});

/** Begins a practice of what the presser missed. */
export const missed = defineComponent({
  id: missedId,
  async press(asked, { run }, _pressed, deps: Deps) {
    const questions = await deps.live.missedBy(run, asked.person.id);
    const begun = await deps.practice.of(asked.person.id, questions);
    return practiceAnswer(asked, begun, await practiceShowing(asked, deps));
  },
});

async function answered(
  asked: Asked,
  scene: SceneRef,
  picked: Picked,
  deps: Deps,
  confidence: Confidence | null = null,
): Promise<Answer> {
  const [showing, presser] = await Promise.all([
    practiceShowing(asked, deps),
    presserOf(asked, deps),
  ]);
  const position = askedIn(scene);
  const placed = await deps.live.answer(scene.run, position, presser, { picked, confidence });
  if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
  return toPresser(deps.receipts(placed, showing), asked.onPrivateMessage);
}
