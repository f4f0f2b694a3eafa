import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { nothingSet, type ServerSettings, type SettingsStore } from "../settings/ports.ts";
import type { Tables } from "./tables.ts";

const columns = ["language", "host_role_id", "staff_channel_id"] as const;

const serverRow = z.object({
  language: z.string().nullable(),
  host_role_id: z.string().nullable(),
  staff_channel_id: z.string().nullable(),
});

const personRow = z.object({ language: z.string() });

function settingsOf(row: unknown): ServerSettings {
  const { language, host_role_id, staff_channel_id } = serverRow.parse(row);
  return { language, hostRoleId: host_role_id, staffChannelId: staff_channel_id };
}

/** Only the columns that a change names. */
function columnsOf(change: Partial<ServerSettings>): Partial<Selectable<Tables["servers"]>> {
  const { language, hostRoleId, staffChannelId } = change;
  return {
    ...(language === undefined ? {} : { language }),
    ...(hostRoleId === undefined ? {} : { host_role_id: hostRoleId }),
    ...(staffChannelId === undefined ? {} : { staff_channel_id: staffChannelId }),
  };
}

/** The settings of servers and people, kept in the tables `servers` and `people`. */
export function createSettingsStore(db: Kysely<Tables>): SettingsStore {
  const server = async (guildId: string) => {
    const row = await db
      .selectFrom("servers")
      .select(columns)
      .where("guild_id", "=", guildId)
      .executeTakeFirst();
    return row === undefined ? nothingSet : settingsOf(row);
  };
  return {
    server,

    async changeServer(guildId, change) {
      const changed = columnsOf(change);
      if (Object.keys(changed).length === 0) return server(guildId);
      const row = await db
        .insertInto("servers")
        .values({ guild_id: guildId, ...changed })
        .onConflict((conflict) => conflict.column("guild_id").doUpdateSet(changed))
        .returning(columns)
        .executeTakeFirstOrThrow();
      return settingsOf(row);
    },

    async personLanguage(userId) {
      const row = await db
        .selectFrom("people")
        .select("language")
        .where("user_id", "=", userId)
        .executeTakeFirst();
      return row === undefined ? null : personRow.parse(row).language;
    },

    async choosePersonLanguage(userId, code) {
      await db
        .insertInto("people")
        .values({ user_id: userId, language: code })
        .onConflict((conflict) => conflict.column("user_id").doUpdateSet({ language: code }))
        .execute();
    },
  };
}
