import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { topicsForEsbuild } from "./topics.mjs";

const root = path.resolve(import.meta.dirname, "..");
const output = path.join(root, "dist");
const inputs = ["start.ts", "src", "sandbox", "scripts", "package-lock.json"];

/** Programs that are started by themselves, by their names in `dist/`. */
const programs = {
  start: "start.ts",
  backup: "src/storage/backup-command.ts",
  // A thread of its own, whose libraries nothing else loads.
  "picture-worker": "src/pictures/worker.ts",
};

/**
 * Builds bot, sandbox and page into `dist/` unless what is there was built from the same inputs.
 * Everything is made in a folder of its own that then takes the place of `dist/`, so that a build
 * that is cut short leaves the old one whole.
 * @returns {Promise<{ readonly built: boolean, readonly folder: string }>}
 */
export async function buildOnce() {
  const stamp = await hashOf(inputs);
  const held = await readFile(path.join(output, "stamp"), "utf8").catch(() => "");
  if (held === stamp) return { built: false, folder: output };
  const folder = await mkdtemp(path.join(root, ".dist-"));
  try {
    // Loaded only when there is something to build, which a start hardly ever has.
    const { build, stop } = await import("esbuild");
    await Promise.all([buildPrograms(build, folder), buildPage(build, path.join(folder, "page"))]);
    await stop();
    await writeFile(path.join(folder, "stamp"), stamp);
    await rm(output, { recursive: true, force: true });
    await rename(folder, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { built: true, folder: output };
}

/** @typedef {typeof import("esbuild").build} Build */

/**
 * @param {Build} build
 * @param {string} folder
 */
async function buildPrograms(build, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "warning",
    plugins: [topicsForEsbuild],
  });
}

/**
 * @param {Build} build
 * @param {string} folder
 */
async function buildPage(build, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: { main: "sandbox/page/main.tsx" },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: true,
    logLevel: "warning",
  });
  await cp(path.join(root, "sandbox/page/index.html"), path.join(folder, "index.html"));
}

/**
 * A hash over names and contents of files and folders.
 * @param {readonly string[]} names
 */
async function hashOf(names) {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const file of await filesBelow(path.join(root, name))) {
      hash.update(`${path.relative(root, file)}\n`).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} place a file or a folder
 * @returns {Promise<string[]>}
 */
async function filesBelow(place) {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [place];
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(sorted.map(({ name }) => filesBelow(path.join(place, name))));
  return lists.flat();
}
