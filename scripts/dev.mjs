import { spawn } from "node:child_process";
import { watch } from "node:fs";
import path from "node:path";
import { buildOnce } from "./build.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
let changed = false;
let building = false;

// One change touches several files; what comes while building is built right after.
for (const place of ["src", "sandbox", "start.ts"]) {
  watch(path.join(root, place), { recursive: true }, () => void rebuild());
}
await rebuild();

async function rebuild() {
  changed = true;
  if (building) return;
  building = true;
  while (changed) {
    changed = false;
    try {
      const { built, folder } = await buildOnce();
      if (built || running === undefined) await restart(folder);
    } catch (error) {
      // Where it is the code, esbuild has said so; what runs goes on until it is mended.
      if (!(error instanceof Error && "errors" in error)) console.error(error);
    }
  }
  building = false;
}

/** @param {string} folder */
async function restart(folder) {
  const last = running;
  if (last !== undefined && last.exitCode === null) {
    const gone = new Promise((resolve) => last.once("close", resolve));
    last.kill("SIGTERM");
    await gone;
  }
  running = spawn(process.execPath, ["--enable-source-maps", path.join(folder, "start.js")], {
    cwd: root,
    stdio: "inherit",
  });
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(0);
  });
}
