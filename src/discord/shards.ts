import { ShardClientUtil } from "discord.js";

/** The shards of a process: how many there are in all, and which of them it runs. */
export interface Shards {
  readonly count: number | "auto";
  /** `null` for all. */
  readonly ids: readonly number[] | null;
}

/** Whether a process with these shards serves a server. */
export function servedBy({ count, ids }: Shards): (guildId: string) => boolean {
  if (count === "auto" || ids === null) return () => true;
  return (guildId) => ids.includes(ShardClientUtil.shardIdForGuildId(guildId, count));
}
