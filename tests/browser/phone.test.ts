import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { messageAfter, messages, offered } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { focusedName } from "./focus.ts";
import { overflow, targets } from "./layout.ts";

const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];

for (const viewport of phones) {
  const size = `${viewport.width} × ${viewport.height}`;
  describeInBrowser(`the first minute on a phone of ${size}`, (docent) => {
    const onPhone = { viewport, hasTouch: true, isMobile: true };

    test("in English, by touch", async () => {
      const page = await docent.open(onPhone);
      await expectFits(page);
      await acts(page, "Ben");
      await expectFits(page);
      await page.getByRole("button", { name: "Type it for me" }).tap();
      await expectFits(page);
      const card = await sent(page, page.getByRole("button", { name: "Send" }));
      await card.getByRole("heading", { name: "Since then" }).waitFor();
      await expectFits(page);
      const timeline = await sent(page, card.getByRole("button", { name: "Timeline" }));
      await timeline.getByText("Only you can see this").waitFor();
      await expectFits(page);
      await timeline.getByRole("button", { name: "Dismiss message" }).tap();
      await expect.poll(() => messages(page).count()).toBe(1);
    });

    test("in Spanish, by touch, in another channel", async () => {
      const page = await docent.open(onPhone);
      await acts(page, "Ana");
      await page.getByRole("button", { name: "Abrir canales" }).tap();
      await page.getByRole("button", { name: "quiz-night" }).tap();
      await page.getByRole("log", { name: "Mensajes en #quiz-night" }).waitFor();
      await expect.poll(() => focusedName(page)).toMatch(/^heading "quiz-night"/);
      await page.getByRole("textbox").tap();
      await page.keyboard.type("/exp");
      await offered(page, /\/explicar/).tap();
      await page.keyboard.type("titulo");
      await offered(page, /Título 42/)
        .first()
        .waitFor();
      await expectFits(page);
      await offered(page, /Título 42/)
        .first()
        .tap();
      const card = await sent(page, page.getByRole("button", { name: "Enviar", exact: true }));
      await card.getByRole("heading", { name: "Desde entonces" }).waitFor();
      await expectFits(page);
    });

    test("the sandbox's controls, the members and the wire open over the messages", async () => {
      const page = await docent.open(onPhone);
      const sandbox = page.getByRole("button", { name: "Sandbox", exact: true });
      await sandbox.tap();
      await page.getByText("Docent is online").waitFor();
      await expectFits(page);
      await page.getByRole("button", { name: /^The sandbox's clock/ }).tap();
      await expectFits(page);
      await page.getByRole("menuitem", { name: "An hour later" }).tap();
      await expect.poll(() => sandbox.getAttribute("aria-expanded")).toBe("false");
      expect(await focusedName(page)).toMatch(/^button "Sandbox"/);
      await sandbox.tap();
      await page.getByRole("button", { name: "What went over the wire" }).tap();
      const wire = page.getByRole("complementary", { name: "What went over the wire" });
      await expectFits(page);
      await wire.getByRole("button", { name: "Close" }).tap();
      await wire.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Show members" }).tap();
      await page.getByRole("complementary", { name: "Members" }).waitFor();
      await expectFits(page);
    });

    test("settings are chosen from their menus", async () => {
      const page = await docent.open(onPhone);
      await page.getByRole("textbox").tap();
      await page.keyboard.type("/settings");
      const panel = await sent(page, page.getByRole("button", { name: "Send" }));
      const menu = panel.getByRole("button", { name: /^Choose the host role/ });
      await menu.tap();
      await expectFits(page);
      await panel.getByRole("option", { name: "Quiz hosts" }).tap();
      await panel.getByText("Kept.").waitFor();
      await expectFits(page);
    });
  });
}

/** Nothing lies beyond the edge, and everything that can be pressed is large enough. */
async function expectFits(page: Page): Promise<void> {
  expect(await overflow(page)).toEqual([0, 0, 0, 0]);
  const small = (await targets(page)).filter(({ kind, width, height }) => {
    const least = kind === "small" ? 24 : 44;
    return width < least || height < least;
  });
  expect(small).toEqual([]);
}

/** Acts as another person, through the drawer of channels. */
async function acts(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Open channels" }).tap();
  await page.getByRole("button", { name: /^You are / }).tap();
  await expectFits(page);
  await page.getByRole("menuitemradio", { name: new RegExp(`^${name}\\b`) }).tap();
  await page.getByRole("button", { name: new RegExp(`^(You are|Eres) ${name}`) }).waitFor();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.touchscreen.tap(width - 4, height / 2);
  await page.getByRole("navigation", { name: /^(Channels|Canales)$/ }).waitFor({ state: "hidden" });
}

/** Presses what sends something, and gives the message that comes. */
async function sent(page: Page, button: Locator): Promise<Locator> {
  const before = await messages(page).count();
  await button.tap();
  return messageAfter(page, before);
}
