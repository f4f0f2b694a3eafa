import type { Clock } from "../clock.ts";
import type { ServerRecords } from "../privacy/ports.ts";
import { defineJob } from "./job.ts";

interface Deps {
  readonly serverRecords: Pick<ServerRecords, "purgeLeftBefore">;
  readonly clock: Clock;
}

/** How long a server's data is kept after Docent left it, in milliseconds: six days. */
const grace = 6 * 24 * 60 * 60_000;

/** Deletes everything of the servers that Docent left more than six days ago. */
export const purge = defineJob({
  name: "purge",
  everyMinutes: 60,
  async run({ serverRecords, clock }: Deps) {
    await serverRecords.purgeLeftBefore(clock.now() - grace);
  },
});
