import type { Migration } from "../migrate.ts";

/** Daily posts: what servers have ordered, and what became of each. */
export const daily: Migration = {
  version: 3,
  name: "daily",
  async up(db) {
    await db.schema
      .createTable("schedules")
      .addColumn("id", "text", (column) => column.primaryKey().notNull())
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("minute", "integer", (column) => column.notNull())
      .addColumn("zone", "text", (column) => column.notNull())
      .addColumn("days", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("pack", "text")
      .addColumn("topic", "text")
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("seed", "bigint", (column) => column.notNull())
      .addColumn("round", "integer", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("next_at", "bigint")
      .addColumn("zone_rules", "text", (column) => column.notNull())
      .addColumn("trouble", "text")
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("schedules_due")
      .on("schedules")
      .columns(["state", "next_at"])
      .execute();
    await db.schema.createIndex("schedules_by_server").on("schedules").column("guild_id").execute();
    await db.schema
      .createTable("posts")
      .addColumn("run_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("schedule_id", "text", (column) =>
        column.notNull().references("schedules.id").onDelete("cascade"),
      )
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("occasion", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("due_at", "bigint", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("claimed_at", "bigint", (column) => column.notNull())
      .addColumn("round", "integer", (column) => column.notNull())
      .addColumn("item", "text")
      .addColumn("fact", "text")
      .addColumn("message_id", "text")
      .addUniqueConstraint("posts_once", ["schedule_id", "occasion"])
      .execute();
    await db.schema
      .createIndex("posts_claimed")
      .on("posts")
      .columns(["state", "claimed_at"])
      .execute();
    await db.schema
      .createTable("departures")
      .addColumn("guild_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("left_at", "bigint", (column) => column.notNull())
      .execute();
  },
};
