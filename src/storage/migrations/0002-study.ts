import type { Migration } from "../migrate.ts";

/** What was asked, and what people answered. */
export const study: Migration = {
  version: 2,
  name: "study",
  async up(db) {
    await db.schema
      .createTable("person_numbers")
      .addColumn("number", "bigint", (column) => column.primaryKey().notNull())
      .addColumn("scope", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addUniqueConstraint("person_numbers_once", ["user_id", "scope"])
      .execute();
    await db.schema
      .createTable("runs")
      .addColumn("id", "text", (column) => column.primaryKey().notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("person", "bigint")
      .addColumn("guild_id", "text")
      .addColumn("seed", "bigint", (column) => column.notNull())
      .addColumn("wish", "text", (column) => column.notNull())
      .addColumn("questions", "text", (column) => column.notNull())
      .addColumn("started_at", "bigint", (column) => column.notNull())
      .addColumn("ended_at", "bigint")
      .execute();
    await db.schema
      .createIndex("runs_by_person")
      .on("runs")
      .columns(["person", "started_at"])
      .execute();
    await db.schema
      .createIndex("runs_by_server")
      .on("runs")
      .columns(["guild_id", "started_at"])
      .execute();
    await db.schema
      .createTable("answers")
      .addColumn("run_id", "text", (column) =>
        column.notNull().references("runs.id").onDelete("cascade"),
      )
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("person", "bigint", (column) => column.notNull())
      .addColumn("item", "text", (column) => column.notNull())
      .addColumn("given", "text", (column) => column.notNull())
      .addColumn("confidence", "text")
      .addColumn("settled", "integer", (column) => column.notNull())
      .addColumn("interaction_id", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("answers_once", ["run_id", "position", "person"])
      .execute();
    await db.schema
      .createIndex("answers_by_person")
      .on("answers")
      .columns(["person", "item"])
      .execute();
  },
};
