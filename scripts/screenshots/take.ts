import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { type Picture, pictures } from "./pictures.ts";
import { openStage } from "./stage.ts";
import { visit } from "./visitor.ts";

export interface PictureOptions {
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Where the pictures go. */
  readonly target: string;
  /** Names of the pictures to take; none means all. */
  readonly only: readonly string[];
}

/** Takes the pictures of the documentation one after another, and says how large each is. */
export async function takePictures({ pageFolder, target, only }: PictureOptions): Promise<void> {
  await mkdir(target, { recursive: true });
  const wanted = pictures.filter(({ name }) => only.length === 0 || only.includes(name));
  const browser = await openBrowser();
  try {
    for (const picture of wanted) {
      const file = path.join(target, `${picture.name}.png`);
      await take(browser, pageFolder, picture, file);
      const { size } = await stat(file);
      console.log(`${path.basename(file)}: ${Math.round(size / 1024)} KB`);
    }
  } finally {
    await browser.close();
  }
}

async function take(
  browser: Browser,
  pageFolder: string,
  picture: Picture,
  file: string,
): Promise<void> {
  const stage = await openStage(pageFolder);
  try {
    const visitor = await visit(browser, stage.sandbox, picture.visit);
    await picture.does?.(visitor);
    await visitor.page.screenshot({ path: file, animations: "disabled", caret: "hide" });
    await visitor.page.context().close();
  } finally {
    await stage.close();
  }
}
