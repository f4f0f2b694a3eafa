import type { Poster } from "../daily/poster.ts";
import { defineJob } from "./job.ts";

/** Posts what is due, and looks for posts that may or may not have appeared. */
export const dailyPosts = defineJob({
  name: "daily-posts",
  everyMinutes: 1,
  run: ({ poster }: { readonly poster: Poster }, stopping) => poster.postDue(stopping),
});
