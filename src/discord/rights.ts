import { type Client, PermissionFlagsBits } from "discord.js";

/** What Docent may do in a channel. */
export type ChannelRights =
  /** `missing` is empty where it may write. */
  | { readonly state: "known"; readonly missing: readonly ("viewChannel" | "sendMessages")[] }
  | { readonly state: "gone" };

/** Looks up what Docent may do in a channel of a server. */
export type LookUpRights = (guildId: string, channelId: string) => ChannelRights;

/** Reads the rights from what the gateway told about servers, roles and channels. */
export function rightsFromGateway(client: Client): LookUpRights {
  return (guildId, channelId) => {
    const guild = client.guilds.cache.get(guildId);
    const channel = guild?.channels.cache.get(channelId);
    const me = guild?.members.me;
    if (!channel || !me) return { state: "gone" };
    const held = channel.permissionsFor(me);
    const needed = [
      ["viewChannel", PermissionFlagsBits.ViewChannel],
      ["sendMessages", PermissionFlagsBits.SendMessages],
    ] as const;
    return {
      state: "known",
      missing: needed.filter(([, bit]) => !held.has(bit)).map(([name]) => name),
    };
  };
}
