import { contentId, defineCustomId } from "../discord/custom-id.ts";

/** Shows a topic's card in a new private message, so that what was pressed stays. */
export const readId = defineCustomId("read", { pack: contentId, topic: contentId });
