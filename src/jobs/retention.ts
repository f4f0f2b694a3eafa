import type { Clock } from "../clock.ts";
import type { ScheduleStore } from "../daily/ports.ts";
import { draftLife } from "../daily/schedules.ts";
import type { QuizStore } from "../live/ports.ts";
import type { ServerRecords } from "../privacy/ports.ts";
import { defineJob } from "./job.ts";

interface Deps {
  readonly serverRecords: Pick<ServerRecords, "dropOlderThan">;
  readonly drafts: Pick<ScheduleStore, "dropDrafts">;
  readonly quizDrafts: Pick<QuizStore, "dropDraftsOlderThan">;
  readonly clock: Clock;
}

/** How long what belongs to servers is kept, in milliseconds: 90 days. */
const kept = 90 * 24 * 60 * 60_000;

/** Deletes what servers no longer need: what is older than 90 days, and drafts after a day. */
export const retention = defineJob({
  name: "retention",
  everyMinutes: 60,
  async run({ serverRecords, drafts, quizDrafts, clock }: Deps) {
    const now = clock.now();
    await drafts.dropDrafts(now - draftLife);
    await quizDrafts.dropDraftsOlderThan(now - draftLife);
    await serverRecords.dropOlderThan(now - kept);
  },
});
