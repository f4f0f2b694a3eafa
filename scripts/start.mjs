import path from "node:path";
import { pathToFileURL } from "node:url";
import { tooOld } from "./node-version.mjs";

const sentence = tooOld(process.versions.node);
if (sentence === undefined) {
  const { buildOnce } = await import("./build.mjs");
  const built = await buildOnce().catch(notWritten);
  if (built !== undefined) await import(pathToFileURL(`${built.folder}/start.js`).href);
} else fail(sentence);

/**
 * What is wrong with the code is esbuild's to say; a folder that may not be written is told here.
 * @param {NodeJS.ErrnoException} error
 */
function notWritten(error) {
  if (!["EACCES", "EPERM", "EROFS"].includes(error.code ?? "")) throw error;
  fail(
    `Docent cannot write in ${path.dirname(import.meta.dirname)}, where it builds itself. Give this account the right to write there and start again.`,
  );
}

/** @param {string} words */
function fail(words) {
  console.error(words);
  process.exitCode = 1;
}
