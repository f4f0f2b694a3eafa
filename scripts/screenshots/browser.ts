import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A browser from the registry on Linux, elsewhere the one that CHROME_PATH names. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own) return playwright.launch({ executablePath: own });
  if (process.platform !== "linux") {
    throw new Error("Set CHROME_PATH to the program file of Chrome or Chromium.");
  }
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Its own sandbox needs rights that containers and root do not have; only our page is opened.
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
}
