import type { Sandbox } from "../../sandbox/main.ts";
import type { Act, MessageView } from "../../sandbox/page-api.ts";
import { buttonsIn, type Part, partsOf, textIn } from "./parts.ts";

/** A message on one person's screen, and what that person can do with it. */
export interface Shown {
  readonly id: string;
  readonly isPrivate: () => boolean;
  /** The words on it, without buttons. */
  readonly text: () => string;
  /** What its pictures show, in words. */
  readonly pictures: () => readonly string[];
  /** Labels of its buttons, in order. */
  readonly buttons: () => readonly string[];
  /** What its menus offer, in order. */
  readonly choices: () => readonly string[];
  /** What is chosen in its menus. */
  readonly chosen: () => readonly string[];
  /** Custom ids of its buttons and menus. */
  readonly customIds: () => readonly string[];
  /** The files that one can open on it: their names, and what is in them. */
  readonly files: () => Promise<readonly ShownFile[]>;
  /** The address behind a button that leads out of Discord. */
  readonly linkOf: (label: string) => string;
  /** Presses a button; gives the message that answers, which may be this one, redrawn. */
  readonly press: (label: string) => Promise<Shown>;
  /** Presses a button that redraws this message later, and waits for another button on it. */
  readonly pressUntil: (label: string, shown: string) => Promise<void>;
  /** Presses a button that opens a form. */
  readonly opens: (label: string) => Promise<Form>;
  /** Chooses in the menu with this placeholder, by what its options show. */
  readonly choose: (placeholder: string, ...labels: readonly string[]) => Promise<Shown>;
}

/** A file on a message. */
export interface ShownFile {
  readonly name: string;
  readonly text: string;
}

/** A form that is open on somebody's screen. */
export interface Form {
  readonly title: string;
  readonly text: () => string;
  /** What stands in the fields before anything is filled in, by their labels. */
  readonly stands: () => Readonly<Record<string, string>>;
  /** Fills fields and menus by their labels, leaves the others as they stand, and sends the form. */
  readonly fill: (fields: Readonly<Record<string, string>>) => Promise<Shown>;
}

/** Where somebody looks: who, and in which channel. */
export interface Screen {
  readonly sandbox: Sandbox;
  readonly personId: string;
  readonly channelId: string;
}

/** Does something and gives the message that answered it; `from` is where a form was opened. */
export async function answerTo(screen: Screen, act: Act, from?: string): Promise<Shown> {
  const before = newest(screen)?.message.id;
  await done(screen, act);
  const after = newest(screen);
  const pressed = "messageId" in act ? act.messageId : from;
  const id = after?.message.id === before ? pressed : after?.message.id;
  if (id === undefined) throw new Error("Nothing was answered.");
  await screen.sandbox.until(() => messageOf(screen, id).state !== "thinking");
  return shownOn(screen, id);
}

async function done({ sandbox, personId }: Screen, act: Act): Promise<void> {
  const result = await sandbox.act(personId, act);
  if (!result.ok) throw new Error(result.error);
}

function messagesOf({ sandbox, personId, channelId }: Screen): readonly MessageView[] {
  return sandbox.view(personId).messages[channelId] ?? [];
}

function newest(screen: Screen): MessageView | undefined {
  return messagesOf(screen).at(-1);
}

function messageOf(screen: Screen, id: string): MessageView {
  const found = messagesOf(screen).find(({ message }) => message.id === id);
  if (found === undefined) throw new Error("That message is not on the screen any more.");
  return found;
}

/** The newest message on a screen. */
export function newestShown(screen: Screen): Shown {
  const found = newest(screen);
  if (found === undefined) throw new Error("No message is on the screen.");
  return shownOn(screen, found.message.id);
}

