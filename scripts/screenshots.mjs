import path from "node:path";
import { buildOnce } from "./build.mjs";
import { importBundled } from "./bundled.mjs";

// Draws docs/images again from the sandbox; names given as arguments draw only those.
const root = path.resolve(import.meta.dirname, "..");
const { folder } = await buildOnce();
const { takePictures } = await importBundled("scripts/screenshots/take.ts");
await takePictures({
  pageFolder: path.join(folder, "page"),
  target: path.join(root, "docs/images"),
  only: process.argv.slice(2),
});
