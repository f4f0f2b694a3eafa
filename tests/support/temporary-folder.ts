import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of a test's own. */
export interface TemporaryFolder {
  readonly path: string;
  readonly at: (name: string) => string;
  readonly remove: () => void;
}

/** Makes an empty folder among the system's temporary ones. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "docent-test-"));
  return {
    path: folder,
    at: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
