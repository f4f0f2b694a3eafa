import type { ChannelType, Client } from "discord.js";

/** A server, as far as the gateway told of it. */
export interface GuildPlace {
  /** False during an outage of Discord's, when nothing else of it is sure. */
  readonly available: boolean;
  readonly community: boolean;
  /** Discord's locale; says nothing unless it is a Community server. */
  readonly locale: string;
  /** Where Discord itself writes to the moderators of a Community server. */
  readonly updatesChannelId: string | null;
}

/** A channel of a server. */
export interface ChannelPlace {
  readonly name: string;
  readonly type: ChannelType;
}

/** Looks up servers and channels without asking Discord. */
export interface Places {
  /** `undefined` where Docent is not on that server, or another process serves it. */
  guild(guildId: string): GuildPlace | undefined;
  /** `undefined` where there is no such channel in that server. */
  channel(guildId: string, channelId: string): ChannelPlace | undefined;
}

/** Reads places from what the gateway told. */
export function placesFromGateway(client: Client): Places {
  return {
    guild(guildId) {
      const guild = client.guilds.cache.get(guildId);
      if (guild === undefined) return;
      return {
        available: guild.available,
        community: guild.features?.includes("COMMUNITY") ?? false,
        locale: guild.preferredLocale ?? "en-US",
        updatesChannelId: guild.publicUpdatesChannelId ?? null,
      };
    },
    channel(guildId, channelId) {
      const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
      return channel && { name: channel.name, type: channel.type };
    },
  };
}
