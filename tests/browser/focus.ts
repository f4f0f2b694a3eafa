import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What has the focus; nothing where it is lost. */
export const focused = (page: Page): Locator => page.locator(":focus");

/** The role and the name of what has the focus, such as `button "Timeline"`. */
export async function focusedName(page: Page): Promise<string> {
  const snapshot = await focused(page).ariaSnapshot();
  const [, quoted, plain = ""] = /^- (?:'((?:[^']|'')*)'|([^\n]*))/.exec(snapshot) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

/** Presses a key until something with this role and name has the focus, seen at every stop. */
export async function reaches(page: Page, key: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    const here = await focusedName(page);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`${key} never reaches ${name}; it passed ${passed.join(", ")}`);
}

/** Fails where nothing has the focus, or where it looks as if it had not. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const holder = focused(page);
  await expect
    .poll(() => holder.count(), { timeout: 5_000, message: "something has the focus" })
    .toBe(1);
  // What is drawn anew at this moment has its look a moment later.
  for (let look = 0; look < 5; look += 1) {
    if (await isSeen(holder)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${await focusedName(page)} does not show that it has the focus`);
}

function isSeen(holder: Locator): Promise<boolean> {
  return holder.evaluate((element) => {
    const { getComputedStyle } = element.ownerDocument.defaultView;
    const look = () =>
      [element, element.parentElement, element.parentElement?.parentElement]
        .map((one) => one && getComputedStyle(one))
        .map((style) => [style?.outline, style?.boxShadow, style?.borderColor].join())
        .join();
    const withFocus = look();
    element.blur();
    const without = look();
    element.focus({ preventScroll: true });
    return withFocus !== without;
  });
}
