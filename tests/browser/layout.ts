import type { Locator, Page } from "playwright-core";

/** What one can press, and how large it is in CSS pixels. */
export interface Target {
  readonly name: string;
  /** Fields of a command and quotations of a message are small, as in Discord. */
  readonly kind: "button" | "small";
  readonly width: number;
  readonly height: number;
}

/** Everything that can be pressed now; links within a text are as high as their line. */
export async function targets(page: Page): Promise<readonly Target[]> {
  const pressable = page.locator(
    "button:visible, select:visible, input:visible, textarea:visible, a.button:visible",
  );
  return pressable.evaluateAll((all) =>
    all
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        const name = one.getAttribute("aria-label") || one.innerText || one.className;
        const kind = one.matches("input, .reply-line *") ? "small" : "button";
        return { name, kind, width, height } as const;
      })
      .filter(({ width, height }) => width > 0 && height > 0),
  );
}

/** How many CSS pixels of the page, and of its messages, lie beyond the right edge. */
export async function overflow(page: Page): Promise<readonly number[]> {
  const boxes = page.locator("html, body, main, [role=log]");
  return boxes.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
}

/** Whether all of a part of a message is within the list of messages, as one sees it. */
export function inSight(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const list = element.closest("[role=log]")?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
  });
}
