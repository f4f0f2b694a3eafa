import { expect, test } from "vitest";
import { describeInBrowser } from "./docent.ts";
import { expectFocusSeen, focused, focusedName, reaches } from "./focus.ts";

describeInBrowser("the frame of the page by keyboard alone", (docent) => {
  test("another person is chosen from the menu, and the focus is not lost", async () => {
    const page = await docent.open();
    await reaches(page, "Shift+Tab", /^button "You are Ms\. Rivera/);
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toMatch(/^menuitemradio "Ms\. Rivera/);
    await page.keyboard.press("ArrowDown");
    await expectFocusSeen(page);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Eres Ana, estudiante. Actuar como" }).waitFor();
    await expectFocusSeen(page);
  });

  test("the wire panel and the clock are opened and left", async () => {
    const page = await docent.open();
    await reaches(page, "Shift+Tab", /^button "What went over the wire"/);
    await page.keyboard.press("Enter");
    const wire = page.getByRole("complementary", { name: "What went over the wire" });
    await wire.waitFor();
    for (const key of ["Enter", "Escape"]) {
      await reaches(page, "Tab", /^button "Close"/);
      await page.keyboard.press(key);
      await wire.waitFor({ state: "detached" });
      expect(await focusedName(page)).toMatch(/^button "What went over the wire"/);
      await page.keyboard.press("Enter");
      await wire.waitFor();
    }

    await reaches(page, "Shift+Tab", /^button "The sandbox's clock/);
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toBe('menuitem "An hour later"');
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toMatch(/^button "The sandbox's clock/);
  });

  test("in a narrow window, the drawer of channels is opened and left, and the focus is not lost", async () => {
    const page = await docent.open({ viewport: { width: 600, height: 700 } });
    const drawer = page.getByRole("navigation", { name: "Channels" });
    await reaches(page, "Shift+Tab", /^button "Open channels"/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toMatch(/^button "general"/);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    expect(await focusedName(page)).toMatch(/^button "Open channels"/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toMatch(/^button "general"/);
    await page.keyboard.press("Enter");
    await drawer.waitFor({ state: "hidden" });
    expect(await focusedName(page)).toMatch(/^button "Open channels"/);
    await page.keyboard.press("Enter");
    await reaches(page, "Tab", /^button "civics"/);
    await page.keyboard.press("Enter");
    await drawer.waitFor({ state: "hidden" });
    expect(await focusedName(page)).toMatch(/^textbox "Message #civics"/);
  });

  test("Tab goes through everything, each stop is named and seen", async () => {
    const page = await docent.open();
    const stops: string[] = [];
    await reaches(page, "Shift+Tab", /^button "The sandbox's clock/);
    while (!/^button "Send"/.test(stops.at(-1) ?? "")) {
      await page.keyboard.press("Tab");
      await expectFocusSeen(page);
      stops.push(await focusedName(page));
      expect(stops.at(-1)).toMatch(/^[a-z]+ "[^"]+"/);
    }
    expect(stops).toEqual(expect.arrayContaining(expectedStops));
    expect(await focused(page).count()).toBe(1);
  });
});

const expectedStops = [
  'button "Pull the plug"',
  'button "Theme: as the system"',
  'button "Direct messages"',
  'button "Club de Actualidad, Madrid"',
  'button "civics"',
  'button "Type it for me"',
  'textbox "Message #general"',
  'button "Send"',
];
