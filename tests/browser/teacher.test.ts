import { test } from "vitest";
import { becomes, goesTo, messageAfter, presses, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";

describeInBrowser("a teacher sets her server up, by mouse", (docent) => {
  test("in English: she makes its language Spanish, and the next public card is", async () => {
    const page = await docent.open();
    const panel = await runs(page, "/settings");
    await panel.getByRole("heading", { name: "Settings of this server" }).waitFor();
    await panel.getByText("Only you can see this").waitFor();

    await panel.getByRole("button", { name: /^Choose the language of public messages/ }).click();
    await panel.getByRole("option", { name: "Español" }).click();
    await panel.getByText("Kept.").waitFor();
    await panel.getByText("Language of public messages: Español").waitFor();

    await becomes(page, "Ben");
    await goesTo(page, "civics");
    const card = await runs(page, "/explain title-42");
    await card.getByRole("heading", { name: "Desde entonces" }).waitFor();
    // His own buttons still answer in his own language.
    const timeline = await presses(page, card, "Cronología");
    await timeline.getByRole("heading", { name: /: timeline$/ }).waitFor();
  });

  test("in Spanish: she makes its language English, and the next public card is", async () => {
    const page = await docent.open();
    await becomes(page, "Marta Ortega");
    const panel = await runs(page, "/configuración");
    await panel.getByRole("heading", { name: "Configuración de este servidor" }).waitFor();
    await panel.getByText("Solo tú puedes ver esto").waitFor();

    await panel.getByRole("button", { name: /^Elige el idioma de los mensajes públicos/ }).click();
    await panel.getByRole("option", { name: "English" }).click();
    await panel.getByText("Guardado.").waitFor();

    await becomes(page, "Diego");
    await goesTo(page, "actualidad");
    const card = await runs(page, "/explicar mpp");
    await card.getByRole("heading", { name: "Since then" }).waitFor();
  });

  test("a student finds no settings among the commands", async () => {
    const page = await docent.open();
    await becomes(page, "Chloe");
    await page.keyboard.type("/settings");
    await page.keyboard.press("Enter");
    await page.getByText(/^You may not use \/settings here\./).waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("/setings");
    await page.keyboard.press("Enter");
    await page.getByText("There is no command /setings. Type / to see them all.").waitFor();
  });

  test("an outsider brings Docent along, and asks it in a direct message", async () => {
    const page = await docent.open();
    await becomes(page, "Sam");
    await page.getByRole("button", { name: "Direct messages" }).click();
    await page.getByText("This is the start of your direct messages with Docent.").waitFor();
    await page.getByRole("button", { name: "Type it for me" }).click();
    await page.keyboard.press("Enter");
    const card = await messageAfter(page, 0);
    await card.getByRole("heading", { name: "Migrant Protection Protocols" }).waitFor();
  });
});
