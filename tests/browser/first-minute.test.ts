import { expect, test } from "vitest";
import { becomes, composer, goesTo, messageAfter, offered, presses, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";

describeInBrowser("the first minute of a newcomer, by mouse", (docent) => {
  test("in English: she is told what to type, and reads on from the card", async () => {
    const page = await docent.open();
    await page.getByText("Type /explain mpp and press Enter.").waitFor();
    await becomes(page, "Ben");

    await composer(page).click();
    await page.keyboard.type("/expl");
    await offered(page, /^\/explain/).click();
    await page.keyboard.type("mpp");
    await offered(page, /^Migrant Protection Protocols/).click();
    await page.getByRole("button", { name: "Send" }).click();

    const card = await messageAfter(page, 0);
    await card.getByRole("heading", { name: "Migrant Protection Protocols" }).waitFor();
    await card.getByText("Ben used /explain").waitFor();
    await card.getByText(/announced again/).waitFor();
    await card.getByRole("heading", { name: "Since then" }).waitFor();
    expect(await card.getByRole("link").count()).toBeGreaterThan(3);

    const timeline = await presses(page, card, "Timeline");
    await timeline.getByText("Only you can see this").waitFor();
    await timeline
      .getByRole("heading", { name: "Migrant Protection Protocols: timeline" })
      .waitFor();

    const spanish = await presses(page, card, "En español");
    await spanish.getByRole("heading", { name: "Protocolos de Protección a Migrantes" }).waitFor();
    await spanish.getByText("Only you can see this").waitFor();
  });

  test("in English: she asks for a day, and then what came later", async () => {
    const page = await docent.open();
    await becomes(page, "Chloe");
    await goesTo(page, "quiz-night");
    const card = await runs(page, "/explain mpp on:2021-03-01");
    await card.getByText("As things stood on March 1, 2021").waitFor();
    const later = await presses(page, card, "What came later");
    await later.getByRole("heading", { name: /what came after March 1, 2021/ }).waitFor();
  });

  test("in Spanish: the same, in the words of a person whose Discord is in Spanish", async () => {
    const page = await docent.open();
    await becomes(page, "Ana");
    await goesTo(page, "civics");
    await page.getByText("Escribe /explicar mpp y presiona Enter.").waitFor();

    await page.getByRole("button", { name: "Escríbelo por mí" }).click();
    await page.getByRole("button", { name: "Enviar", exact: true }).click();
    const card = await messageAfter(page, 0);
    await card.getByRole("heading", { name: "Protocolos de Protección a Migrantes" }).waitFor();
    await card.getByText("Ana usó /explicar").waitFor();
    await card.getByRole("heading", { name: "Desde entonces" }).waitFor();

    const timeline = await presses(page, card, "Cronología");
    await timeline.getByText("Solo tú puedes ver esto").waitFor();
    const english = await presses(page, card, "In English");
    await english.getByRole("heading", { name: "Migrant Protection Protocols" }).waitFor();

    const asOf = await runs(page, "/explicar mpp fecha:2021-03-01");
    await asOf.getByText("Así estaban las cosas el 1 de marzo de 2021").waitFor();
    const later = await presses(page, asOf, "Lo que pasó después");
    await later
      .getByRole("heading", { name: /lo que pasó después del 1 de marzo de 2021/ })
      .waitFor();
  });

  test("whoever acts as a Spanish speaker finds the picker in Spanish", async () => {
    const page = await docent.open();
    await composer(page).click();
    await page.keyboard.type("/");
    await offered(page, /^\/explain/).waitFor();
    await becomes(page, "Ana");
    await composer(page).click();
    await page.keyboard.type("/");
    await offered(page, /^\/explicar.*Explica un tema/).waitFor();
    await offered(page, /^\/ayuda/).waitFor();
    expect(await offered(page, /^\/explain/).count()).toBe(0);
  });
});
