import { DiscordAPIError, type REST } from "discord.js";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import type { Message } from "./answer.ts";
import { rawFiles, shown } from "./callbacks.ts";

/** How an edit ended; `code` is Discord's. */
export type Editing =
  | { readonly outcome: "done" }
  /** Somebody deleted the message. */
  | { readonly outcome: "gone" }
  | { readonly outcome: "refused"; readonly code: number; readonly error: unknown }
  /** Discord did not answer, or has had too much of it. */
  | { readonly outcome: "later"; readonly error: unknown };

/** Edits messages of Docent's own. */
export type EditMessage = (
  channelId: string,
  messageId: string,
  message: Message,
) => Promise<Editing>;

/** Discord lets old messages be edited rarely. */
const tooManyOldEdits = 30046;

/** Edits over a REST instance; files of the message replace those that it had. */
export function createEdits(rest: REST): EditMessage {
  return async (channelId, messageId, message) => {
    const files = message.files === undefined ? [] : rawFiles(message.files);
    const attachments = files.map(({ name }, id) => ({ id: `${id}`, filename: name }));
    try {
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body: { ...shown(message, false), ...(files.length > 0 && { attachments }) },
        ...(files.length > 0 && { files }),
      });
      return { outcome: "done" };
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) return { outcome: "later", error };
      const code = Number(error.code);
      if (code === RESTJSONErrorCodes.UnknownMessage) return { outcome: "gone" };
      const waits = code === tooManyOldEdits || error.status === 401;
      return waits ? { outcome: "later", error } : { outcome: "refused", code, error };
    }
  };
}
