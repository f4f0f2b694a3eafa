import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { type Conversation, openConversation } from "../sandbox/stock-client.ts";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { desktop, watch } from "./docent.ts";

/** The sandbox's page in a browser, and a bot whose every answer the test decides. */
export interface Stage {
  readonly talk: () => Conversation;
  /** Opens the page as somebody, in a channel of Civics 7, and waits until the bot is online. */
  readonly open: (as: string, options?: BrowserContextOptions) => Promise<Page>;
}

const pageFolder = path.resolve(import.meta.dirname, "../../dist/page");

/** A suite over a bot with these commands; where there is no browser its name says so. */
export function describeOnStage(
  name: string,
  commands: readonly object[],
  suite: (stage: Stage) => void,
): void {
  if (hasBrowser) describe(name, () => suite(useStage(commands)));
  else describe.skip(`${name} (set CHROME_PATH to a Chrome or Chromium)`, () => undefined);
}

function useStage(commands: readonly object[]): Stage {
  let browser: Browser;
  let talk: Conversation;
  let trouble: string[] = [];
  beforeAll(async () => {
    [browser, talk] = await Promise.all([
      launchBrowser(),
      openConversation(commands, { pageFolder }),
    ]);
  });
  afterEach(async () => {
    const told = trouble;
    trouble = [];
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(told).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), talk?.close()]);
  });
  return {
    talk: () => talk,
    async open(as, options) {
      const { address, world } = talk.sandbox;
      const context = await browser.newContext({ ...desktop, ...options });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, address, (what) => trouble.push(what));
      const query = new URLSearchParams({
        as: world.person(as).id,
        in: world.channel("Civics", "general").id,
      });
      await page.goto(`${address}/?${query}`);
      await page.locator(".bot-state.online").waitFor({ state: "attached" });
      return page;
    },
  };
}
