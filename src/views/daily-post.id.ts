import { contentId, defineCustomId, matching, maybe } from "../discord/custom-id.ts";

const post = {
  /** By this the post is found again, here and in the channel. */
  run: matching(/^[a-z2-7]{12}$/),
  pack: contentId,
  topic: contentId,
};

/** Shows a post's fact privately, in a language or in the presser's own. */
export const factId = defineCustomId("fact", {
  ...post,
  language: maybe(matching(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
});

/** Offers the languages of a post, where there are more than two. */
export const factLanguagesId = defineCustomId("factlangs", post);
