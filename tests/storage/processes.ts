import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
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

/** Starts another process for a task of `child.ts`. */
export type StartChild = (task: "open" | "write" | "hold", url: string, detail?: string) => Child;

/** Builds `child.ts`, which Node.js 20 does not run as it is; nothing is written to the disk. */
export async function buildChild(): Promise<StartChild> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "child.ts")],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const program = outputFiles[0]?.text ?? "";
  return (task, url, detail = "") => {
    const child = spawn(
      process.execPath,
      ["--input-type=module", "--eval", program, "--", task, url, detail],
      // Where the program looks for its packages.
      { cwd: import.meta.dirname, stdio: ["pipe", "pipe", "inherit"] },
    );
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { process: child, lines, ended: once(child, "exit") };
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
