import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { ServerRecords } from "../privacy/ports.ts";
import { ownScope } from "./person-number.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** How many runs or posts one statement deletes, so that none takes long. */
const page = 20;

const guildRows = z.array(z.object({ guild_id: z.string() }));

async function knownServers(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("servers")
    .select("guild_id")
    .union(db.selectFrom("schedules").select("guild_id"))
    .union(db.selectFrom("posts").select("guild_id"))
    .union(
      db
        .selectFrom("runs")
        .select((select) => select.ref("guild_id").$notNull().as("guild_id"))
        .where("guild_id", "is not", null),
    )
    .union(
      db.selectFrom("person_numbers").select("scope as guild_id").where("scope", "!=", ownScope),
    )
    .union(db.selectFrom("departures").select("guild_id"))
    .execute();
  return readRow(guildRows, rows, "servers").map(({ guild_id }) => guild_id);
}

/** Deletes page by page until a page has nothing. */
async function deletePages(deletePage: () => Promise<readonly unknown[]>): Promise<void> {
  while ((await deletePage()).length > 0);
}

/** Deletes a server's runs, with their answers, that began before an instant. */
function runsOf(db: Kysely<Tables>, guildId: string, before = Number.MAX_SAFE_INTEGER) {
  const ids = db
    .selectFrom("runs")
    .select("id")
    .where("guild_id", "=", guildId)
    .where("started_at", "<", before)
    .limit(page);
  return deletePages(() => db.deleteFrom("runs").where("id", "in", ids).returning("id").execute());
}

/** Deletes all of a server that has not come back; true when it did. */
async function purge(
  transaction: Transaction<Tables>,
  guildId: string,
  instant: number,
): Promise<boolean> {
  const departure = await transaction
    .deleteFrom("departures")
    .where("guild_id", "=", guildId)
    .where("left_at", "<", instant)
    .returning("guild_id")
    .executeTakeFirst();
  if (departure === undefined) return false;
  await runsOf(transaction, guildId);
  await transaction.deleteFrom("posts").where("guild_id", "=", guildId).execute();
  await transaction.deleteFrom("schedules").where("guild_id", "=", guildId).execute();
  await transaction.deleteFrom("person_numbers").where("scope", "=", guildId).execute();
  await transaction.deleteFrom("servers").where("guild_id", "=", guildId).execute();
  return true;
}

async function leftBefore(db: Kysely<Tables>, instant: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("departures")
    .select("guild_id")
    .where("left_at", "<", instant)
    .orderBy("left_at")
    .execute();
  return readRow(guildRows, rows, "departures").map(({ guild_id }) => guild_id);
}

async function dropRuns(db: Kysely<Tables>, instant: number): Promise<void> {
  const rows = await db
    .selectFrom("runs")
    .select((select) => select.ref("guild_id").$notNull().as("guild_id"))
    .distinct()
    .where("guild_id", "is not", null)
    .where("started_at", "<", instant)
    .execute();
  for (const { guild_id } of readRow(guildRows, rows, "runs")) {
    await runsOf(db, guild_id, instant);
  }
}

/** A round's facts are needed until it is over, and a claim until it is settled. */
async function dropPosts(db: Kysely<Tables>, instant: number): Promise<void> {
  const ids = db
    .selectFrom("posts")
    .innerJoin("schedules", "schedules.id", "posts.schedule_id")
    .select("posts.run_id")
    .where("posts.due_at", "<", instant)
    .where("posts.state", "!=", "claimed")
    .whereRef("posts.round", "!=", "schedules.round")
    .limit(page);
  await deletePages(() =>
    db.deleteFrom("posts").where("run_id", "in", ids).returning("run_id").execute(),
  );
}

/** What is stored of servers, across all tables. */
export function createServerRecords(db: Kysely<Tables>): ServerRecords {
  return {
    known: () => knownServers(db),

    async left(guildId, at) {
      await db
        .insertInto("departures")
        .values({ guild_id: guildId, left_at: at })
        .onConflict((conflict) => conflict.column("guild_id").doNothing())
        .execute();
    },

    async joined(guildId) {
      await db.deleteFrom("departures").where("guild_id", "=", guildId).execute();
    },

    async purgeLeftBefore(instant) {
      const purged: string[] = [];
      for (const guildId of await leftBefore(db, instant)) {
        const gone = await db
          .transaction()
          .execute((transaction) => purge(transaction, guildId, instant));
        if (gone) purged.push(guildId);
      }
      return purged;
    },

    async dropOlderThan(instant) {
      await dropRuns(db, instant);
      await dropPosts(db, instant);
      await db.deleteFrom("heartbeats").where("alive_at", "<", instant).execute();
    },
  };
}
