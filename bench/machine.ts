import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import path from "node:path";

/** Where it was measured, in one line. */
export function machine(): string {
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(1);
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${type()} ${release()}`;
}

const packages = [
  "discord.js",
  "@discordjs/rest",
  "undici",
  "ws",
  "libsql",
  "kysely",
  "minisearch",
];

/** What it was measured with, in one line. */
export function versions(): string {
  const require = createRequire(import.meta.url);
  const list = packages.map((name) => `${name} ${versionOf(name, require)}`);
  return [`Node.js ${process.versions.node}`, ...list].join(", ");
}

function versionOf(name: string, require: NodeJS.Require): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const text = readFileSync(path.join(folder, name, "package.json"), "utf8");
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      // Not installed in this folder; the next one above is tried.
    }
  }
  return "unknown";
}
