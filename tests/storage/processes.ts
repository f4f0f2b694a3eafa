import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";

/** Another process with the program `child.ts`. */
interface Child {
  readonly process: ChildProcess;
  /** Every line that it said, as it comes. */
  readonly lines: AsyncIterator<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<unknown>;
}

/** Builds `child.ts`, which Node.js 20 does not run as it is; `remove` at the end. */
export async function buildChild(): Promise<{
  start(task: "open" | "write" | "hold", url: string, detail?: string): Child;
  remove(): void;
}> {
  // Inside the project, so that the packages are found.
  const folder = path.resolve(
    import.meta.dirname,
    `../../node_modules/.cache/docent-storage-${process.pid}-${Date.now()}`,
  );
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "child.mjs");
  await build({
    entryPoints: [path.join(import.meta.dirname, "child.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  return {
    start(task, url, detail = "") {
      const child = spawn(process.execPath, [file, task, url, detail], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      return { process: child, lines, ended: once(child, "exit") };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything that a process still says. */
export async function rest(child: Child): Promise<readonly string[]> {
  const said: string[] = [];
  for (let next = await child.lines.next(); !next.done; next = await child.lines.next()) {
    said.push(next.value);
  }
  return said;
}
