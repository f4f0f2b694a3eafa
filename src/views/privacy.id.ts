import { defineCustomId, matching, oneOf, wholeNumber } from "../discord/custom-id.ts";

/** Redraws the panel: asks before everything is deleted, or goes back without deleting. */
export const privacyId = defineCustomId("privacy", { step: oneOf("ask", "keep") });

/** Sends one's data as a file; `part` counts from 1 where it takes several. */
export const exportId = defineCustomId("mydata", { part: wholeNumber(9_999) });

/**
 * Deletes everything about whoever presses it; it names nobody. It keeps the language in which it
 * was asked, because the chosen one is deleted, too.
 */
export const eraseId = defineCustomId("erase", {
  language: matching(/^[a-z]{2,3}(-[A-Z]{2})?$/),
});
