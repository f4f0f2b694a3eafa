import { expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { describeInBrowser } from "./docent.ts";
import { overflow } from "./layout.ts";

describeInBrowser("the project's documents", (docent) => {
  for (const [name, heading, spanish] of [
    ["privacy", "Privacy", "Privacidad"],
    ["terms", "Terms of use", "Términos de uso"],
  ] as const) {
    test(`/${name} is a page to read, in both languages, on a phone too`, async () => {
      const page = await docent.open({ viewport: { width: 320, height: 568 } });
      await page.goto(`${docent.address()}/${name}`);
      await withRules(page);
      await page.getByRole("heading", { name: heading, level: 1, exact: true }).waitFor();
      await page.getByRole("link", { name: "En español" }).click();
      const other = page.getByRole("heading", { name: spanish, level: 1, exact: true });
      await expect.poll(async () => (await other.boundingBox())?.y ?? 1_000).toBeLessThan(568);
      expect(await brokenRules(page)).toEqual([]);
      expect((await overflow(page))[0]).toBe(0);
    });
  }
});
