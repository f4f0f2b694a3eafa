import type { ServerRecords } from "./ports.ts";

/** Lets go of what is held of a server in memory, so that it is read from the store again. */
export type ForgetServer = (guildId: string) => void;

/** Server records whose purge reaches what is remembered, too, and tells how many there were. */
export function purging(
  records: ServerRecords,
  memories: readonly ForgetServer[],
  tell: (purged: number) => void,
): ServerRecords {
  return {
    ...records,
    async purgeLeftBefore(instant) {
      const purged = await records.purgeLeftBefore(instant);
      for (const guildId of purged) for (const forget of memories) forget(guildId);
      if (purged.length > 0) tell(purged.length);
      return purged;
    },
  };
}
