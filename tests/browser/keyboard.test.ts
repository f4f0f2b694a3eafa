import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { messageAfter, messages, offered } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";
import { expectFocusSeen, focused, focusedName, reaches } from "./focus.ts";

describeInBrowser("the page by keyboard alone", (docent) => {
  test("a command is found, filled and sent with arrows, Tab and Enter", async () => {
    const page = await docent.open();
    expect(await focusedName(page)).toBe('textbox "Message #general"');
    const before = await messages(page).count();
    await page.keyboard.type("/");
    await offered(page, /^\/explain/).waitFor();
    const first = await markedOption(page);
    await page.keyboard.press("ArrowDown");
    expect(await markedOption(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await markedOption(page)).toBe(first);
    await page.keyboard.type("ex");
    await expect.poll(() => markedOption(page)).toMatch(/\/explain/);
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toMatch(/^combobox "topic"/);

    await page.keyboard.type("remain");
    await offered(page, /^Migrant Protection Protocols/).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await markedOption(page)).toMatch(/^Migrant Protection Protocols/);
    await page.keyboard.press("Tab");
    await offered(page, /^private/).waitFor();
    await page.keyboard.type("priv");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toMatch(/^combobox "private"/);
    expect(await markedOption(page)).toBe("True");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const card = await messageAfter(page, before);
    await card.getByText("Only you can see this").waitFor();
    expect(await focusedName(page)).toBe('textbox "Message #general"');
    await expectFocusSeen(page);
  });

  test("Escape closes the list, then leaves the command, and the focus stays", async () => {
    const page = await docent.open();
    await page.keyboard.type("/explain ");
    await offered(page, /./).first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => offered(page, /./).count()).toBe(0);
    expect(await focusedName(page)).toMatch(/^combobox "topic"/);
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedName(page)).toBe('textbox "Message #general"');
    await page.keyboard.type("/");
    await offered(page, /^\/explain/).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => offered(page, /./).count()).toBe(0);
    await expectFocusSeen(page);
  });

  test("buttons and the menu of a card are reached, pressed and left", async () => {
    const page = await docent.open();
    await sends(page, "/explain title-42");
    const count = await messages(page).count();
    await reaches(page, "Shift+Tab", /^button "Timeline"/);
    await page.keyboard.press("Enter");
    const timeline = await messageAfter(page, count);
    await timeline.getByRole("heading", { name: /: timeline$/ }).waitFor();
    expect(await focusedName(page)).toMatch(/^button "Timeline"/);

    await reaches(page, "Tab", /^button "More"/);
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toBe('menuitem "Copy text"');
    await page.keyboard.press("ArrowDown");
    expect(await focusedName(page)).toBe('menuitem "Copy message ID"');
    await expectFocusSeen(page);
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toMatch(/^button "More"/);
  });

  test("arrows go from message to message", async () => {
    const page = await docent.open();
    await sends(page, "Hello");
    await sends(page, "/explain asylum private:True");
    await reaches(page, "Shift+Tab", /^article/);
    const last = await messages(page).count();
    await page.keyboard.press("ArrowUp");
    await expectFocusSeen(page);
    expect(await focused(page).getAttribute("id")).toBe(
      await messages(page)
        .nth(last - 2)
        .getAttribute("id"),
    );
  });

  test("a staff channel is chosen, and a mistake is reported in a dialog", async () => {
    const page = await docent.open();
    await sends(page, "/settings");
    await reaches(page, "Shift+Tab", /^button "Choose the staff channel/);
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toMatch(/^combobox "Choose the staff channel/);
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toMatch(/^button "Choose the staff channel/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("staff");
    await page.keyboard.press("Enter");
    await page.getByText("Kept.").waitFor();
    expect(await focusedName(page)).toMatch(/^button "Choose the staff channel.*staff-room/);

    await page.keyboard.press("Tab");
    await reaches(page, "Tab", /^textbox/);
    await sends(page, "/explain mpp private:True");
    await reaches(page, "Shift+Tab", /^button "Report a mistake"/);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Report a mistake" });
    await dialog.waitFor();
    expect(await focusedName(page)).toMatch(/^textbox "What is wrong\?/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focusedName(page)).toMatch(/^button "Report a mistake"/);
    await expectFocusSeen(page);

    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await page.keyboard.type("The second date is wrong.");
    await reaches(page, "Tab", /^button "Submit"/);
    await page.keyboard.press("Enter");
    await page.getByText("Thank you. The people who run this server have it now.").waitFor();
    await dialog.waitFor({ state: "detached" });
    expect(await focusedName(page)).toMatch(/^button "Report a mistake"/);
  });
});

/** Types where the focus is and sends it; waits for what comes of it. */
async function sends(page: Page, line: string): Promise<void> {
  const before = await messages(page).count();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  await messageAfter(page, before);
}

/** The line of the open list that a screen reader is told of. */
async function markedOption(page: Page): Promise<string> {
  const id = await focused(page).getAttribute("aria-activedescendant");
  const marked = page.locator(`[id="${id}"]`);
  expect(await marked.getAttribute("role")).toBe("option");
  expect(await marked.getAttribute("aria-selected")).toBe("true");
  return marked.innerText();
}
