import type { Locator, Page } from "playwright-core";

/** The messages of the channel that is open. */
export const messages = (page: Page): Locator => page.getByRole("log").getByRole("article");

/** The newest message of the channel that is open. */
export const newest = (page: Page): Locator => messages(page).last();

/** The field in which plain messages and commands are begun. */
export const composer = (page: Page): Locator =>
  page.getByRole("textbox", { name: /^(Message|Enviar mensaje a) / });

/** A line of the list above the composer. */
export const offered = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("listbox").getByRole("option", { name });

/** Waits for the message after these ones, and gives it. */
export async function messageAfter(page: Page, count: number): Promise<Locator> {
  const message = messages(page).nth(count);
  await message.waitFor();
  return message;
}

/** Types a whole command, key by key, and sends it with Enter; gives the answer. */
export async function runs(page: Page, line: string): Promise<Locator> {
  const before = await messages(page).count();
  await composer(page).click();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  return messageAfter(page, before);
}

/** Presses a button of a message by mouse; gives the message that answers. */
export async function presses(page: Page, message: Locator, button: string): Promise<Locator> {
  const before = await messages(page).count();
  await message.getByRole("button", { name: button, exact: true }).click();
  return messageAfter(page, before);
}

/** Goes to a channel of the server that is open. */
export async function goesTo(page: Page, channel: string): Promise<void> {
  await page
    .getByRole("navigation", { name: /Channels|Canales/ })
    .getByText(channel)
    .click();
  await page.getByRole("log", { name: `#${channel}` }).waitFor();
}

/** Acts as another person. */
export async function becomes(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^(You are|Eres) / }).click();
  await page.getByRole("menuitemradio", { name: new RegExp(`^${name}\\b`) }).click();
  await page.getByRole("button", { name: new RegExp(`^(You are|Eres) ${name}`) }).waitFor();
}
