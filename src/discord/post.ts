import { DiscordAPIError, type REST } from "discord.js";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import type { Message } from "./answer.ts";
import { shown } from "./callbacks.ts";

/** Whether a message to a channel arrived; `refused` is the channel's doing, not a fault of ours. */
export type Post = (channelId: string, message: Message) => Promise<"arrived" | "refused">;

const refusals = new Set<number | string>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** Posts messages to channels; nobody is mentioned. */
export function createPost(rest: REST): Post {
  return async (channelId, message) => {
    try {
      await rest.post(Routes.channelMessages(channelId), { body: shown(message, false) });
      return "arrived";
    } catch (error) {
      if (error instanceof DiscordAPIError && refusals.has(error.code)) return "refused";
      throw error;
    }
  };
}
