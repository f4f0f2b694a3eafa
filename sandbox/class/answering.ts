import { type Component, componentType, walk } from "../judge/components.ts";
import type { Act } from "../page-api.ts";
import { type Dice, oneOf } from "./dice.ts";
import type { Known } from "./oracle.ts";
import { type Menu, optionButtons, type Sight, shows, unknownButton } from "./sight.ts";

/** How somebody takes a question. */
export type Mood = "right" | "wrong" | "unknown";

/** How likely each mood is for a pupil of a skill between 0 and 1. */
export function moodOf(skill: number, dice: Dice): Mood {
  const fallen = dice();
  if (fallen < skill) return "right";
  return fallen < skill + (1 - skill) * 0.8 ? "wrong" : "unknown";
}

type Press = Extract<Act, { type: "press" | "choose" }>;

/** A press or a choice on the message of a question; `undefined` where a form has to be opened. */
export function answerOn(
  messageId: string,
  sight: Sight,
  known: Known | undefined,
  mood: Mood,
  dice: Dice,
): Press | undefined {
  const rights = known !== undefined && "options" in known ? known.options : [];
  const isRight = ({ label }: { readonly label: string }) =>
    rights.some((words) => shows(label, words));
  const dontKnow = unknownButton(sight);
  if (mood === "unknown" && dontKnow !== undefined) {
    return { type: "press", messageId, customId: dontKnow.customId };
  }
  const options = optionButtons(sight);
  if (options.length > 0) {
    const fitting = options.filter((each) => isRight(each) === (mood === "right"));
    const { customId } = oneOf(fitting.length > 0 ? fitting : options, dice);
    return { type: "press", messageId, customId };
  }
  if (sight.menu === undefined) return;
  const values = chosenIn(sight.menu, isRight, mood, dice);
  return { type: "choose", messageId, customId: sight.menu.customId, values };
}

/** All that are right; with a mistake one of them is left out, or another one is added. */
function chosenIn(
  { options }: Menu,
  isRight: (option: { readonly label: string }) => boolean,
  mood: Mood,
  dice: Dice,
): readonly string[] {
  const right = options.filter(isRight);
  const other = options.filter((each) => !isRight(each));
  if (mood === "right" && right.length > 0) return right.map(({ value }) => value);
  if (right.length === 0) return [oneOf(options, dice).value];
  const left = right.length > 1 ? right.filter((each) => each !== oneOf(right, dice)) : right;
  const added = other.length > 0 && dice() < 0.7 ? [oneOf(other, dice)] : [];
  return [...(added.length > 0 && dice() < 0.5 ? left : right.slice(0, 1)), ...added].map(
    ({ value }) => value,
  );
}

/** What somebody fills into the form of a question, by the custom ids of its fields. */
export function filledIn(
  form: readonly unknown[],
  known: Known | undefined,
  mood: Mood,
  dice: Dice,
): Readonly<Record<string, string | readonly string[]>> {
  const fields = walk(form as readonly Component[]).map(({ component }) => component);
  const input = fields.find(({ type }) => type === componentType.textInput);
  if (input !== undefined) {
    const right = known !== undefined && "number" in known ? known.number : 1_000;
    return { [String(input.custom_id)]: String(numberLike(right, mood, dice)) };
  }
  const menus = fields.filter(({ type }) => type === componentType.stringSelect);
  const order = orderOf(menus, known, mood, dice);
  return Object.fromEntries(
    menus.map((menu, place) => [String(menu.custom_id), [order[place] ?? ""]]),
  );
}

/** Numbers are mistaken by a half or by a digit, as people remember them. */
function numberLike(right: number, mood: Mood, dice: Dice): number {
  if (mood === "right") return right;
  return Math.round(right * oneOf([0.1, 0.5, 0.75, 1.5, 2, 10], dice));
}

function orderOf(
  menus: readonly Component[],
  known: Known | undefined,
  mood: Mood,
  dice: Dice,
): readonly string[] {
  const options = (menus[0]?.options ?? []) as Menu["options"];
  const order = known !== undefined && "order" in known ? known.order : [];
  const right = order.flatMap((words) => {
    const found = options.find(({ label }) => shows(label, words));
    return found === undefined ? [] : [found.value];
  });
  const values = right.length === options.length ? right : options.map(({ value }) => value);
  if (mood === "right") return values;
  const at = Math.floor(dice() * (values.length - 1));
  return values.map((value, place) =>
    place === at ? (values[at + 1] ?? value) : place === at + 1 ? (values[at] ?? value) : value,
  );
}
