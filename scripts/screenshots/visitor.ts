import type { Browser, Locator, Page } from "playwright-core";
import type { Sandbox } from "../../sandbox/main.ts";

/** Who looks, where, and through which window. */
export interface Visit {
  readonly as: string;
  readonly in: string;
  readonly server?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Physical pixels of one of CSS. */
  readonly scale?: number;
  readonly phone?: boolean;
  readonly theme?: "light" | "dark";
}

/** Somebody in front of the page. */
export interface Visitor {
  readonly page: Page;
  /** Types into the composer, and sends nothing. */
  readonly types: (line: string) => Promise<void>;
  /** Types a command, sends it, and waits for the card that answers. */
  readonly runs: (line: string) => Promise<Locator>;
  /** Presses a button of the newest message, and waits for the message that answers. */
  readonly presses: (label: string) => Promise<Locator>;
  /** Puts a message at the top of the window. */
  readonly looksAt: (message: Locator) => Promise<void>;
}

/** Opens the page as a person in a channel, and waits until the bot is there. */
export async function visit(browser: Browser, sandbox: Sandbox, where: Visit): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: where.size ?? { width: 1280, height: 860 },
    deviceScaleFactor: where.scale ?? 1,
    isMobile: where.phone ?? false,
    hasTouch: where.phone ?? false,
    colorScheme: where.theme ?? "dark",
    reducedMotion: "reduce",
    locale: "en-US",
    timezoneId: "America/Chicago",
  });
  const page = await context.newPage();
  const { world } = sandbox;
  const channel = world.channel(where.server ?? "Civics", where.in);
  await page.goto(`${sandbox.address}/?as=${world.person(where.as).id}&in=${channel.id}`);
  await page.getByRole("log").waitFor();
  return visitor(page);
}

function visitor(page: Page): Visitor {
  const messages = page.getByRole("article");
  const answered = async (before: number): Promise<Locator> => {
    const answer = messages.nth(before);
    await answer.getByRole("button").first().waitFor();
    await answer.getByRole("heading").first().waitFor();
    return answer;
  };
  const types = async (line: string): Promise<void> => {
    await page.locator("textarea").click();
    await page.keyboard.type(line, { delay: 25 });
  };
  return {
    page,
    types,
    async runs(line) {
      const before = await messages.count();
      await types(line);
      await page.keyboard.press("Enter");
      return answered(before);
    },
    async presses(label) {
      const before = await messages.count();
      await messages.last().getByRole("button", { name: label, exact: true }).click();
      return answered(before);
    },
    async looksAt(message) {
      await message.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await page.mouse.move(0, 0);
    },
  };
}
