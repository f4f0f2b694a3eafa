import { type Client, PermissionFlagsBits } from "discord.js";

const bits = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  attachFiles: PermissionFlagsBits.AttachFiles,
  readMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const;

/** What Docent may be allowed in a channel. */
export type Right = keyof typeof bits;

/** What it takes to write: in a thread Discord asks for another right than elsewhere. */
export type WritingRight = "viewChannel" | "sendMessages" | "sendInThreads";

const toWrite = ["viewChannel", "sendMessages"] as const;

/** What Docent may do in a channel. */
export type ChannelRights<R extends Right = WritingRight> =
  /** `missing`: of the rights that were asked for, in their order, those that it lacks. */
  { readonly state: "known"; readonly missing: readonly R[] } | { readonly state: "gone" };

/**
 * Looks up which rights Docent lacks in a channel of a server: those to write, unless told. In a
 * thread `sendInThreads` stands for `sendMessages`.
 */
export type LookUpRights = <R extends Right = WritingRight>(
  guildId: string,
  channelId: string,
  needed?: readonly R[],
) => ChannelRights<R>;

/** Reads the rights from what the gateway told about servers, roles and channels. */
export function rightsFromGateway(client: Client): LookUpRights {
  return <R extends Right>(
    guildId: string,
    channelId: string,
    needed: readonly (R | WritingRight)[] = toWrite,
  ) => {
    const guild = client.guilds.cache.get(guildId);
    const channel = guild?.channels.cache.get(channelId);
    const me = guild?.members.me;
    if (!channel || !me) return { state: "gone" };
    const held = channel.permissionsFor(me);
    const missing = needed
      .map((right) => (right === "sendMessages" && channel.isThread() ? "sendInThreads" : right))
      .filter((right) => !held.has(bits[right]));
    return { state: "known", missing: missing as R[] };
  };
}
