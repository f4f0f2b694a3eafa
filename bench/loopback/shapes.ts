/** What Discord sends, in its own shapes and of a realistic size. */

export const applicationId = "1000000000000000001";

/** Channels and roles of each server. */
const channelsPerGuild = 15;
const rolesPerGuild = 10;

/** The bits of a snowflake before the first that Discord shards by. */
const guildStep = 1n << 22n;
const firstGuild = 1100n * 10n ** 15n;

/** The id of the server with this index, from 0. */
export function guildId(index: number): string {
  return String(firstGuild + BigInt(index) * guildStep);
}

/** The shard to which Discord sends a server's events. */
export function shardOf(guild: string, shards: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}

/** An id of something in a server: roles from 1, channels from 100, people from 10,000. */
function within(guild: string, offset: number): string {
  return String(BigInt(guild) + BigInt(offset));
}

const discordEpoch = 1_420_070_400_000;
let made = 0;

/** An id that Discord would make now. */
export function newId(): string {
  made += 1;
  return String((BigInt(Date.now() - discordEpoch) << 22n) + BigInt(made % 2 ** 22));
}

export const botUser = {
  id: applicationId,
  username: "Docent",
  discriminator: "0001",
  global_name: null,
  avatar: null,
  bot: true,
  flags: 0,
  public_flags: 0,
};

function role(guild: string, index: number) {
  return {
    id: index === 0 ? guild : within(guild, index),
    name: index === 0 ? "@everyone" : `Class of ${2020 + index}`,
    permissions: index === 0 ? "2248473465835073" : "1071698660929",
    position: index,
    color: index * 0x10101,
    colors: { primary_color: index * 0x10101, secondary_color: null, tertiary_color: null },
    hoist: index > 5,
    managed: false,
    mentionable: index === 3,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** Two categories, ten text channels and three voice channels. */
function channel(guild: string, index: number) {
  const type = index < 2 ? 4 : index < 12 ? 0 : 2;
  return {
    id: within(guild, 100 + index),
    type,
    guild_id: guild,
    name: `period-${index}`,
    position: index,
    parent_id: index < 2 ? null : within(guild, 100 + (index % 2)),
    flags: 0,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: type === 0 ? within(guild, 5_000 + index) : null,
    ...(type === 0 && { topic: `What period ${index} reads, asks and hands in this week` }),
    ...(type === 2 && { bitrate: 64_000, user_limit: 0, rtc_region: null }),
    permission_overwrites: [
      { id: guild, type: 0, allow: "0", deny: index % 3 === 0 ? "1024" : "0" },
      { id: within(guild, 1 + (index % 9)), type: 0, allow: "1024", deny: "0" },
    ],
  };
}

/** A text channel of the first server, as it is told of when somebody makes it. */
export function newChannel(id: string) {
  return { ...channel(guildId(0), 2), id, name: "period-3" };
}

/** What GUILD_CREATE carries of the server with this index. */
export function guildCreate(index: number) {
  const id = guildId(index);
  return {
    id,
    name: `Civics club ${index}`,
    icon: null,
    description: null,
    features: [],
    owner_id: within(id, 10_000),
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: within(id, 102),
    system_channel_flags: 0,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    max_members: 500_000,
    max_video_channel_users: 25,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: "en-US",
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    roles: Array.from({ length: rolesPerGuild }, (_, at) => role(id, at)),
    channels: Array.from({ length: channelsPerGuild }, (_, at) => channel(id, at)),
    joined_at: "2026-09-01T14:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: 31,
    members: [
      {
        user: botUser,
        roles: [within(id, 9)],
        joined_at: "2026-09-01T14:00:00.000000+00:00",
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A pupil, as Get Guild Member gives them. */
export function memberOf(id: string) {
  return {
    user: {
      id,
      username: `pupil${id.slice(-4)}`,
      global_name: `Pupil ${id.slice(-4)}`,
      discriminator: "0",
      avatar: null,
      public_flags: 0,
    },
    roles: [],
    joined_at: "2026-09-01T14:00:00.000000+00:00",
    nick: null,
    avatar: null,
    flags: 0,
    pending: false,
    deaf: false,
    mute: false,
  };
}

/** What the application tells of itself. */
export const application = {
  id: applicationId,
  name: "Docent",
  icon: null,
  description: "Explains and quizzes, with sources. Type /help.",
  bot: botUser,
  bot_public: true,
  bot_require_code_grant: false,
  integration_types_config: { "0": {}, "1": {} },
  verify_key: "0".repeat(64),
  flags: 0,
  team: null,
};
