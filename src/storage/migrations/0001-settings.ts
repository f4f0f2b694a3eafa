import type { Migration } from "../migrate.ts";

/** What servers and people have chosen. */
export const settings: Migration = {
  version: 1,
  name: "settings",
  async up(db) {
    await db.schema
      .createTable("servers")
      .addColumn("guild_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("language", "text")
      .addColumn("host_role_id", "text")
      .addColumn("staff_channel_id", "text")
      .execute();
    await db.schema
      .createTable("people")
      .addColumn("user_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .execute();
  },
};
