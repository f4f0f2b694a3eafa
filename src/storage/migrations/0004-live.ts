import type { Migration } from "../migrate.ts";

/** Live quizzes: who runs them, how they stand, and what happened to them. */
export const live: Migration = {
  version: 4,
  name: "live",
  async up(db) {
    await db.schema
      .createTable("quizzes")
      .addColumn("run_id", "text", (column) =>
        column.primaryKey().notNull().references("runs.id").onDelete("cascade"),
      )
      .addColumn("guild_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("open_channel_id", "text", (column) => column.unique())
      .addColumn("owner", "text", (column) => column.notNull())
      .addColumn("fence", "integer", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("snapshot", "text", (column) => column.notNull())
      .addColumn("snapshot_sequence", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("quiz_events")
      .addColumn("run_id", "text", (column) =>
        column.notNull().references("quizzes.run_id").onDelete("cascade"),
      )
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("event", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("quiz_events_once", ["run_id", "sequence"])
      .execute();
    await db.schema
      .createTable("heartbeats")
      .addColumn("owner", "text", (column) => column.primaryKey().notNull())
      .addColumn("alive_at", "bigint", (column) => column.notNull())
      .execute();
  },
};
