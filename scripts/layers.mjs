import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "..");
/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = require("../.dependency-cruiser.cjs");
const { forbidden = [] } = configuration;

/**
 * Holds the layers of `.dependency-cruiser.cjs` against folders, as sentences that name the rule
 * and both files; also where fewer files were read than there are.
 * @param {string} baseDir
 * @param {readonly string[]} places folders and files within it
 * @param {import("dependency-cruiser").ICruiseOptions} [options] what is followed and what is left out
 * @returns {Promise<string[]>}
 */
export async function brokenLayers(baseDir, places, options = configuration.options) {
  const tsConfig = extractTSConfig(path.join(root, "tsconfig.json"));
  const result = await cruise(
    [...places],
    { ...options, baseDir, ruleSet: { forbidden }, validate: true },
    undefined,
    { tsConfig },
  );
  if (typeof result.output === "string") throw new Error("dependency-cruiser gave no report");
  const { modules, summary } = result.output;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const read = modules.filter(({ source }) => isOwn(source)).length;
  const lists = await Promise.all(places.map((place) => filesBelow(path.join(baseDir, place))));
  const there = lists.flat().length;
  return read < there
    ? [...broken, `every-file-is-read: ${read} files were read of ${there}`]
    : broken;
}

/** @param {string} source */
const isOwn = (source) => !source.includes("node_modules") && /\.(ts|tsx|mjs)$/.test(source);

/**
 * @param {string} place
 * @returns {Promise<string[]>}
 */
async function filesBelow(place) {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [place];
  const lists = await Promise.all(entries.map(({ name }) => filesBelow(path.join(place, name))));
  return lists.flat().filter((file) => isOwn(file) && !file.endsWith(".d.ts"));
}

if (process.argv[1] === import.meta.filename) {
  const broken = await brokenLayers(root, ["src", "sandbox", "start.ts", "scripts"]);
  for (const sentence of broken) console.log(sentence);
  console.log(`layers: ${broken.length} broken`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
