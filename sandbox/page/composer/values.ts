import { optionType } from "../discord-numbers.ts";
import type { CallableOption, Choice } from "./callable.ts";
import { fold, matching } from "./fold.ts";

/** What can be named in this place: people, channels and roles by id, and words for yes and no. */
export interface Nameable {
  readonly people: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly yes: string;
  readonly no: string;
}

/** Whether an option takes one of a list only, rather than free text. */
export function isClosed(option: CallableOption): boolean {
  return closedChoices(option, nothing) !== null;
}

const nothing: Nameable = { people: [], channels: [], roles: [], yes: "", no: "" };

/** The list that an option must be chosen from, or null where text is free. */
export function closedChoices(
  option: CallableOption,
  nameable: Nameable,
): readonly Choice[] | null {
  switch (option.type) {
    case optionType.boolean:
      return [
        { name: nameable.yes, value: true },
        { name: nameable.no, value: false },
      ];
    case optionType.user:
      return nameable.people;
    case optionType.channel:
      return nameable.channels.filter(
        ({ channelType = 0 }) =>
          option.channelTypes.length === 0 || option.channelTypes.includes(channelType),
      );
    case optionType.role:
      return nameable.roles;
    case optionType.mentionable:
      return [...nameable.people, ...nameable.roles];
    default:
      return option.choices.length > 0 ? option.choices : null;
  }
}

/** The value that a typed text stands for, or null where the option cannot take it. */
export function readValue(
  option: CallableOption,
  text: string,
  nameable: Nameable,
): string | number | boolean | null {
  const typed = text.trim();
  if (typed === "") return null;
  const closed = closedChoices(option, nameable);
  if (closed) return chosenValue(closed, typed, option);
  if (option.type === optionType.string) return typed;
  // A file is chosen, never typed.
  if (option.type === optionType.attachment) return null;
  const number = Number(typed.replace(/\s/g, ""));
  if (!Number.isFinite(number)) return null;
  if (option.type === optionType.integer && !Number.isInteger(number)) return null;
  return number;
}

const truths: readonly string[] = ["true", "yes", "si", "verdadero"];
const falsehoods: readonly string[] = ["false", "no", "falso"];

function chosenValue(
  choices: readonly Choice[],
  typed: string,
  option: CallableOption,
): string | number | boolean | null {
  const wanted = fold(typed.replace(/^[@#]/, ""));
  if (option.type === optionType.boolean) {
    if (truths.includes(wanted)) return true;
    if (falsehoods.includes(wanted)) return false;
  }
  const exact = choices.find(
    (choice) => fold(choice.name) === wanted || fold(String(choice.value)) === wanted,
  );
  if (exact) return exact.value;
  const near = matching(choices, wanted, (choice) => [choice.name]);
  return near.length === 1 ? (near[0]?.value ?? null) : null;
}
