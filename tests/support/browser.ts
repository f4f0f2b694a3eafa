import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { describe } from "vitest";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where a browser of one's own lies; it is needed except on Linux, where a package brings one. */
const ownBrowser = process.env.CHROME_PATH;
const hasBrowser = process.platform === "linux" || Boolean(ownBrowser);

/**
 * A suite that needs a browser. On Linux it always runs, so that a browser which does not start is
 * a failure; elsewhere it is skipped, and its name says how to run it.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (hasBrowser) describe(name, suite);
  else describe.skip(`${name} (set CHROME_PATH to a Chrome or Chromium to run this)`, suite);
}

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  if (ownBrowser) return playwright.launch({ executablePath: ownBrowser, args: flags });
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...chromium.args, ...flags] });
}
