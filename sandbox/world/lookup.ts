import type { Channel, Guild, Person, Place, World } from "./model.ts";
import { channelPermissions, directPermissions, permission } from "./permissions.ts";

/** The person with this id. */
export function findPerson(world: World, id: string): Person | undefined {
  return world.people.find((person) => person.id === id);
}

/** Where this channel is, or undefined when there is none. */
export function findPlace(world: World, channelId: string): Place | undefined {
  const direct = world.directs.find((each) => each.id === channelId);
  if (direct) return { kind: "direct", direct };
  for (const guild of world.guilds) {
    const channel = guild.channels.find((each) => each.id === channelId);
    if (channel) return { kind: "guild", guild, channel };
  }
  return undefined;
}

/** Whether this user is a member of a server; for the bot: whether it was added. */
export function isMember(guild: Guild, userId: string): boolean {
  return guild.members.some((member) => member.userId === userId);
}

/** What someone may do in a place. */
export function permissionsIn(world: World, place: Place, userId: string): bigint {
  if (place.kind === "guild") return channelPermissions(place.guild, place.channel, userId);
  const party = userId === world.bot.id || userId === place.direct.personId;
  return party ? directPermissions : 0n;
}

/** Whether someone sees a place. */
export function sees(world: World, place: Place, userId: string): boolean {
  return (permissionsIn(world, place, userId) & permission.viewChannel) !== 0n;
}

/** The id of the server that a place is in, or null for direct messages. */
export function guildIdOf(place: Place): string | null {
  return place.kind === "guild" ? place.guild.id : null;
}

/** The world with one server replaced. */
export function withGuild(world: World, guild: Guild): World {
  return {
    ...world,
    guilds: world.guilds.map((each) => (each.id === guild.id ? guild : each)),
  };
}

/** The world with one channel replaced, or removed when `next` is null. */
export function withChannel(
  world: World,
  guild: Guild,
  channelId: string,
  next: Channel | null,
): World {
  const channels = guild.channels.flatMap((each) =>
    each.id === channelId ? (next ? [next] : []) : [each],
  );
  return withGuild(world, { ...guild, channels });
}
