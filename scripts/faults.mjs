import { buildOnce } from "./build.mjs";
import { importBundled } from "./bundled.mjs";

// Kills the built program at places of the wire log while a live quiz is played, on both engines.
await buildOnce();
const { faults } = await importBundled("faults/main.ts");
process.exitCode = await faults(process.argv.slice(2));
