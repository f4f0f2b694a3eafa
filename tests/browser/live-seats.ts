import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { classroom } from "../../sandbox/world/classroom.ts";
import { messages, newest } from "./chat.ts";
import { overflow } from "./layout.ts";

/** What one presses in a live quiz, in one language. */
export const labels = {
  en: {
    open: "Open the lobby",
    join: "Join",
    start: "Start",
    close: "Close now",
    dontKnow: "I don’t know",
    menu: "Choose all that fit",
    done: "Done",
    kept: /^Your answer is kept\./,
    question: (number: number, of: number) => new RegExp(`^Question ${number} of ${of} · no time`),
    next: "Next question",
    finish: "Finish",
    podium: "Podium",
    result: "My result",
    yours: "Your result",
    missed: "Practice what I missed",
    practising: /^Question 1 of \d+ · take your time · only you see this$/,
    report: "Report",
    reported: /^Report: /,
  },
  es: {
    open: "Abrir la sala",
    join: "Participar",
    start: "Empezar",
    close: "Cerrar ya",
    dontKnow: "No lo sé",
    menu: "Elige todas las que correspondan",
    done: "Listo",
    kept: /^Tu respuesta está guardada\./,
    question: (number: number, of: number) =>
      new RegExp(`^Pregunta ${number} de ${of} · sin límite`),
    next: "Siguiente pregunta",
    finish: "Terminar",
    podium: "Podio",
    result: "Mi resultado",
    yours: "Tu resultado",
    missed: "Practicar lo que fallé",
    practising: /^Pregunta 1 de \d+ · sin prisa · solo tú ves esto$/,
    report: "Informe",
    reported: /^Informe: /,
  },
} as const;
export type Labels = (typeof labels)["en" | "es"];

/** Somebody at a page of their own, in the channel of the quiz. */
export interface Seat {
  readonly page: Page;
  /** Presses the newest button with this label, by mouse or by touch. */
  readonly press: (label: string | RegExp) => Promise<void>;
  /** Waits for these words in the newest message. */
  readonly sees: (words: string | RegExp) => Promise<void>;
  /** Nothing lies beyond the right edge. */
  readonly fits: () => Promise<void>;
}

/** Sits somebody down at a page, in a channel of a server of the sandbox. */
export async function seat(
  page: Page,
  {
    who,
    server,
    channel,
  }: { readonly who: string; readonly server: string; readonly channel: string },
): Promise<Seat> {
  await page.goto(`${new URL(page.url()).origin}/?${placeOf(who, server, channel)}`);
  await page.locator(".bot-state.online").waitFor({ state: "attached" });
  await page.getByRole("log", { name: new RegExp(`#${channel}`) }).waitFor();
  // The class would play along.
  await acts(page, { as: idOf(who), act: { type: "setPace", pace: "off" } });
  const byTouch = await page.evaluate(() => "ontouchstart" in globalThis);
  return {
    page,
    press: (label) => hits(newestButton(page, label), byTouch),
    sees: (words) => newest(page).getByText(words).first().waitFor(),
    fits: async () => expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0),
  };
}

/** Does something as the page does it. */
async function acts(page: Page, request: object): Promise<void> {
  const result = await page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/page/act", { method: "POST", headers, body });
    return response.text();
  }, JSON.stringify(request));
  expect(result).toBe('{"ok":true}');
}

function idOf(who: string): string {
  const person = classroom().people.find(({ name }) => name === who);
  if (!person) throw new Error(`There is no ${who}.`);
  return person.id;
}

function placeOf(who: string, server: string, channel: string): URLSearchParams {
  const world = classroom();
  const guild = world.guilds.find(({ name }) => name.startsWith(server));
  const place = guild?.channels.find(({ name }) => name === channel);
  if (!place) throw new Error(`There is no ${channel} in ${server}.`);
  return new URLSearchParams({ as: idOf(who), in: place.id });
}

const newestButton = (page: Page, label: string | RegExp): Locator =>
  messages(page).getByRole("button", { name: label, exact: true }).last();

async function hits(button: Locator, byTouch: boolean): Promise<void> {
  await button.waitFor();
  await (byTouch ? button.tap() : button.click());
}

/** Types a command and sends it; waits for the answer. */
export async function types({ page }: Seat, line: string): Promise<void> {
  const before = await messages(page).count();
  await page.getByRole("textbox").first().click();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await messages(page).nth(before).waitFor();
}

/** Answers a question once it is open: with the first two options where several can be right, else with the first. */
export async function answers(
  { page, press, sees, fits }: Seat,
  words: Labels,
  asked: RegExp,
): Promise<void> {
  await sees(asked);
  await fits();
  const question = newest(page);
  const menu = question.locator("button[aria-haspopup=listbox]");
  const option = question.getByRole("button", { name: /^A · / });
  await question.getByRole("button", { name: words.dontKnow, exact: true }).waitFor();
  if ((await menu.count()) > 0) {
    await menu.click();
    await question.getByRole("option").nth(0).click();
    await question.getByRole("option").nth(1).click();
    await question.getByRole("button", { name: words.done, exact: true }).click();
  } else if ((await option.count()) > 0) await press(/^A · /);
  else await press(words.dontKnow);
  await sees(words.kept);
  await fits();
}
