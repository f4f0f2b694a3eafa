import { pathToFileURL } from "node:url";
import { buildOnce } from "./build.mjs";

const { folder } = await buildOnce();
await import(pathToFileURL(`${folder}/backup.js`).href);
