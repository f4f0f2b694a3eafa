import { pathToFileURL } from "node:url";
import { tooOld } from "./node-version.mjs";

const sentence = tooOld(process.versions.node);
if (sentence === undefined) {
  process.setSourceMapsEnabled(true);
  const { buildOnce } = await import("./build.mjs");
  const { folder } = await buildOnce();
  await import(pathToFileURL(`${folder}/start.js`).href);
} else {
  console.error(sentence);
  process.exitCode = 1;
}
