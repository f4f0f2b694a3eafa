import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { messages, runs } from "./chat.ts";
import { expectFocusSeen, focusedName, reaches } from "./focus.ts";
import { overflow, targets } from "./layout.ts";
import { describeOnStage, type Stage } from "./stage.ts";

const events = ["Announced", "In force", "Paused", "Ended", "Restarted"];
const options = events.map((label, n) => ({ label, value: `event-${n}` }));
const places = ["First", "Second", "Third", "Fourth", "Fifth"];

const orderForm = {
  custom_id: "order",
  title: "Which came first?",
  components: places.map((label, n) => ({
    type: 18,
    label,
    component: {
      type: 3,
      custom_id: `place-${n}`,
      options: options.map((one, index) => ({ ...one, default: n === 0 && index === 2 })),
    },
  })),
};
const numberForm = {
  custom_id: "number",
  title: "Your number",
  components: [
    { type: 10, content: "How many in **March 2021**?" },
    {
      type: 18,
      label: "A number",
      description: "For example 78,414 or 78k",
      component: { type: 4, custom_id: "number", style: 1, min_length: 2, max_length: 20 },
    },
  ],
};

/** A private question whose button opens this form; its answer redraws the question. */
function asks(stage: Stage, form: object): void {
  const talk = stage.talk();
  talk.answer = async (
    i: ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction,
  ) => {
    if (i.isModalSubmit()) {
      const given = [...i.fields.fields.values()].map((field) =>
        "values" in field ? field.values.join() : "value" in field ? field.value : "",
      );
      if (!i.isFromMessage()) throw new Error("It came from no message");
      return i.update({ components: [{ type: 10, content: `Kept: ${given.join(" ")}` }] });
    }
    if (i.isMessageComponent()) return i.showModal(form as never);
    return i.reply({
      flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
      components: [
        { type: 10, content: "A question" },
        { type: 1, components: [{ type: 2, style: 1, label: "Answer", custom_id: "answer" }] },
      ],
    });
  };
}

const dialog = (page: Page) => page.getByRole("dialog");
const menu = (page: Page, place: string) =>
  dialog(page).getByRole("group", { name: place }).getByRole("button");
const choose = async (page: Page, place: string, event: string) => {
  await menu(page, place).click();
  await dialog(page).getByRole("option", { name: event }).click();
};

const commands = [{ name: "practice", description: "Asks a question" }];

describeOnStage("a form of five menus", commands, (stage) => {
  test("is filled by mouse and sent, the same choice twice too, and redraws its message", async () => {
    asks(stage, orderForm);
    const page = await stage.open("Ben");
    const question = await runs(page, "/practice");
    await question.getByRole("button", { name: "Answer" }).click();
    await dialog(page).getByRole("heading", { name: "Which came first?" }).waitFor();
    expect(await menu(page, "First").innerText()).toBe("Paused");
    for (const place of places.slice(1)) await choose(page, place, "Ended");
    await page.getByRole("button", { name: "Submit" }).click();
    await question.getByText("Kept: event-2 event-3 event-3 event-3 event-3").waitFor();
    await dialog(page).waitFor({ state: "detached" });
    expect(await messages(page).count()).toBe(1);
  });

  test("says beside a menu that it was left out, and goes there", async () => {
    asks(stage, orderForm);
    const page = await stage.open("Ana");
    await withRules(page);
    const question = await runs(page, "/practice");
    await question.getByRole("button", { name: "Answer" }).click();
    await choose(page, "Second", "Ended");
    await page.getByRole("button", { name: "Enviar", exact: true }).last().click();
    const third = dialog(page).getByRole("group", { name: "Third" });
    await third.getByText("Este campo es obligatorio.").waitFor();
    expect(await third.getByRole("button").evaluate((one) => one.matches(":focus"))).toBe(true);
    expect(await dialog(page).getByText("Este campo es obligatorio.").count()).toBe(3);
    expect(await brokenRules(page)).toEqual([]);
    await choose(page, "Third", "Paused");
    expect(await dialog(page).getByText("Este campo es obligatorio.").count()).toBe(2);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  });

  test("is filled by keyboard alone", async () => {
    asks(stage, orderForm);
    const page = await stage.open("Chloe");
    await runs(page, "/practice");
    await reaches(page, "Shift+Tab", /^button "Answer"/);
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    for (const [index, event] of ["Announced", "In force", "Paused", "Ended", "Rest"].entries()) {
      const name = new RegExp(`^button "${places[index]}`);
      if (index === 0) expect(await focusedName(page)).toMatch(name);
      else await reaches(page, "Tab", name);
      await page.keyboard.press("Enter");
      await page.keyboard.type(event);
      await page.keyboard.press("Enter");
      expect(await focusedName(page)).toMatch(new RegExp(`^button "${places[index]}.*${event}`));
      await expectFocusSeen(page);
    }
    await reaches(page, "Tab", /^button "Submit"/);
    await page.keyboard.press("Enter");
    await messages(page)
      .last()
      .getByText("Kept: event-0 event-1 event-2 event-3 event-4")
      .waitFor();
    await expectFocusSeen(page);
  });

  test("fits a phone, and its menus open within reach", async () => {
    asks(stage, orderForm);
    const viewport = { width: 320, height: 568 };
    const page = await stage.open("Priya", { viewport, hasTouch: true, isMobile: true });
    const before = await messages(page).count();
    await page.getByRole("textbox").tap();
    await page.keyboard.type("/practice");
    await page.keyboard.press("Enter");
    await messages(page).nth(before).getByRole("button", { name: "Answer" }).tap();
    await menu(page, "Fifth").tap();
    await dialog(page).getByRole("option", { name: "Restarted" }).tap();
    expect(await menu(page, "Fifth").innerText()).toBe("Restarted");
    expect(Math.max(...(await overflow(page)))).toBe(0);
    const small = (await targets(page)).filter((one) => one.kind === "button" && one.height < 40);
    expect(small).toEqual([]);
  });
});

describeOnStage("a form with a question and a number", commands, (stage) => {
  test("says what is too short beside the field, and sends what is right", async () => {
    asks(stage, numberForm);
    const page = await stage.open("Ben");
    const question = await runs(page, "/practice");
    await question.getByRole("button", { name: "Answer" }).click();
    await dialog(page).getByText("March 2021").waitFor();
    const field = dialog(page).getByRole("textbox", { name: /^A number/ });
    await page.keyboard.press("Enter");
    await dialog(page).getByText("This field is required.").waitFor();
    await field.fill("7");
    await dialog(page).getByText("At least 2 characters are needed.").waitFor();
    await field.fill("78,414");
    await page.keyboard.press("Enter");
    await question.getByText("Kept: 78,414").waitFor();
  });
});
