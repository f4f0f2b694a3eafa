import type { View } from "../../page-api.ts";
import type { Place } from "./page-context.ts";

/** The place with this channel, or the first that this person may see. */
export function findPlace(view: View, channelId: string): Place {
  return (
    placeOf(view, channelId) ??
    placeOf(view, joinedGuilds(view)[0]?.channels[0]?.id ?? "") ??
    directPlace(view)
  );
}

/** The servers of which the looking person is a member. */
export function joinedGuilds(view: View): View["guilds"] {
  return view.guilds.filter((guild) => guild.joined);
}

function placeOf(view: View, channelId: string): Place | null {
  if (channelId === view.dmChannelId) return directPlace(view);
  for (const guild of joinedGuilds(view)) {
    const channel = guild.channels.find((one) => one.id === channelId);
    if (channel)
      return { channelId, guild, channel, title: `#${channel.name}`, canSend: channel.canSend };
  }
  return null;
}

function directPlace(view: View): Place {
  return {
    channelId: view.dmChannelId,
    guild: null,
    channel: null,
    title: view.bot.name,
    canSend: true,
  };
}
