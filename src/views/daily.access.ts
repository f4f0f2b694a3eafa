import type { Message } from "../discord/answer.ts";
import { type Asked, managesServer } from "../discord/asked.ts";
import type { Audience } from "../settings/audience.ts";
import { commandMention } from "./command-mention.ts";
import { dailyFaultWords } from "./daily.faults.words.ts";
import { notice } from "./problems.ts";

/** The server whose daily posts somebody may set up, or why they may not. */
export type DailyAccess = { readonly guildId: string } | { readonly refusal: Message };

/** Lets in who manages the server or holds its host role. */
export function dailyAccess(
  { guild, person }: Asked,
  audience: Pick<Audience, "person" | "server">,
  commandIds: ReadonlyMap<string, string> = new Map(),
): DailyAccess {
  const words = dailyFaultWords(audience.person);
  if (!guild?.installed) return { refusal: notice(words.onlyInServer) };
  const { hostRoleId } = audience.server;
  const hosts = hostRoleId !== null && person.roleIds.includes(hostRoleId);
  if (hosts || managesServer(person)) return { guildId: guild.id };
  const mention = (name: string) => commandMention(name, commandIds);
  return { refusal: notice(words.refused(mention("settings"), mention("explain"))) };
}
