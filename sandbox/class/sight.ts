import type { APIMessage } from "discord-api-types/v10";
import { type Component, componentType, walk } from "../judge/components.ts";

/** A button as a pupil sees it. */
export interface Button {
  readonly label: string;
  readonly customId: string;
}

/** A menu of texts. */
export interface Menu {
  readonly customId: string;
  readonly most: number;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** What a pupil sees of a message. */
export interface Sight {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly menu: Menu | undefined;
}

/** Reads a message as somebody does who looks at it. */
export function sightOf({ components }: Pick<APIMessage, "components">): Sight {
  const all = walk((components ?? []) as unknown as readonly Component[]).map(
    ({ component }) => component,
  );
  return {
    text: all.flatMap((each) => (typeof each.content === "string" ? each.content : [])).join("\n"),
    buttons: all.flatMap((each) =>
      each.type === componentType.button && typeof each.label === "string" && each.custom_id
        ? [{ label: each.label, customId: String(each.custom_id) }]
        : [],
    ),
    menu: menuIn(all),
  };
}

function menuIn(all: readonly Component[]): Menu | undefined {
  const menu = all.find(({ type }) => type === componentType.stringSelect);
  if (menu === undefined) return;
  const options = (menu.options ?? []) as Menu["options"];
  return { customId: String(menu.custom_id), most: Number(menu.max_values ?? 1), options };
}

const leave = /^(Leave|Salir)$/;
const join = /^(Join|Participar)$/;
const unknown = /^(I don’t know|No lo sé)$/;
const lettered = /^[A-Z] · /;

/** The buttons of a lobby by which one joins; none where this is no lobby. */
export function waysIn({ buttons }: Sight): readonly Button[] {
  const end = buttons.findIndex(({ label }) => leave.test(label));
  if (end <= 0) return [];
  const plain = buttons.find(({ label }) => join.test(label));
  return plain === undefined ? buttons.slice(0, end) : [plain];
}

/** The button that says that one does not know; every open question has it. */
export const unknownButton = ({ buttons }: Sight): Button | undefined =>
  buttons.find(({ label }) => unknown.test(label));

/** The buttons of options. */
export const optionButtons = ({ buttons }: Sight): readonly Button[] =>
  buttons.filter(({ label }) => lettered.test(label));

/** The one other button of a question whose answer is filled into a form. */
export function formButton(sight: Sight): Button | undefined {
  const { buttons } = sight;
  return optionButtons(sight).length > 0 || sight.menu !== undefined ? undefined : buttons[0];
}

/** Words without their marks and letters, to compare what is shown with what is known. */
const plain = (words: string): string =>
  words
    .replace(lettered, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/** Whether a label shows one of the words; a long label is cut. */
export function shows(label: string, words: readonly string[]): boolean {
  const seen = plain(label);
  return words.some(
    (each) => plain(each) === seen || (label.endsWith("…") && plain(each).startsWith(seen)),
  );
}
