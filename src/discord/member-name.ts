import { DiscordAPIError, type REST } from "discord.js";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import { z } from "zod";

const member = z.object({
  nick: z.string().nullish(),
  user: z.object({ global_name: z.string().nullish(), username: z.string() }),
});

const noMember = new Set<number | string>([
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
]);

/**
 * Reads what a member of a server is called there: nickname, else display name, else username;
 * `undefined` for who is no member any more. Needs no intent.
 */
export function memberNameFrom(rest: REST) {
  return async (guildId: string, userId: string): Promise<string | undefined> => {
    try {
      const { nick, user } = member.parse(await rest.get(Routes.guildMember(guildId, userId)));
      return nick ?? user.global_name ?? user.username;
    } catch (error) {
      if (error instanceof DiscordAPIError && noMember.has(error.code)) return undefined;
      throw error;
    }
  };
}
