import type { Channel, Guild, Person, Role, World } from "./model.ts";

/** The world by the names that people use, for tests and start pages. Unknown names throw. */
export interface NamedWorld {
  readonly current: () => World;
  readonly person: (name: string) => Person;
  readonly guild: (name: string) => Guild;
  readonly channel: (guildName: string, channelName: string) => Channel;
  readonly role: (guildName: string, roleName: string) => Role;
  /** The id of a person's direct messages with the bot. */
  readonly directId: (personName: string) => string;
}

function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const exact = list.find((each) => each.name === name);
  const found = exact ?? list.find((each) => each.name.includes(name));
  if (!found) {
    throw new Error(
      `Nothing is called ${name}; there is ${list.map((each) => each.name).join("; ")}`,
    );
  }
  return found;
}

/** Looks things up in the world as it is at the time of asking. Part of a name is enough. */
export function nameWorld(current: () => World): NamedWorld {
  const guild = (name: string) => named(current().guilds, name);
  const person = (name: string) => named(current().people, name);
  return {
    current,
    person,
    guild,
    channel: (guildName, channelName) => named(guild(guildName).channels, channelName),
    role: (guildName, roleName) => named(guild(guildName).roles, roleName),
    directId: (personName) => {
      const { id } = person(personName);
      return current().directs.find((direct) => direct.personId === id)?.id ?? "";
    },
  };
}
