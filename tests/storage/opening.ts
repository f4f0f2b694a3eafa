import { expect } from "vitest";
import type { Engine } from "../../src/storage/engine.ts";
import { openEngine, openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem, type StorageProblem } from "../../src/storage/problems.ts";

/** Opens a database that must be usable. */
export async function opened(url: string): Promise<Storage> {
  const storage = await openStorage({ url });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  return storage;
}

/** Opens a database that must be usable, for queries. */
export async function openedEngine(url: string): Promise<Engine> {
  const engine = await openEngine({ url });
  if (isStorageProblem(engine)) throw new Error(engine.sentence);
  return engine;
}

/** Opens a database that must be refused; the refusal is one sentence and one remedy. */
export async function refusal(url: string): Promise<StorageProblem> {
  const storage = await openStorage({ url, patience: 0 });
  if (!isStorageProblem(storage)) {
    await storage.close();
    throw new Error("It was opened");
  }
  expect(storage.sentence).toMatch(/^[A-Z].*\.$/);
  expect(storage.remedy).toMatch(/^[A-Z]/);
  return storage;
}
