import { readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { createKeptPictures } from "../../src/pictures/kept-pictures.ts";
import type { Picture } from "../../src/pictures/pictures.ts";
import { captureLog } from "../support/captured-log.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { chartOf } from "./charts.ts";

const folders: TemporaryFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function keeping(options: { folder?: string; most?: number; fails?: boolean } = {}) {
  const folder = temporaryFolder();
  folders.push(folder);
  const charts = options.folder ?? folder.at("charts");
  const drawn: string[] = [];
  const pictures = {
    async draw(picture: Picture) {
      drawn.push(picture.title);
      return options.fails ? undefined : new TextEncoder().encode(picture.title);
    },
  };
  const { log, lines } = captureLog();
  const open = () => createKeptPictures({ ...options, pictures, folder: charts, log });
  return { open, drawn, charts, folder, said: () => lines().map(({ msg }) => msg) };
}

const chart = (title: string) => chartOf({ A: 1 }, { title });
const words = (png: Uint8Array | undefined) => png && new TextDecoder().decode(png);

test("a picture is drawn once, also over a restart", async () => {
  const { open, drawn } = keeping();
  expect(words(await open()(chart("One")))).toBe("One");
  expect(words(await open()(chart("One")))).toBe("One");
  expect(words(await open()(chart("Two")))).toBe("Two");
  expect(drawn).toEqual(["One", "Two"]);
});

test("many who ask at once wait for one drawing", async () => {
  const { open, drawn } = keeping();
  const draw = open();
  const all = await Promise.all(Array.from({ length: 20 }, () => draw(chart("One"))));
  expect(new Set(all.map(words))).toEqual(new Set(["One"]));
  expect(drawn).toEqual(["One"]);
});

test("what could not be drawn is tried again", async () => {
  const { open, drawn, charts } = keeping({ fails: true });
  const draw = open();
  expect(await draw(chart("One"))).toBeUndefined();
  expect(await draw(chart("One"))).toBeUndefined();
  expect(drawn).toHaveLength(2);
  expect(await readdir(charts)).toEqual([]);
});

test("a folder that cannot be used costs time and nothing else, and is said once", async () => {
  const place = temporaryFolder();
  folders.push(place);
  await writeFile(place.at("file"), "no folder");
  const { open, drawn, said } = keeping({ folder: path.join(place.at("file"), "charts") });
  const draw = open();
  expect(words(await draw(chart("One")))).toBe("One");
  expect(words(await draw(chart("One")))).toBe("One");
  expect(drawn).toHaveLength(2);
  expect(said()).toEqual(["Charts cannot be kept and are drawn each time."]);
});

test("at the start the oldest beyond the most are removed, and other files stay", async () => {
  const { open, charts } = keeping({ most: 2 });
  const draw = open();
  for (const [index, title] of ["One", "Two", "Three", "Four"].entries()) {
    const before = new Set(await readdir(charts).catch(() => []));
    await draw(chart(title));
    const [name = ""] = (await readdir(charts)).filter((file) => !before.has(file));
    await utimes(path.join(charts, name), index + 1, index + 1);
  }
  await writeFile(path.join(charts, "notes.txt"), "not ours");
  const again = open();
  await again(chart("Four"));
  const left = await readdir(charts);
  expect(left).toHaveLength(3);
  expect(left).toContain("notes.txt");
});
