import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type AnswerForm, answers, formOf, inSpanish } from "./answering.ts";
import { brokenRules, withRules } from "./axe.ts";
import { becomes, messages, newest, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { expectFocusSeen, focusedName, reaches } from "./focus.ts";
import { inSight, overflow } from "./layout.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInBrowser("a student practises", (docent) => {
  test("in English, by mouse, with the plug pulled in the middle, to the summary", async () => {
    const page = await docent.open();
    await becomes(page, "Ben");
    const message = await runs(page, "/quiz practice questions:3");
    for (const number of [1, 2, 3]) {
      await message.getByText(new RegExp(`^Question ${number} of 3 · take your time`)).waitFor();
      if (number === 2) await pullsThePlug(page);
      await message.getByRole("button", { name: "I don’t know" }).click();
      const onwards = number === 3 ? "Summary" : "Next question";
      await message.getByRole("button", { name: onwards }).click();
    }
    await message
      .getByText(/0 of 3 right/)
      .first()
      .waitFor();
    await expectFits(page);
  });

  test("in Spanish, on a phone, by touch, and goes on after the page was closed", async () => {
    const page = await docent.open({ ...phone, locale: "es-MX" });
    await actsOnPhone(page, "Ana");
    await sends(page, "/cuestionario practicar tema:border/mpp preguntas:3");
    const first = newest(page);
    await first.getByText(/^Pregunta 1 de 3 · sin prisa · solo tú ves esto$/).waitFor();
    await expectFits(page);
    await first.getByRole("button", { name: "No lo sé" }).tap();
    await first.getByRole("button", { name: "Siguiente pregunta" }).tap();
    await first.getByText(/^Pregunta 2 de/).waitFor();

    await page.reload();
    await sends(page, "/cuestionario practicar");
    await newest(page).getByRole("button", { name: "Continuar" }).tap();
    const again = newest(page);
    await again.getByText(/^Pregunta 2 de 3 · sin prisa/).waitFor();
    await again.getByRole("button", { name: "No lo sé" }).tap();
    await again.getByRole("button", { name: "Siguiente pregunta" }).waitFor();
    await expectFits(page);
  });

  test("in Spanish, on a phone, in every form of answer, mended where it cannot be read", async () => {
    const page = await docent.open({ ...phone, locale: "es-ES" });
    await withRules(page);
    await page.getByText(/^Docent is online$/).waitFor({ state: "attached" });
    await actsOnPhone(page, "Diego");
    await sends(page, "/cuestionario practicar tema:border/title-42 preguntas:20");
    const question = newest(page);
    const met = new Set<AnswerForm>();
    for (let number = 1; met.size < 4; number += 1) {
      await question.getByText(new RegExp(`^Pregunta ${number} de `)).waitFor();
      const form = await formOf(question);
      if (met.has(form)) {
        await question.getByRole("button", { name: inSpanish.dontKnow }).tap();
      } else {
        met.add(form);
        await answers[form](page, question, () => breaksNothing(page));
        await question.getByText(inSpanish.howSure).waitFor();
        await breaksNothing(page);
        await question.getByRole("button", { name: inSpanish.guessed }).tap();
        await question.getByRole("button", { name: inSpanish.onwards }).waitFor();
        // However long the reasons are, one begins with the verdict.
        await expect.poll(() => inSight(question.getByRole("heading").first())).toBe(true);
      }
      await question.getByRole("button", { name: inSpanish.onwards }).tap();
    }
  });

  test("by keyboard alone: says what one does not know, reads why, and goes on", async () => {
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

async function pullsThePlug(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Pull the plug" }).click();
  await page.locator(".bot-state:not(.online)").waitFor();
  await page.getByText(/^Docent is online$/).waitFor({ state: "attached" });
}

async function sends(page: Page, line: string): Promise<void> {
  const before = await messages(page).count();
  await page.getByRole("textbox").tap();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await messages(page).nth(before).waitFor();
}

async function breaksNothing(page: Page): Promise<void> {
  await expectFits(page);
  expect(await brokenRules(page)).toEqual([]);
}

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
