/** What happens to a world from outside: things deleted, rights taken, servers left. */
import type { Realm } from "../realm.ts";
import { findPlace, isMember, withChannel, withGuild } from "./lookup.ts";
import type { Guild, Overwrite, Role } from "./model.ts";
import { invitedPermissions } from "./permissions.ts";
import { channelShape, guildCreateShape, guildShape } from "./shapes.ts";
import { changeThread } from "./threads.ts";

export interface WorldEvents {
  readonly deleteChannel: (channelId: string) => void;
  readonly deleteMessage: (messageId: string) => void;
  /** Somebody archives, locks or opens a thread. */
  readonly changeThread: (
    threadId: string,
    change: { readonly archived?: boolean; readonly locked?: boolean },
  ) => void;
  /** Replaces the rights set on a channel. */
  readonly setOverwrites: (channelId: string, overwrites: readonly Overwrite[]) => void;
  readonly giveRole: (guildId: string, userId: string, roleId: string) => void;
  readonly setGuildLocale: (guildId: string, locale: string) => void;
  /** Somebody removes the bot from a server; its role goes with it. */
  readonly removeBot: (guildId: string) => void;
  /** Somebody adds the bot by its invite link, with a role of what that asks for. */
  readonly addBot: (guildId: string) => void;
  /** A server becomes unavailable, as in an outage of Discord's, and comes back. */
  readonly outage: (guildId: string, over: boolean) => void;
  /** Whether a person has added the bot to their own account. */
  readonly setInstalled: (personId: string, installed: boolean) => void;
}

/** Events that change the realm's world and tell the gateway. */
export function createWorldEvents(realm: Realm): WorldEvents {
  const guildOf = (id: string): Guild => {
    const guild = realm.world.get().guilds.find((each) => each.id === id);
    if (!guild) throw new Error(`There is no server ${id}`);
    return guild;
  };
  const placeOf = (channelId: string) => {
    const place = findPlace(realm.world.get(), channelId);
    if (place?.kind !== "guild") throw new Error(`There is no server channel ${channelId}`);
    return place;
  };
  const setMembers = (guild: Guild, members: Guild["members"]) =>
    realm.world.set(withGuild(realm.world.get(), { ...guild, members }));
  return {
    deleteChannel: (channelId) => {
      const { guild, channel } = placeOf(channelId);
      realm.world.set(withChannel(realm.world.get(), guild, channelId, null));
      const data = channelShape(guild, channel, null);
      realm.gateway.dispatch("CHANNEL_DELETE", { guildId: guild.id, data });
    },
    deleteMessage: (messageId) => realm.messages.remove(messageId),
    changeThread: (threadId, change) => changeThread(realm, threadId, change),
    setOverwrites: (channelId, overwrites) => {
      const { guild, channel } = placeOf(channelId);
      const next = { ...channel, overwrites };
      realm.world.set(withChannel(realm.world.get(), guild, channelId, next));
      const data = channelShape(guild, next, null);
      realm.gateway.dispatch("CHANNEL_UPDATE", { guildId: guild.id, data });
    },
    giveRole: (guildId, userId, roleId) => {
      const guild = guildOf(guildId);
      setMembers(
        guild,
        guild.members.map((member) =>
          member.userId === userId ? { ...member, roleIds: [...member.roleIds, roleId] } : member,
        ),
      );
    },
    setGuildLocale: (guildId, locale) => {
      const guild = { ...guildOf(guildId), locale };
      realm.world.set(withGuild(realm.world.get(), guild));
      const data = guildShape(realm.world.get(), guild);
      realm.gateway.dispatch("GUILD_UPDATE", { guildId, data });
    },
    ...botEvents(realm, guildOf, setMembers),
    setInstalled: (personId, installed) => {
      const world = realm.world.get();
      const people = world.people.map((each) =>
        each.id === personId ? { ...each, installed } : each,
      );
      realm.world.set({ ...world, people });
    },
  };
}

/** The role that Discord makes for a bot that is added. */
function botRole(realm: Realm): Role {
  const { name } = realm.world.get().bot;
  const permissions = invitedPermissions;
  return { id: realm.nextId(), name, permissions, color: 0, mentionable: false, ofBot: true };
}

function botEvents(
  realm: Realm,
  guildOf: (id: string) => Guild,
  setMembers: (guild: Guild, members: Guild["members"]) => void,
): Pick<WorldEvents, "removeBot" | "addBot" | "outage"> {
  return {
    removeBot: (guildId) => {
      const guild = guildOf(guildId);
      const botId = realm.world.get().bot.id;
      const roles = guild.roles.filter((role) => !role.ofBot);
      setMembers(
        { ...guild, roles },
        guild.members.filter((member) => member.userId !== botId),
      );
      realm.gateway.dispatch("GUILD_DELETE", { guildId, data: { id: guildId } });
    },
    addBot: (guildId) => {
      const guild = guildOf(guildId);
      const world = realm.world.get();
      if (isMember(guild, world.bot.id)) return;
      const role = botRole(realm);
      setMembers({ ...guild, roles: [...guild.roles, role] }, [
        ...guild.members,
        { userId: world.bot.id, roleIds: [role.id] },
      ]);
      const data = guildCreateShape(realm.world.get(), guildOf(guildId));
      realm.gateway.dispatch("GUILD_CREATE", { guildId, data });
    },
    outage: (guildId, over) => {
      if (over) {
        const data = guildCreateShape(realm.world.get(), guildOf(guildId));
        realm.gateway.dispatch("GUILD_CREATE", { guildId, data });
      } else {
        const data = { id: guildId, unavailable: true };
        realm.gateway.dispatch("GUILD_DELETE", { guildId, data });
      }
    },
  };
}
