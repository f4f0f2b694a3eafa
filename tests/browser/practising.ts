import type { Locator, Page } from "playwright-core";
import { messages } from "./chat.ts";

/** The words by which one finds one's way through a practice. */
export interface PracticeWords {
  readonly sure: string;
  readonly next: string;
  readonly summary: string;
  readonly number: string;
  readonly order: string;
  readonly send: string;
  readonly done: string;
  readonly again: RegExp;
  readonly unreadable: RegExp;
}

export const inEnglish: PracticeWords = {
  sure: "Sure",
  next: "Next question",
  summary: "Summary",
  number: "Type a number",
  order: "Put in order",
  send: "Submit",
  done: "Done",
  again: /^New questions$/,
  unreadable: /I can’t read “about twelve” as a number/,
};

export const inSpanish: PracticeWords = {
  sure: "Lo sabía",
  next: "Siguiente pregunta",
  summary: "Resumen",
  number: "Escribir un número",
  order: "Ordenar",
  send: "Enviar",
  done: "Listo",
  again: /^Preguntas nuevas$/,
  unreadable: /No puedo leer «about twelve» como número/,
};

/** How somebody presses what they see: by mouse, by touch or by keys. */
export type Press = (target: Locator) => Promise<void>;

/** What is looked at on the way. */
export interface Walk {
  readonly words: PracticeWords;
  readonly press: Press;
  /** Called with each form of question as it is met for the first time, and with what follows. */
  readonly sees: (what: string) => Promise<void>;
}

type Form = "one" | "several" | "number" | "order";

/** Plays the practice of a message to its summary; gives the forms that were met. */
export async function playsToSummary(
  page: Page,
  message: Locator,
  { words, press, sees }: Walk,
): Promise<ReadonlySet<Form>> {
  const met = new Set<Form>();
  for (;;) {
    // At one glance, because the message may be redrawn while one looks.
    const { labels, text, hasMenu } = await glance(message);
    if (labels.some((label) => words.again.test(label))) return met;
    const onwards = [words.sure, words.next, words.summary].find((name) => labels.includes(name));
    const form = onwards === undefined ? formOf(labels, hasMenu, words) : undefined;
    if (onwards !== undefined) {
      await press(message.getByRole("button", { name: onwards, exact: true }));
    } else if (form !== undefined) {
      if (!met.has(form)) await sees(form);
      await answers[form](page, message, { words, press, first: !met.has(form) });
      met.add(form);
    }
    await changed(page, message, text);
  }
}

function glance(message: Locator) {
  return message.evaluate((element) => ({
    text: element.innerText,
    labels: [...element.querySelectorAll("button")].map((button) => button.innerText.trim()),
    hasMenu: element.querySelector("button[aria-haspopup=listbox]") !== null,
  }));
}

const menuOf = (message: Locator) => message.locator("button[aria-haspopup=listbox]");

/** The form of an open question that was not yet answered. */
function formOf(
  labels: readonly string[],
  hasMenu: boolean,
  words: PracticeWords,
): Form | undefined {
  if (labels.includes(words.number)) return "number";
  if (labels.includes(words.order)) return "order";
  if (labels.some((label) => label.startsWith("B · "))) return "one";
  return hasMenu ? "several" : undefined;
}

interface Answering {
  readonly words: PracticeWords;
  readonly press: Press;
  readonly first: boolean;
}

const answers: Record<Form, (page: Page, message: Locator, how: Answering) => Promise<void>> = {
  async one(_page, message, { press }) {
    await press(message.getByRole("button", { name: /^B · / }));
  },
  async several(_page, message, { words, press }) {
    await press(menuOf(message));
    const options = message.getByRole("option");
    await press(options.nth(0));
    await press(options.nth(1));
    await press(message.getByRole("button", { name: words.done, exact: true }));
  },
  async number(page, message, { words, press, first }) {
    const types = async (text: string) => {
      await press(message.getByRole("button", { name: words.number, exact: true }));
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill(text);
      await press(dialog.getByRole("button", { name: words.send, exact: true }));
      await dialog.waitFor({ state: "detached" });
    };
    if (first) {
      await types("about twelve");
      await message.getByText(words.unreadable).waitFor();
    }
    await types("12k");
  },
  async order(page, message, { words, press }) {
    await press(message.getByRole("button", { name: words.order, exact: true }));
    const dialog = page.getByRole("dialog");
    const menus = dialog.locator("button[aria-haspopup=listbox]");
    await menus.first().waitFor();
    const count = await menus.count();
    for (let place = 0; place < count; place += 1) {
      await press(menus.nth(place));
      await press(dialog.getByRole("option").nth(place));
    }
    await press(dialog.getByRole("button", { name: words.send, exact: true }));
    await dialog.waitFor({ state: "detached" });
  },
};

async function changed(page: Page, message: Locator, before: string): Promise<void> {
  const element = await message.elementHandle();
  await page.waitForFunction(
    ([node, text]) => (node as { innerText?: string }).innerText !== text,
    [element, before] as const,
  );
}

/** The newest message of the channel that is open. */
export const newest = (page: Page): Locator => messages(page).last();
