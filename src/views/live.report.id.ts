import { defineCustomId, matching, oneOf, wholeNumber } from "../discord/custom-id.ts";

/**
 * A page of a report after the first, which is the report itself: `open` shows it in a message of
 * its own, since the report keeps its picture and files; `turn` goes from one to another there.
 */
export const resultsPageId = defineCustomId("resultspage", {
  run: matching(/^[a-z2-7]{12}$/),
  page: wholeNumber(30),
  way: oneOf("open", "turn"),
});
