import { config } from "dotenv";
import { backUp } from "./backup.ts";

// `npm run backup [-- target]`: prints one sentence; the exit code is 1 where there is no copy.
config({ quiet: true });
const { done, sentence } = await backUp({
  url: process.env.DATABASE_URL || "file:./data/docent.db",
  target: process.argv[2],
  now: Date.now(),
});
(done ? process.stdout : process.stderr).write(`${sentence}\n`);
process.exitCode = done ? 0 : 1;
