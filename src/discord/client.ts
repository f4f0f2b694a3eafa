import { Client, GatewayIntentBits, Options, REST, Status } from "discord.js";

export interface ClientOptions {
  readonly apiUrl: string;
  readonly shardCount: number | "auto";
  readonly shardIds: readonly number[] | null;
}

/** Milliseconds until a request counts as lost. */
const timeout = 10_000;

/**
 * A discord.js client with the Guilds intent only. It remembers servers, roles and channels, which
 * rights are computed from, and no messages, members or users beyond itself.
 */
export function createClient({ apiUrl, shardCount, shardIds }: ClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, timeout, globalRequestsPerSecond: requestShare(shardCount, shardIds) },
    ...sharding(shardCount, shardIds),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: {
        maxSize: 0,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}

/** Left to itself discord.js runs a single shard, and reads SHARD_COUNT in place of its default, 1. */
function sharding(count: number | "auto", ids: readonly number[] | null) {
  if (count === "auto") return { shards: "auto", shardCount: 2 } as const;
  return { shards: ids ?? Array.from({ length: count }, (_, id) => id), shardCount: count };
}

/** Requests a second that Discord allows a bot, however many processes it has. */
const globalLimit = 50;

/** This process's part of the global limit, by its part of the shards. */
function requestShare(count: number | "auto", ids: readonly number[] | null): number {
  if (count === "auto" || ids === null) return globalLimit;
  return Math.max(1, Math.floor((globalLimit * ids.length) / count));
}

/**
 * Whether every shard is connected now. discord.js's own `isReady` says yes for ever after the first
 * time, and no for ever where the first login failed.
 */
export function isConnected({ readyAt, ws }: Client): boolean {
  return readyAt !== null && ws.shards.every(({ status }) => status === Status.Ready);
}

/** The REST instance of interaction webhooks, which no other request holds up. */
export function createWebhookRest(apiUrl: string): REST {
  return new REST({ api: apiUrl, version: "10", timeout });
}
