import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Picture, Pictures } from "./pictures.ts";

/** What pictures are kept with. */
export interface KeptOptions {
  readonly pictures: Pick<Pictures, "draw">;
  /** Where they lie; made when it is missing. */
  readonly folder: string;
  readonly log: { warn(fields: object, words: string): void };
  /** The most files that are left when Docent starts. */
  readonly most?: number;
}

/** Draws a picture, or finds it; `undefined` where it could not be drawn in time. */
export type DrawKept = (picture: Picture) => Promise<Uint8Array | undefined>;

/** A change of how pictures are drawn makes other files. */
const version = "1";
const isOurs = /^[0-9a-f]{64}\.png$/;

/**
 * Keeps pictures by what they show: the same one is drawn once, also over restarts and when many
 * ask for it at once. A folder that cannot be used costs time and nothing else.
 */
export function createKeptPictures({ pictures, folder, log, most = 400 }: KeptOptions): DrawKept {
  const underway = new Map<string, Promise<Uint8Array | undefined>>();
  const ready = prepare(folder, most).catch((error: unknown) => {
    log.warn({ err: error, folder }, "Charts cannot be kept and are drawn each time.");
  });

  async function drawn(picture: Picture, name: string): Promise<Uint8Array | undefined> {
    await ready;
    const file = path.join(folder, `${name}.png`);
    const found = await readFile(file).catch(() => undefined);
    if (found !== undefined) return found;
    const made = await pictures.draw(picture);
    if (made !== undefined) await keep(file, made).catch(() => undefined);
    return made;
  }

  return (picture) => {
    const name = createHash("sha256")
      .update(`${version} ${JSON.stringify(picture)}`)
      .digest("hex");
    const waiting = underway.get(name);
    if (waiting !== undefined) return waiting;
    const drawing = drawn(picture, name).finally(() => underway.delete(name));
    underway.set(name, drawing);
    return drawing;
  };
}

/** Written beside and renamed, so that nobody finds half a picture. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, png);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Makes the folder, and removes the oldest files beyond the most that are to stay. */
async function prepare(folder: string, most: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => isOurs.test(name));
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => a.at - b.at).slice(0, files.length - most);
  await Promise.all(oldest.map(({ name }) => rm(path.join(folder, name), { force: true })));
}
