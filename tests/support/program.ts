import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/** Docent as a process of its own. */
export interface Program {
  /** What it wrote so far, line by line. */
  readonly stdout: () => readonly string[];
  readonly stderr: () => readonly string[];
  /** The first line with these words, on either stream, now or later. */
  readonly says: (words: string) => Promise<string>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const start = path.resolve(import.meta.dirname, "../../scripts/start.mjs");

/** Starts the built program as `npm start` does, with these variables and no others of ours. */
export function runProgram(env: Readonly<Record<string, string>>, folder: string): Program {
  const { PATH = "", HOME = "", SystemRoot } = process.env;
  const child = spawn(process.execPath, [start], {
    cwd: folder,
    env: { PATH, HOME, ...(SystemRoot && { SystemRoot }), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const check of [...waiting]) check();
  };
  const stdout = collect(child.stdout, changed);
  const stderr = collect(child.stderr, changed);
  return {
    stdout,
    stderr,
    says: (words) =>
      new Promise((resolve) => {
        const check = () => {
          const line = [...stdout(), ...stderr()].find((each) => each.includes(words));
          if (line === undefined) return;
          waiting.delete(check);
          resolve(line);
        };
        waiting.add(check);
        check();
      }),
    signal: (signal) => child.kill(signal),
    ended: ending(child),
  };
}

function ending(child: ChildProcess): Program["ended"] {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal ?? "SIGKILL"));
  });
}

function collect(stream: NodeJS.ReadableStream, changed: () => void): () => readonly string[] {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    text += chunk;
    changed();
  });
  return () => text.split("\n").filter((line) => line !== "");
}
