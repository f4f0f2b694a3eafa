import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { topicsForEsbuild } from "./topics.mjs";

const root = path.resolve(import.meta.dirname, "..");
// Below node_modules, so that the built programs find their packages.
const folder = path.join(root, "node_modules/.cache/docent-bench");

process.setSourceMapsEnabled(true);
await build({
  absWorkingDir: root,
  entryPoints: {
    main: "bench/main.ts",
    gauge: "bench/bots/gauge.ts",
    floor: "bench/bots/floor.ts",
    bare: "bench/bots/bare.ts",
    storing: "bench/bots/storing.ts",
    docent: "start.ts",
    // Docent starts it beside its own program.
    "picture-worker": "src/pictures/worker.ts",
  },
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
const { bench } = await import(pathToFileURL(path.join(folder, "main.js")).href);
await bench(folder, process.argv.slice(2));
