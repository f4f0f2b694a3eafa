import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { becomes, composer, goesTo, messageAfter, messages, newest, offered } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { focusedName } from "./focus.ts";
import { overflow } from "./layout.ts";

describeInBrowser("a teacher orders a fact for every morning", (docent) => {
  test("in English, by keyboard: with a mistake, then without, and it comes as she watches", async () => {
    const page = await docent.open();
    await orders(page, ["/daily set channel:civics", "8am", "America/Chicgo"]);
    await newest(page).getByText("Did you mean timezone:America/Chicago?").waitFor();

    await orders(page, ["/daily set channel:civics", "8am", "Central"]);
    const preview = newest(page);
    await preview.getByRole("heading", { name: "Preview: a daily fact" }).waitFor();
    await preview.getByText("When: 8:00 AM Central Time · Chicago · every day").waitFor();
    expect(await preview.getByRole("listitem").count()).toBe(5);
    await preview.getByRole("button", { name: "Save" }).press("Enter");
    await preview.getByText("Saved.").waitFor();

    await goesTo(page, "civics");
    // Opening a channel moves the focus to where one types; a key before that would be lost.
    await expect.poll(() => focusedName(page)).toMatch(/^textbox "Message #civics"/);
    await page.getByRole("button", { name: /^The sandbox's clock/ }).press("Enter");
    await page.getByRole("menuitem", { name: /8:00/ }).press("Enter");
    const fact = await messageAfter(page, 0);
    await fact.getByRole("heading", { name: /^Fact for \w+day, / }).waitFor();
    expect(await messages(page).count()).toBe(1);
    await fact.getByRole("button", { name: "Quiz me" }).press("Enter");
    await newest(page)
      .getByText(/^Question 1 of \d/)
      .waitFor();
  });

  test("in Spanish, on a phone: a preview fits, and nothing is kept where she cancels", async () => {
    const page = await docent.open({ viewport: { width: 390, height: 844 }, locale: "es-ES" });
    await page.getByRole("button", { name: /^(Open channels|Abrir canales)$/ }).click();
    await becomes(page, "Marta Ortega");
    await page.mouse.click(386, 400);
    await orders(page, ["/diario programar canal:actualidad", "8 de la mañana", "Madrid"]);
    const preview = newest(page);
    await preview.getByRole("heading", { name: "Vista previa: un dato diario" }).waitFor();
    expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);
    await preview.getByRole("button", { name: "Cancelar" }).click();
    await preview.getByText("No se guardó nada").waitFor();
  });
});

describeInBrowser("a teacher with a phone", (docent) => {
  test("in English, by touch, mends a mistake, lists, pauses and lets go on", async () => {
    const page = await docent.open({ ...phone, hasTouch: true, isMobile: true });
    const mistaken = await taps(page, "America/Chicgo");
    await mistaken.getByText("Did you mean timezone:America/Chicago?").waitFor();
    await expectFits(page);
    const preview = await taps(page, "central", /^Central Time · Chicago/);
    await preview.getByText("When: 8:00 AM Central Time · Chicago · every day").waitFor();
    await expectFits(page);
    await preview.getByRole("button", { name: "Save" }).tap();
    await preview.getByText("Saved.").waitFor();
    // The command in the sentence is as good as one that is typed.
    await preview.getByRole("button", { name: "/daily list" }).tap();
    const list = await sends(page);
    await list.getByText("8:00 AM Central Time · Chicago · every day").waitFor();
    await expectFits(page);
    await preview.getByRole("button", { name: "/daily pause" }).tap();
    await offered(page, /^#civics · 8:00 AM Central Time/).tap();
    const paused = await sends(page);
    await paused.getByRole("button", { name: "/daily resume" }).tap();
    await offered(page, /^#civics · paused · 8:00 AM Central Time/).tap();
    await (await sends(page)).getByText("Resumed.").waitFor();
    await expectFits(page);
  });
});

const phone = { viewport: { width: 390, height: 844 } };

async function expectFits(page: Page): Promise<void> {
  expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);
}

/** Fills `/daily set` as one does by touch; a zone of which nothing is tapped is sent as typed. */
async function taps(page: Page, zone: string, tapped?: RegExp): Promise<Locator> {
  await page.getByRole("textbox").tap();
  await page.keyboard.type("/daily");
  await offered(page, /\/daily set/).tap();
  await offered(page, /^#?civics$/).tap();
  await offered(page, /^8:00 AM$/).tap();
  await page.keyboard.type(zone);
  if (tapped !== undefined) await offered(page, tapped).first().tap();
  return sends(page);
}

async function sends(page: Page): Promise<Locator> {
  const before = await messages(page).count();
  await page.getByRole("button", { name: "Send", exact: true }).tap();
  return messageAfter(page, before);
}

/** Types a command part by part, a Tab between them, and sends it. */
async function orders(page: Page, [command = "", ...values]: readonly string[]): Promise<void> {
  const before = await messages(page).count();
  await composer(page).click();
  await page.keyboard.type(command);
  for (const value of values) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(value);
    await offered(page, /./).first().waitFor();
  }
  await page.keyboard.press("Enter");
  await messageAfter(page, before);
}
