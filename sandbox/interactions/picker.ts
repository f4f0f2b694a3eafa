/** Which commands somebody is offered where, by what the bot registered for them. */
import type { APIApplicationCommand } from "discord-api-types/v10";
import { isMember, permissionsIn } from "../world/lookup.ts";
import type { Person, Place, World } from "../world/model.ts";
import { permission } from "../world/permissions.ts";

/** Ways in which a command is there: by the server's installation (0) or the person's (1). */
export function installations(
  world: World,
  place: Place,
  person: Person,
  command: Pick<APIApplicationCommand, "integration_types" | "guild_id">,
): readonly (0 | 1)[] {
  const types: readonly number[] = command.guild_id ? [0] : (command.integration_types ?? [0]);
  const byGuild =
    place.kind === "guild"
      ? isMember(place.guild, world.bot.id)
      : world.guilds.some((guild) => isMember(guild, world.bot.id) && isMember(guild, person.id));
  return [
    ...(types.includes(0) && byGuild ? [0 as const] : []),
    ...(types.includes(1) && person.installed ? [1 as const] : []),
  ];
}

/** Who an interaction is authorized by, in Discord's form. */
export function owners(
  place: Place,
  person: Person,
  ways: readonly (0 | 1)[],
): Readonly<Record<string, string>> {
  const guild = place.kind === "guild" ? place.guild.id : "0";
  return {
    ...(ways.includes(0) ? { "0": guild } : {}),
    ...(ways.includes(1) ? { "1": person.id } : {}),
  };
}

/** Discord's number for where an interaction happens: a server (0) or a direct message (1). */
export function contextOf(place: Place): 0 | 1 {
  return place.kind === "guild" ? 0 : 1;
}

/** Why somebody may not use a command in a place; undefined when they may. */
export function commandRefusal(
  world: World,
  place: Place,
  person: Person,
  command: APIApplicationCommand,
): string | undefined {
  const name = `/${command.name}`;
  if (command.guild_id && (place.kind !== "guild" || place.guild.id !== command.guild_id)) {
    return `${name} belongs to another server.`;
  }
  if (command.contexts && !command.contexts.includes(contextOf(place))) {
    return place.kind === "guild"
      ? `${name} is not offered in servers.`
      : `${name} is not offered in direct messages.`;
  }
  const ways = installations(world, place, person, command);
  if (ways.length === 0) return `${name} is not installed here.`;
  const rights = permissionsIn(world, place, person.id);
  if ((rights & permission.useCommands) === 0n) return "You may not use commands here.";
  const needed = command.default_member_permissions;
  if (place.kind !== "guild" || needed === null || ways.includes(1)) return undefined;
  const admin = (rights & permission.administrator) !== 0n;
  const bits = BigInt(needed);
  const allowed = admin || (bits !== 0n && (rights & bits) === bits);
  return allowed ? undefined : `You do not have permission to use ${name}.`;
}

/** Every command that could be offered in a place: global ones and the server's own. */
export function commandsFor(
  list: (guildId: string | null) => readonly APIApplicationCommand[],
  place: Place,
): readonly APIApplicationCommand[] {
  return [...list(null), ...(place.kind === "guild" ? list(place.guild.id) : [])];
}
