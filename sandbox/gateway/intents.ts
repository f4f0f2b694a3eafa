/** Intents: what a client asks to be told. Numbers are Discord's. */
const guilds = 1 << 0;
const guildMembers = 1 << 1;
const guildPresences = 1 << 8;
const guildMessages = 1 << 9;
const directMessages = 1 << 12;
const messageContent = 1 << 15;

/** Intents that an application must be granted; this one was granted none. */
export const privilegedIntents = guildMembers | guildPresences | messageContent;

/** All bits that Discord has given out. */
export const knownIntents = 0b11_0011_0001_1111_1111_1111_1111;

const needed: Readonly<Record<string, { readonly guild: number; readonly direct: number }>> = {
  GUILD_CREATE: { guild: guilds, direct: 0 },
  GUILD_UPDATE: { guild: guilds, direct: 0 },
  GUILD_DELETE: { guild: guilds, direct: 0 },
  GUILD_ROLE_UPDATE: { guild: guilds, direct: 0 },
  CHANNEL_UPDATE: { guild: guilds, direct: 0 },
  THREAD_UPDATE: { guild: guilds, direct: 0 },
  CHANNEL_DELETE: { guild: guilds, direct: 0 },
  MESSAGE_CREATE: { guild: guildMessages, direct: directMessages },
  MESSAGE_UPDATE: { guild: guildMessages, direct: directMessages },
  MESSAGE_DELETE: { guild: guildMessages, direct: directMessages },
};

/** Whether a client with these intents is told of an event. Some go to every client. */
export function wants(intents: number, event: string, guildId: string | null): boolean {
  const need = needed[event];
  if (!need) return true;
  return (intents & (guildId === null ? need.direct : need.guild)) !== 0;
}

/**
 * A message event without what only the Message Content intent shows: what other people write in
 * servers, unless they mention the bot.
 */
export function withoutForeignContent(
  data: Readonly<Record<string, unknown>>,
  botId: string,
): Readonly<Record<string, unknown>> {
  const author = data.author as { readonly id?: string } | undefined;
  const mentions = (data.mentions ?? []) as readonly { readonly id: string }[];
  const shown =
    data.guild_id === undefined ||
    author?.id === botId ||
    mentions.some((user) => user.id === botId);
  return shown ? data : { ...data, content: "", embeds: [], attachments: [], components: [] };
}
