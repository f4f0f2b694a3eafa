import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { topicsForEsbuild } from "./topics.mjs";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "node_modules", ".cache", "docent");

/**
 * Bundles a TypeScript program of this repository and imports it, for commands that are not part
 * of what `npm start` builds.
 * @param {string} entry a path from the repository's root
 * @returns {Promise<any>} what the program exports
 */
export async function importBundled(entry) {
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `${entry.replace(/\W+/g, "-")}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "warning",
    plugins: [topicsForEsbuild],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
