import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { becomes, composer, messages, offered, presses, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";

describeInBrowser("the page for people who use it otherwise", (docent) => {
  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    const withAxe = async () => {
      const page = await docent.open({ colorScheme });
      await withRules(page);
      await page.getByText("Docent is online").waitFor();
      return page;
    };

    test("nothing on a channel with cards breaks a rule, and its text has contrast", async () => {
      const page = await withAxe();
      const card = await runs(page, "/explain mpp");
      await presses(page, card, "Timeline");
      await page.getByRole("button", { name: "What went over the wire" }).click();
      expect(await brokenRules(page)).toEqual([]);
      expect(await leastContrast(page)).toBeGreaterThanOrEqual(4.5);
    });

    test("nothing on the picker, the menus and the settings breaks a rule", async () => {
      const page = await withAxe();
      const panel = await runs(page, "/settings");
      await panel.getByRole("button", { name: /^Choose the host role/ }).click();
      expect(await brokenRules(page)).toEqual([]);
      await page.getByRole("button", { name: /^You are / }).click();
      expect(await brokenRules(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await composer(page).click();
      await page.keyboard.type("/explain ");
      await offered(page, /Title 42/)
        .first()
        .waitFor();
      expect(await brokenRules(page)).toEqual([]);
    });
  });

  test("a screen reader finds the places by their roles and names", async () => {
    const page = await docent.open();
    await page.getByRole("banner").waitFor();
    await page.getByRole("navigation", { name: "Servers" }).waitFor();
    await page.getByRole("navigation", { name: "Channels" }).waitFor();
    await page.getByRole("main").getByRole("log", { name: "Messages in #general" }).waitFor();
    await page.getByRole("complementary", { name: "Members" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
    expect(await page.title()).toBe("#general · Docent");
    await becomes(page, "Ana");
    await page.getByRole("navigation", { name: "Canales" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es-419");
  });

  test("a new message is told: it comes into a live region that was there before", async () => {
    const page = await docent.open();
    await page.getByRole("log").evaluate((log) => log.setAttribute("data-was-there", ""));
    await runs(page, "/explain asylum private:True");
    await messages(page).last().waitFor();
    const log = page.locator("[role=log][data-was-there]");
    expect(await log.getByRole("article").count()).toBeGreaterThan(0);
    expect(await log.getAttribute("aria-live")).not.toBe("off");
    const author = await messages(page).last().ariaSnapshot();
    expect(author).toMatch(/article "Docent"/);
  });

  test("whoever wants less motion gets none", async () => {
    const page = await docent.open({ reducedMotion: "reduce" });
    await runs(page, "/explain asylum private:True");
    const moving = await page.locator("body *").evaluateAll((all) =>
      all
        .filter((one) => {
          const style = one.ownerDocument.defaultView.getComputedStyle(one);
          const moves = style.animationName !== "none" && style.animationDuration !== "0s";
          return (
            moves || style.transitionDuration.split(", ").some((time: string) => time !== "0s")
          );
        })
        .map((one) => one.className),
    );
    expect(moving).toEqual([]);
  });
});

/** The smallest contrast between a text of the messages and what lies behind it. */
async function leastContrast(page: Page): Promise<number> {
  const texts = page.getByRole("log").locator("p, li, h2, h4, h5, time, small, button, a, kbd");
  const ratios = await texts.evaluateAll((all) => {
    type Colour = readonly [number, number, number, number];
    const read = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
      return [red, green, blue, alpha];
    };
    const light = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return all.map((one) => {
      const { getComputedStyle } = one.ownerDocument.defaultView;
      let behind = one;
      while (behind.parentElement && read(getComputedStyle(behind).backgroundColor)[3] < 1) {
        behind = behind.parentElement;
      }
      const front = light(read(getComputedStyle(one).color));
      const back = light(read(getComputedStyle(behind).backgroundColor));
      return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    });
  });
  expect(ratios.length).toBeGreaterThan(20);
  return Math.min(...ratios);
}
