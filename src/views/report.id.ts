import { contentId, defineCustomId, matching, maybe } from "../discord/custom-id.ts";

/** The card that a report is about. */
export const reportId = defineCustomId("report", {
  pack: contentId,
  topic: contentId,
  on: maybe(matching(/^\d{4}-\d{2}-\d{2}$/)),
});
