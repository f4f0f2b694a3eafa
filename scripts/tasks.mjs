import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/**
 * The script behind a command of a package, so that no shell is needed.
 * @param {string} name the package
 * @param {string} [command] the command, where it is not named as the package
 */
export async function binOf(name, command = name) {
  // Not by resolving it: packages may keep their package.json to themselves.
  const folder = path.join(root, "node_modules", name);
  const { bin } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a Node.js script to its end; its output is shown as it comes, or given back.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ readonly quiet?: boolean }} [options]
 * @returns {Promise<{ readonly code: number, readonly output: string }>}
 */
export function runNode(args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
