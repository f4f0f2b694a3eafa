import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A browser of one's own; it is needed except on Linux, where a package brings one. */
const ownBrowser = process.env.CHROME_PATH;

/** Whether there is a browser to start; on Linux one that does not start is a failure. */
export const hasBrowser = process.platform === "linux" || Boolean(ownBrowser);

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  if (ownBrowser) return playwright.launch({ executablePath: ownBrowser, args: flags });
  chromium.setGraphicsMode = false;
  // In a single process the browser ends with its first page.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...args, ...flags] });
}
