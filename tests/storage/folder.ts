import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of a test's own. */
export interface Folder {
  at(name: string): string;
  remove(): void;
}

/** Makes an empty folder among the system's temporary ones. */
export function createFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), "docent-storage-"));
  return {
    at: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
