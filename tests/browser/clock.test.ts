import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { becomes } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { expectFocusSeen, focusedName, reaches } from "./focus.ts";
import { overflow, targets } from "./layout.ts";

const clockOf = (page: Page) =>
  page.getByRole("button", { name: /^(The sandbox's clock|El reloj del entorno): / });

/** The date that the sandbox's clock shows in Chicago, some days later, as a date field takes it. */
function daysFromNow(days: number): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    dateStyle: "short",
    timeZone: "America/Chicago",
  });
  return format.format(Date.now() + days * 86_400_000);
}

const timeInChicago = (at: number) =>
  new Intl.DateTimeFormat("en-US", {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "America/Chicago",
  }).format(at);

describeInBrowser("the clock's jumps, one after the other", (docent) => {
  test("an hour, by keyboard, which closes the menu and gives the focus back", async () => {
    const page = await docent.open();
    await reaches(page, "Shift+Tab", /^button "The sandbox's clock/);
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toBe('menuitem "An hour later"');
    const before = Date.now();
    await page.keyboard.press("Enter");
    const later = [before, Date.now() + 1_000].map((at) => timeInChicago(at + 3_600_000));
    await expect
      .poll(async () => {
        const shown = await clockOf(page).innerText();
        return later.some((time) => shown.includes(time));
      })
      .toBe(true);
    expect(await focusedName(page)).toMatch(/^button "The sandbox's clock/);
    await expectFocusSeen(page);
  });

  test("the night of the next clock change, with what changes and when", async () => {
    const page = await docent.open();
    await clockOf(page).click();
    const item = page.getByRole("menuitem", { name: /^Before the clocks change: / });
    const [, time = ""] =
      /: (.*) Five minutes later/.exec((await item.innerText()).replace(/\n/g, " ")) ?? [];
    expect(time).toMatch(/Sun, (Mar|Nov) \d+, 1:55/);
    expect(await item.innerText()).toMatch(/2:00\sAM becomes (1|3):00\sAM\.$/);
    await item.click();
    await expect.poll(() => clockOf(page).innerText()).toContain(time);
    // The next one is offered from there on.
    await clockOf(page).click();
    expect(await item.innerText()).not.toContain(time);
  });

  test("a date and time, by keyboard: what is missing or past is said beside the field", async () => {
    const page = await docent.open();
    await withRules(page);
    await clockOf(page).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    expect(await focusedName(page)).toBe('menuitem "A date and time…"');
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Go to a date and time" });
    const date = form.getByLabel("Date");
    await form.getByText("Time in Chicago").waitFor();
    await date.fill("2020-01-01");
    await page.keyboard.press("Enter");
    await form.getByText(/^That has passed: it is .+ The clock only goes forward\.$/).waitFor();
    expect(await date.getAttribute("aria-invalid")).toBe("true");
    expect(await brokenRules(page)).toEqual([]);
    await date.fill("");
    await page.keyboard.press("Enter");
    await form.getByText("Choose a date.").waitFor();
    await date.fill("2100-01-01");
    await page.keyboard.press("Enter");
    await form.getByText("The sandbox's clock ends with the year 2099.").waitFor();
    await date.fill(daysFromNow(800));
    await form.getByLabel("Time").fill("");
    await page.keyboard.press("Enter");
    await form.getByText("Choose a time.").waitFor();
    expect(await form.getByLabel("Time").evaluate((field) => field.matches(":focus"))).toBe(true);
    await form.getByLabel("Time").fill("14:30");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => clockOf(page).innerText()).toMatch(/2:3\d\sPM/);
    expect(await focusedName(page)).toMatch(/^button "The sandbox's clock/);
  });

  test("in Spanish, and Escape leaves the form as it leaves the menu", async () => {
    const page = await docent.open();
    await becomes(page, "Ana");
    await clockOf(page).click();
    await page.getByRole("menuitem", { name: /^Antes del cambio de hora: / }).waitFor();
    await page.getByText(/^De 2:00 a\.m\. se pasa a .+ cinco minutos después\.$/).waitFor();
    await page.getByRole("menuitem", { name: "Una fecha y hora…" }).click();
    const form = page.getByRole("dialog", { name: "Ir a una fecha y hora" });
    await form.getByLabel("Fecha").fill("2020-01-01");
    await form.getByRole("button", { name: "Ir", exact: true }).click();
    await form.getByText(/^Eso ya pasó \(ahora es .+\)\. El reloj solo avanza\.$/).waitFor();
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    expect(await focusedName(page)).toMatch(/^button "El reloj del entorno/);
  });

  test("on a phone everything is in reach and large enough for a finger", async () => {
    const viewport = { width: 320, height: 568 };
    const page = await docent.open({ viewport, hasTouch: true, isMobile: true });
    const tools = page.getByRole("button", { name: "Sandbox", exact: true });
    await tools.tap();
    await clockOf(page).tap();
    const expectFits = async () => {
      expect(Math.max(...(await overflow(page)))).toBe(0);
      const inSight = await page.locator(".clock .menu").boundingBox();
      expect(inSight?.x).toBeGreaterThanOrEqual(0);
      expect((inSight?.x ?? 0) + (inSight?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect((inSight?.y ?? 0) + (inSight?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      const small = (await targets(page)).filter(
        ({ kind, height }) => kind === "button" && height < 44,
      );
      expect(small).toEqual([]);
    };
    await page.getByRole("menuitem", { name: "A date and time…" }).waitFor();
    await expectFits();
    await page.getByRole("menuitem", { name: "A date and time…" }).tap();
    await expectFits();
    const form = page.getByRole("dialog", { name: "Go to a date and time" });
    await form.getByLabel("Date").fill(daysFromNow(900));
    await form.getByRole("button", { name: "Go there" }).tap();
    await form.waitFor({ state: "detached" });
    expect(await tools.getAttribute("aria-expanded")).toBe("false");
    expect(await focusedName(page)).toMatch(/^button "Sandbox"/);
  });
});