/** A message on somebody's screen, by its id. */
export function shownOn(screen: Screen, id: string): Shown {
  const parts = () => partsOf(messageOf(screen, id).message.components ?? []);
  const buttons = () => buttonsIn(messageOf(screen, id).message.components ?? []);
  const options = () => parts().flatMap((part) => part.options ?? []);
  const find = (label: string): Part => {
    const found = buttons().find((part) => part.label === label);
    if (found !== undefined) return found;
    const labels = buttons().map((part) => part.label);
    throw new Error(`There is no button “${label}”, only ${labels.join(", ")}.`);
  };
  const pressing = (label: string): Act => ({
    type: "press",
    messageId: id,
    customId: find(label).custom_id ?? "",
  });
  return {
    id,
    isPrivate: () => messageOf(screen, id).ephemeral,
    text: () => textIn(messageOf(screen, id).message.components ?? []),
    pictures: () =>
      parts().flatMap(({ items = [] }) => items.map(({ description = "" }) => description)),
    buttons: () => buttons().map(({ label }) => label ?? ""),
    choices: () => options().map(({ label }) => label),
    chosen: () => options().flatMap((option) => (option.default ? [option.label] : [])),
    customIds: () => parts().flatMap((part) => part.custom_id ?? []),
    files: () => Promise.all(parts().filter(isFile).map(readFile)),
    linkOf: (label) => find(label).url ?? "",
    press: (label) => answerTo(screen, pressing(label)),
    async pressUntil(label, wanted) {
      await done(screen, pressing(label));
      await screen.sandbox.until(() => buttons().some((part) => part.label === wanted));
    },
    async opens(label) {
      await done(screen, pressing(label));
      return openForm(screen, id);
    },
    choose(placeholder, ...labels) {
      const menu = parts().find((part) => placeholderOf(part) === placeholder);
      if (menu === undefined) throw new Error(`There is no menu “${placeholder}”.`);
      const values = labels.map((label) => choiceOf(screen, menu, label));
      return answerTo(screen, {
        type: "choose",
        messageId: id,
        customId: menu.custom_id ?? "",
        values,
      });
    },
  };
}

const isFile = ({ type }: Part) => type === 13;

/** A file that no File component shows is not there for anybody. */
async function readFile({ name = "", file }: Part): Promise<ShownFile> {
  const response = await fetch(file?.url ?? "");
  if (!response.ok) throw new Error(`${name} cannot be opened.`);
  return { name, text: await response.text() };
}

/** What is on a closed menu; Discord has words of its own for a menu that brings none. */
function placeholderOf({ placeholder, options }: Part): string | undefined {
  return placeholder ?? (options === undefined ? undefined : "Make a selection");
}

/** What a choice sends: an option's value, or the id of the role or channel of that name. */
function choiceOf({ sandbox, channelId }: Screen, menu: Part, label: string): string {
  const option = menu.options?.find((each) => each.label === label);
  if (option !== undefined) return option.value;
  const guild = sandbox.world
    .current()
    .guilds.find(({ channels }) => channels.some(({ id }) => id === channelId));
  const named = [...(guild?.roles ?? []), ...(guild?.channels ?? [])];
  const found = named.find(({ name }) => name === label);
  if (found === undefined) throw new Error(`Nothing in that menu is called ${label}.`);
  return found.id;
}

function openForm(screen: Screen, from: string): Form {
  const { modal } = screen.sandbox.view(screen.personId);
  if (modal === null) throw new Error("No form opened.");
  const parts = modal.data.components as unknown as readonly Part[];
  return {
    title: modal.data.title,
    text: () =>
      partsOf(parts)
        .flatMap(({ content, label, description }) => [content ?? label ?? [], description ?? []])
        .flat()
        .join("\n"),
    stands: () =>
      Object.fromEntries(
        parts.flatMap(({ label, component }) =>
          label === undefined || component === undefined ? [] : [[label, standsIn(component)]],
        ),
      ),
    fill: (fields) => {
      const stranger = Object.keys(fields).find(
        (name) => !parts.some(({ label }) => label === name),
      );
      if (stranger !== undefined) throw new Error(`There is no field “${stranger}”.`);
      const values = parts.flatMap(({ label = "", component }) => {
        if (component?.custom_id === undefined) return [];
        const shown = fields[label] ?? standsIn(component);
        return [[component.custom_id, filledWith(component, shown)] as const];
      });
      const act: Act = { type: "submit", modalId: modal.id, values: Object.fromEntries(values) };
      return answerTo(screen, act, from);
    },
  };
}

/** What a field shows: its text, or the labels of the options that are chosen in it. */
function standsIn({ options, value = "" }: Part): string {
  if (options === undefined) return value;
  return options.flatMap((option) => (option.default ? [option.label] : [])).join(", ");
}

/** What a field sends for what one sees in it. */
function filledWith({ options }: Part, shown: string): string | readonly string[] {
  if (options === undefined) return shown;
  if (shown === "") return [];
  const found = options.find(({ label }) => label === shown);
  if (found === undefined) throw new Error(`There is no option “${shown}”.`);
  return [found.value];
}
