import { type APIModalSubmission, ComponentType } from "discord-api-types/v10";
import { say } from "../content/languages.ts";
import type { Answer } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import { writtenIn } from "../discord/written.ts";
import { readNumber } from "../quiz/numbers.ts";
import { type Picked, pickedOf } from "../quiz/picked.ts";
import type { Place, Turn } from "../study/outcomes.ts";
import type { Practice } from "../study/practice.ts";
import { escaped } from "../views/parts.ts";
import { type PracticeSources, practiceAnswer, practiceShowing } from "../views/practice.for.ts";
import { numberField, numberForm, orderForm } from "../views/practice.form.ts";
import { fillId, placeOf } from "../views/practice.id.ts";
import type { Remarks } from "../views/practice.question.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";
import { practiceWords } from "../views/practice.words.ts";

interface Deps extends PracticeSources {
  readonly practice: Practice;
}

/** Opens the form for a number or an order, and takes what was filled in. */
export const fill = defineComponent({
  id: fillId,

  async press(asked, { run, position, draft }, _pressed, deps: Deps) {
    const place = { runId: run, position };
    const turn = await deps.practice.look(asked.person.id, place);
    const showing = await practiceShowing(asked, deps);
    if (turn.kind !== "turn" || turn.answer?.settled) return practiceAnswer(asked, turn, showing);
    return (
      formFor(turn, place, draft, showing) ?? practiceAnswer(asked, { kind: "forged" }, showing)
    );
  },

  async submit(asked, { run, position }, submission, deps: Deps) {
    const place = { runId: run, position };
    const showing = await practiceShowing(asked, deps);
    const written = writtenIn(submission, numberField);
    if (written === undefined) {
      return ordered(asked, place, chosenPlaces(submission), showing, deps);
    }
    const number = readNumber(written);
    if (number !== undefined) return taken(asked, place, { number }, showing, deps);
    const notice = practiceWords(showing.language).unreadable(escaped(written));
    return untaken(asked, place, () => ({ notice }), showing, deps);
  },
});

function formFor(
  { run, position, answer }: Turn,
  place: Place,
  draft: Picked | null,
  { language }: PracticeShowing,
): Answer | undefined {
  const question = run.questions[position];
  const customId = fillId.encode({ run: place.runId, position: place.position, draft: null });
  const before = draft ?? (question && answer ? pickedOf(question, answer.given) : null);
  switch (question?.form) {
    case "number":
      return { kind: "modal", modal: numberForm(question, customId, before, language) };
    case "order":
      return { kind: "modal", modal: orderForm(question, customId, before, language) };
    default:
      return;
  }
}

/** An order that names an option twice is given back, to be mended. */
function ordered(
  asked: Asked,
  place: Place,
  positions: readonly number[],
  showing: PracticeShowing,
  deps: Deps,
): Promise<Answer> {
  const twice = positions.find((position, index) => positions.indexOf(position) < index);
  if (twice === undefined) return taken(asked, place, { positions }, showing, deps);
  const remarks = ({ run }: Turn): Remarks => {
    const question = run.questions[place.position];
    const option = question?.form === "order" ? question.options[twice] : undefined;
    if (option === undefined) return {};
    const notice = practiceWords(showing.language).twice(say(option.text, showing.language));
    return { notice, draft: { positions } };
  };
  return untaken(asked, place, remarks, showing, deps);
}

async function taken(
  asked: Asked,
  place: Place,
  picked: Picked,
  showing: PracticeShowing,
  deps: Deps,
): Promise<Answer> {
  const offered = { picked, interactionId: asked.id, confidence: null };
  const turn = await deps.practice.answer(asked.person.id, place, offered);
  return practiceAnswer(asked, turn, showing);
}

/** What was sent cannot be taken: what is stored stays, and the question says why. */
async function untaken(
  asked: Asked,
  place: Place,
  remarks: (turn: Turn) => Remarks,
  showing: PracticeShowing,
  deps: Deps,
): Promise<Answer> {
  const turn = await deps.practice.look(asked.person.id, place);
  return practiceAnswer(asked, turn, showing, turn.kind === "turn" ? remarks(turn) : {});
}

/** The options by their places in the form; NaN, which is no option, for a forged one. */
function chosenPlaces(submission: APIModalSubmission): readonly number[] {
  return submission.components.flatMap((part) => {
    if (part.type !== ComponentType.Label) return [];
    const field = part.component;
    if (field.type !== ComponentType.StringSelect) return [];
    const [value = ""] = field.values;
    return [placeOf(value)];
  });
}
