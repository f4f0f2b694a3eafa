import { expect, test } from "vitest";
import { becomes, goesTo, presses, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";

describeInBrowser("the sandbox's own controls, by mouse", (docent) => {
  test("the wire panel shows what the bot and Discord said to each other", async () => {
    const page = await docent.open();
    const card = await runs(page, "/explain asylum");
    await card.getByRole("heading", { name: "Asylum" }).waitFor();
    await page.getByRole("button", { name: "What went over the wire" }).click();
    const wire = page.getByRole("complementary", { name: "What went over the wire" });
    const callback = wire.getByText(/^POST \/interactions\/.*\/callback/).first();
    await callback.click();
    await wire.getByRole("heading", { name: /^Sent/ }).waitFor();
    await wire.getByText(/"custom_id": "/).waitFor();
    await wire.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => wire.count()).toBe(0);
  });

  test("the clock jumps forward, and what is written after it bears the new time", async () => {
    const page = await docent.open();
    const clock = page.getByRole("button", { name: /^The sandbox's clock: / });
    await clock.click();
    await page.getByText("The clock only goes forward.").waitFor();
    const morning = page.getByRole("menuitem", { name: /^Next morning: / });
    const time = (await morning.innerText()).replace("Next morning: ", "");
    await morning.click();
    await expect.poll(() => clock.innerText()).toContain(time);

    await becomes(page, "Chloe");
    await goesTo(page, "quiz-night");
    const card = await runs(page, "/explain encounters");
    expect(await card.locator("time").first().innerText()).toMatch(/^0?8:0\d\b/);
  });

  test("pulling the plug is told in words, and the old buttons work afterwards", async () => {
    const page = await docent.open();
    await becomes(page, "Ben");
    await goesTo(page, "civics");
    const card = await runs(page, "/explain mpp");
    await page.getByRole("button", { name: "Pull the plug" }).click();
    await page.getByText("Docent is starting…").waitFor();
    await page.getByText("Docent is online").waitFor();

    const timeline = await presses(page, card, "Timeline");
    await timeline.getByRole("heading", { name: /: timeline$/ }).waitFor();
    const next = await runs(page, "/explain title-42");
    await next.getByRole("heading", { name: "Since then" }).waitFor();
  });

  test("pulling the plug is told in Spanish too", async () => {
    const page = await docent.open();
    await becomes(page, "Ana");
    await page.getByRole("button", { name: "Desenchufar" }).click();
    await page.getByText("Docent está arrancando…").waitFor();
    await page.getByText("Docent está en línea").waitFor();
  });
});
