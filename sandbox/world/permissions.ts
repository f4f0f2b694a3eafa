import type { Channel, Guild } from "./model.ts";

/** Discord's permission bits that this world uses. */
export const permission = {
  administrator: 1n << 3n,
  manageServer: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  manageRoles: 1n << 28n,
  useCommands: 1n << 31n,
  manageEvents: 1n << 33n,
  createPublicThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
  pinMessages: 1n << 51n,
} as const;

/** What an invite link asks for: see channels and threads, write in them, read what was written. */
export const invitedPermissions =
  permission.viewChannel |
  permission.sendMessages |
  permission.sendInThreads |
  permission.attachFiles |
  permission.readHistory;

/** The right to write somewhere: a thread has one of its own. */
export const toSendIn = ({ thread }: Channel): bigint =>
  thread === undefined ? permission.sendMessages : permission.sendInThreads;

/** Every bit that Discord has given out, as an owner or administrator holds them. */
const everyPermission = (1n << 53n) - 1n;

/** What Discord grants in a direct message with the bot. */
export const directPermissions =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory |
  permission.addReactions |
  permission.useCommands |
  permission.useExternalApps;

/** What someone may do in a server as a whole; nothing for who is no member. */
export function serverPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.find((each) => each.userId === userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return everyPermission;
  const held = guild.roles
    .filter((role) => role.id === guild.id || member.roleIds.includes(role.id))
    .reduce((bits, role) => bits | role.permissions, 0n);
  return held & permission.administrator ? everyPermission : held;
}

/** What someone may do in a channel: roles first, then overwrites in Discord's order. */
export function channelPermissions(guild: Guild, at: Channel, userId: string): bigint {
  // A thread has no rights of its own.
  const channel = guild.channels.find(({ id }) => id === at.thread?.parentId) ?? at;
  const base = serverPermissions(guild, userId);
  if (base === everyPermission || base === 0n) return base;
  const member = guild.members.find((each) => each.userId === userId);
  const roleIds = member?.roleIds ?? [];
  const everyone = channel.overwrites.filter((each) => each.id === guild.id);
  const roles = channel.overwrites.filter((each) => roleIds.includes(each.id));
  const own = channel.overwrites.filter((each) => each.id === userId);
  const bits = [everyone, roles, own].reduce((held, group) => {
    const deny = group.reduce((sum, each) => sum | each.deny, 0n);
    const allow = group.reduce((sum, each) => sum | each.allow, 0n);
    return (held & ~deny) | allow;
  }, base);
  return bits & permission.viewChannel ? bits : 0n;
}
