import { type APIModalSubmission, ComponentType } from "discord-api-types/v10";
import { type Answer, toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { writtenIn } from "../discord/written.ts";
import type { Live, Placed } from "../live/live.ts";
import { readNumber } from "../quiz/numbers.ts";
import { pickedOf } from "../quiz/picked.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { askedIn, liveFillId, type SceneRef } from "../views/live.id.ts";
import { livePrivateWords } from "../views/live.private.words.ts";
import { receipt } from "../views/live.receipt.ts";
import { escaped } from "../views/parts.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";
import { numberField, numberForm, orderForm } from "../views/practice.form.ts";
import { placeOf } from "../views/practice.id.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
}

/** Opens the form for a number or an order, and takes what was filled in. */
export const liveFill = defineComponent({
  id: liveFillId,

  async press(asked, { scene }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const position = askedIn(scene);
    const placed = await deps.live.look(scene.run, position, await presserOf(asked, deps));
    if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
    const form = formFor(placed, scene, showing);
    return form ?? refusedAnswer(asked, { kind: "refused", why: "forged" }, showing);
  },

  async submit(asked, { scene }, submission, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const presser = await presserOf(asked, deps);
    const position = askedIn(scene);
    const read = readForm(submission, showing);
    if ("remark" in read) {
      const placed = await deps.live.look(scene.run, position, presser);
      if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
      return toPresser(receipt(placed, showing, read), asked.onPrivateMessage);
    }
    const offered = { picked: read, confidence: null };
    const placed = await deps.live.answer(scene.run, position, presser, offered);
    if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
    return toPresser(receipt(placed, showing), asked.onPrivateMessage);
  },
});

function formFor(
  { scene, position, answer }: Placed,
  at: SceneRef,
  { language }: PracticeShowing,
): Answer | undefined {
  const question = scene.quiz.questions[position];
  const before = question && answer ? pickedOf(question, answer.given) : null;
  const id = liveFillId.encode({ scene: at, draft: null });
  switch (question?.form) {
    case "number":
      return { kind: "modal", modal: numberForm(question, id, before, language) };
    case "order":
      return { kind: "modal", modal: orderForm(question, id, before, language) };
    default:
      return;
  }
}

/** What was filled in, or why it cannot be taken. */
function readForm(submission: APIModalSubmission, { language }: PracticeShowing) {
  const words = livePrivateWords(language);
  const written = writtenIn(submission, numberField);
  if (written !== undefined) {
    const number = readNumber(written);
    return number === undefined ? { remark: words.unreadable(escaped(written)) } : { number };
  }
  const positions = submission.components.flatMap((part) => {
    if (part.type !== ComponentType.Label) return [];
    const field = part.component;
    return field.type === ComponentType.StringSelect ? [placeOf(field.values[0] ?? "")] : [];
  });
  const isTwice = new Set(positions).size < positions.length;
  return isTwice ? { remark: words.twice } : { positions };
}
