import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { becomes, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { overflow } from "./layout.ts";

describeInBrowser("somebody wonders what Docent knows of them", (docent) => {
  test("sees it, takes it along as a file, and deletes it", async () => {
    const page = await docent.open();
    await becomes(page, "Ben");
    await practises(page);
    const shown = await runs(page, "/privacy show");
    await shown.getByText(/Answers: 1, the first on /).waitFor();
    await shown.getByText("Privacy policy").waitFor();

    const exported = await runs(page, "/privacy export");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      exported
        .getByRole("link", { name: /docent-your-data/ })
        .first()
        .click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), "utf8")) as object;
    expect(JSON.stringify(file)).toContain("unknown");

    const asked = await runs(page, "/privacy delete");
    await asked.getByRole("button", { name: "Delete everything" }).click();
    await asked.getByRole("heading", { name: "Everything is deleted" }).waitFor();
    const after = await runs(page, "/privacy show");
    await after.getByRole("heading", { name: "Docent keeps nothing about you" }).waitFor();
  });

  test("in Spanish, on a phone, everything fits", async () => {
    const page = await docent.open({ viewport: { width: 390, height: 844 }, locale: "es-MX" });
    await page.getByRole("button", { name: /^(Open channels|Abrir canales)$/ }).click();
    await becomes(page, "Ana");
    await page.mouse.click(386, 400);
    const question = await runs(page, "/cuestionario practicar preguntas:1");
    await question.getByRole("button", { name: "No lo sé" }).click();
    await question.getByRole("button", { name: "Resumen" }).waitFor();
    for (const line of ["/privacidad ver", "/privacidad exportar", "/privacidad borrar"]) {
      await runs(page, line);
      expect(Math.max(...(await overflow(page)))).toBeLessThanOrEqual(0);
    }
    await page.getByRole("button", { name: "Borrar todo" }).click();
    await page.getByRole("heading", { name: "Todo está borrado" }).waitFor();
  });
});

async function practises(page: Page): Promise<void> {
  const question = await runs(page, "/quiz practice questions:1");
  await question.getByRole("button", { name: "I don’t know" }).click();
  await question.getByRole("button", { name: "Summary" }).waitFor();
}
