import { contentId, defineCustomId } from "../discord/custom-id.ts";

/** Starts a practice on a topic. */
export const quizMeId = defineCustomId("quizme", { pack: contentId, topic: contentId });
