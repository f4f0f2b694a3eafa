import { defineCustomId, matching, maybe, oneOf } from "../discord/custom-id.ts";

/** Redraws the help: without the first steps, or in a language that is kept for the person. */
export const helpId = defineCustomId("help", {
  steps: oneOf("yes", "no"),
  language: maybe(matching(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
});

/** Offers the languages of the help, where there are more than two. */
export const helpLanguagesId = defineCustomId("helplangs", { steps: oneOf("yes", "no") });
