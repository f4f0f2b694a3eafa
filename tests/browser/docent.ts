import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { type Built, startBuilt } from "../support/built.ts";

/** The built program and a browser, for the tests of one file. */
export interface Docent {
  /** Where the program says that it is. */
  readonly address: () => string;
  /** Opens the page in a browser profile of its own and waits until Docent is online. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Takes away what went wrong in the page and was meant to. */
  readonly forgive: (meant: RegExp) => void;
}

/** A suite that needs a browser; where there is none its name says how to run it. */
export function describeInBrowser(name: string, suite: (docent: Docent) => void): void {
  if (hasBrowser) describe(name, () => suite(useDocent()));
  else describe.skip(`${name} (set CHROME_PATH to a Chrome or Chromium)`, () => suite(useDocent()));
}

/** Starts both before the tests; after each of them nothing may have gone wrong in the page. */
function useDocent(): Docent {
  let browser: Browser;
  let built: Built;
  let trouble: string[] = [];
  beforeAll(async () => {
    [browser, built] = await Promise.all([launchBrowser(), startBuilt()]);
  });
  afterEach(async () => {
    const told = trouble;
    trouble = [];
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(told).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), built?.close()]);
  });
  return {
    address: () => built.address,
    forgive: (meant) => {
      trouble = trouble.filter((what) => !meant.test(what));
    },
    async open(options) {
      const context = await browser.newContext({ ...desktop, ...options });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, built.address, (what) => trouble.push(what));
      await page.goto(built.address);
      await page.getByText(/^Docent is online$/).waitFor({ state: "attached" });
      return page;
    },
  };
}

/** A desktop's window. */
export const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: "en-US",
};

/** Tells of errors on the page's console and of every address outside the sandbox. */
export function watch(page: Page, address: string, tell: (what: string) => void): void {
  const own = new URL(address).host;
  const check = (url: string) => {
    if (/^(https?|wss?):/.test(url) && new URL(url).host !== own) tell(`asked for ${url}`);
  };
  page.on("request", (request) => check(request.url()));
  page.on("websocket", (socket) => check(socket.url()));
  page.on("pageerror", (error) => tell(`threw ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) tell(`logged ${message.text()}`);
  });
}
