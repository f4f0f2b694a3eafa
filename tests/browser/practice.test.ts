import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { becomes, messages, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { expectFocusSeen, focusedName, reaches } from "./focus.ts";
import { overflow } from "./layout.ts";
import { inEnglish, inSpanish, newest, playsToSummary } from "./practising.ts";

const allForms = ["number", "one", "order", "several"];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInBrowser("a student practises", (docent) => {
  test("in English, by mouse: all four forms, with the plug pulled in the middle", async () => {
    const page = await docent.open();
    await becomes(page, "Ben");
    await runs(page, "/quiz practice topic:border/title-42 questions:20");
    const question = newest(page);
    await question.getByText(/^Question 1 of \d+ · take your time · only you see this$/).waitFor();

    await page.getByRole("button", { name: "Pull the plug" }).click();
    await page.locator(".bot-state:not(.online)").waitFor();
    await page.getByText(/^Docent is online$/).waitFor({ state: "attached" });

    const met = await playsToSummary(page, question, {
      words: inEnglish,
      press: (target) => target.click(),
      sees: () => expectFits(page),
    });
    expect([...met].sort()).toEqual(allForms);
    await question
      .getByText(/\d+ of \d+ right/)
      .first()
      .waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  test("in Spanish, on a phone, by touch, and goes on after the page was closed", async () => {
    const page = await docent.open({ ...phone, locale: "es-MX" });
    await actsOnPhone(page, "Ana");
    await page.getByRole("textbox").tap();
    await page.keyboard.type("/cuestionario practicar tema:border/mpp preguntas:20");
    await page.keyboard.press("Enter");
    const first = newest(page);
    await first.getByText(/^Pregunta 1 de \d+ · sin prisa · solo tú ves esto$/).waitFor();
    await first.getByRole("button", { name: "No lo sé" }).tap();
    await first.getByRole("button", { name: "Siguiente pregunta" }).tap();
    await first.getByText(/^Pregunta 2 de/).waitFor();

    await page.reload();
    await page.getByRole("textbox").tap();
    await page.keyboard.type("/cuestionario practicar");
    await page.keyboard.press("Enter");
    const question = newest(page);
    await question.getByRole("button", { name: "Continuar" }).tap();
    await question.getByText(/^Pregunta 2 de/).waitFor();
    const met = await playsToSummary(page, question, {
      words: inSpanish,
      press: (target) => target.tap(),
      sees: () => expectFits(page),
    });
    expect(met.size).toBeGreaterThanOrEqual(3);
    await expectFits(page);
  });

  test("by keyboard alone: chooses, says sure, reads why, and goes on", async () => {
    const page = await docent.open();
    await becomes(page, "Chloe");
    const question = await runs(page, "/quiz practice difficulty:easy");
    await question.getByText(/^Question 1 of/).waitFor();
    await reaches(page, "Shift+Tab", /^button "I don’t know"/);
    await page.keyboard.press("Enter");
    await question.getByRole("button", { name: "Next question" }).waitFor();
    await expectFocusSeen(page);
    await reaches(page, "Tab", /^button "Next question"/);
    await page.keyboard.press("Enter");
    await question.getByText(/^Question 2 of/).waitFor();
    expect(await focusedName(page)).not.toBe("");
  });

  test("a question, its reveal and the summary break no rule of accessibility", async () => {
    const page = await docent.open();
    await withRules(page);
    await page.getByText(/^Docent is online$/).waitFor({ state: "attached" });
    await becomes(page, "Priya");
    const question = await runs(page, "/quiz practice questions:1");
    expect(await brokenRules(page)).toEqual([]);
    await question.getByRole("button", { name: "I don’t know" }).click();
    await question.getByRole("button", { name: "Summary" }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
    await question.getByRole("button", { name: "Summary" }).click();
    await question.getByRole("button", { name: "New questions" }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });
});

async function expectFits(page: Page): Promise<void> {
  expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);
}

async function actsOnPhone(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^(Open channels|Abrir canales)$/ }).tap();
  await page.getByRole("button", { name: /^(You are|Eres) / }).tap();
  await page.getByRole("menuitemradio", { name: new RegExp(`^${name}\\b`) }).tap();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.touchscreen.tap(width - 4, height / 2);
  await page.getByRole("navigation", { name: /^(Channels|Canales)$/ }).waitFor({ state: "hidden" });
}
