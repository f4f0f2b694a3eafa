/** The world in Discord's own shapes, as its REST answers and gateway events carry it. */
import type { APIGuildMember, APIRole, APIUser } from "discord-api-types/v10";
import { snowflakeTime } from "../snowflakes.ts";
import type { Channel, Direct, Guild, Person, Role, World } from "./model.ts";

const iso = (id: string) => new Date(snowflakeTime(id)).toISOString();

/** A user object. */
export function userShape(
  person: { readonly id: string; readonly name: string } & Partial<Person>,
) {
  return {
    id: person.id,
    username: person.username ?? person.name.toLowerCase(),
    global_name: person.name,
    discriminator: "0",
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
  } as unknown as APIUser;
}

/** The bot as a user object. */
export function botShape(world: World): APIUser {
  return {
    ...userShape({ id: world.bot.id, name: world.bot.name }),
    global_name: null,
    username: world.bot.name,
    discriminator: "0001",
    bot: true,
  };
}

/** Any user of the world, the bot included. */
export function anyUserShape(world: World, id: string): APIUser | undefined {
  if (id === world.bot.id) return botShape(world);
  const person = world.people.find((each) => each.id === id);
  return person && userShape(person);
}

/** A member object with its user. */
export function memberShape(
  world: World,
  guild: Guild,
  userId: string,
): APIGuildMember | undefined {
  const member = guild.members.find((each) => each.userId === userId);
  const user = anyUserShape(world, userId);
  if (!member || !user) return undefined;
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    avatar_decoration_data: null,
    collectibles: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: iso(guild.id),
    pending: false,
    premium_since: null,
    roles: [...member.roleIds],
    mute: false,
    deaf: false,
  } as unknown as APIGuildMember;
}

/** A role object. */
export function roleShape(world: World, role: Role, position: number): APIRole {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: role.color !== 0,
    managed: role.ofBot,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.ofBot ? { tags: { bot_id: world.bot.id } } : {}),
  } as unknown as APIRole;
}

/** A channel object of a server. */
export function channelShape(guild: Guild, channel: Channel, lastMessageId: string | null) {
  if (channel.thread) return threadShape(guild, channel, lastMessageId);
  return {
    id: channel.id,
    type: channel.type,
    guild_id: guild.id,
    name: channel.name,
    topic: channel.topic,
    position: guild.channels.findIndex((each) => each.id === channel.id),
    parent_id: null,
    nsfw: false,
    flags: 0,
    rate_limit_per_user: 0,
    last_message_id: lastMessageId,
    permission_overwrites: channel.overwrites.map((each) => ({
      id: each.id,
      type: each.kind === "role" ? 0 : 1,
      allow: String(each.allow),
      deny: String(each.deny),
    })),
  };
}

/** A thread object. */
function threadShape(
  guild: Guild,
  { id, type, name, thread }: Channel,
  lastMessageId: string | null,
) {
  return {
    ...{ id, type, name, guild_id: guild.id, parent_id: thread?.parentId ?? null },
    ...{ owner_id: guild.ownerId, last_message_id: lastMessageId, flags: 0 },
    ...{ rate_limit_per_user: 0, message_count: 0, member_count: 1, total_message_sent: 0 },
    thread_metadata: {
      archived: thread?.archived ?? false,
      locked: thread?.locked ?? false,
      auto_archive_duration: 1_440,
      archive_timestamp: iso(id),
      create_timestamp: iso(id),
    },
  };
}

/** A direct-message channel object, as the bot sees it. */
export function directShape(world: World, direct: Direct, lastMessageId: string | null) {
  const other = anyUserShape(world, direct.personId);
  return {
    id: direct.id,
    type: 1,
    flags: 0,
    last_message_id: lastMessageId,
    recipients: other ? [other] : [],
  };
}

/** A server object, as Get Guild answers it. */
export function guildShape(world: World, guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: guild.community ? ["COMMUNITY"] : [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: guild.channels[0]?.id ?? null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    roles: guild.roles.map((role, n) => roleShape(world, role, n)),
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: guild.community ? 2 : 0,
    max_presences: null,
    max_members: 250_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: guild.rulesChannelId,
    safety_alerts_channel_id: null,
    public_updates_channel_id: guild.updatesChannelId,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** What GUILD_CREATE carries: the server, its channels and, of its members, the bot. */
export function guildCreateShape(world: World, guild: Guild) {
  return {
    ...guildShape(world, guild),
    joined_at: iso(guild.id),
    large: false,
    unavailable: false,
    member_count: guild.members.length,
    voice_states: [],
    members: [memberShape(world, guild, world.bot.id)],
    channels: guild.channels
      .filter(({ thread }) => thread === undefined)
      .map((channel) => channelShape(guild, channel, null)),
    // Discord tells of open threads alone.
    threads: guild.channels
      .filter(({ thread }) => thread?.archived === false)
      .map((channel) => channelShape(guild, channel, null)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
