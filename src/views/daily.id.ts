import { defineCustomId, matching, oneOf, wholeNumber } from "../discord/custom-id.ts";

/** What a button does with a schedule; `drop` is for a draft, `keep` for one that was to be removed. */
export const dailyId = defineCustomId("daily", {
  action: oneOf("save", "drop", "remove", "keep"),
  schedule: matching(/^[a-z2-7]{12}$/),
});

/** Turns the list of daily posts to a page, counted from 0. */
export const dailyListId = defineCustomId("dailylist", { page: wholeNumber(99) });
