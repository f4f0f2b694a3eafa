import { readdirSync } from "node:fs";
import path from "node:path";

const prefix = "topics:";
const content = path.resolve(import.meta.dirname, "../src/content");

/**
 * The module behind `topics:<subject>`: one import for each topic file, so that a new topic is
 * one new file.
 * @param {string} folder where the subject's topic files lie
 */
function source(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const imports = files.map(
    (name, index) => `import t${index} from ${JSON.stringify(path.join(folder, name))};`,
  );
  const entries = files.map((name, index) => `${JSON.stringify(name.slice(0, -3))}: t${index}`);
  return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };`;
}

/** @param {string} id */
const folderOf = (id) => path.join(content, id.slice(prefix.length), "topics");

/** @type {import("esbuild").Plugin} */
export const topicsForEsbuild = {
  name: "topics",
  setup(build) {
    build.onResolve({ filter: /^topics:/ }, ({ path: id }) => ({ path: id, namespace: "topics" }));
    build.onLoad({ filter: /.*/, namespace: "topics" }, ({ path: id }) => ({
      contents: source(folderOf(id)),
      resolveDir: content,
      watchDirs: [folderOf(id)],
    }));
  },
};

/** @returns {import("vitest/config").Plugin} */
export function topicsForVite() {
  return {
    name: "topics",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? source(folderOf(id.slice(1))) : undefined),
  };
}
