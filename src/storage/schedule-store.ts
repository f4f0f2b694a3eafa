import type { Kysely } from "kysely";
import type { ScheduleStore } from "../daily/ports.ts";
import type { StorageLog } from "./engine.ts";
import { readRow, readRows } from "./rows.ts";
import { columnsOf, scheduleRow } from "./schedule-rows.ts";
import type { Tables } from "./tables.ts";

type Reads = "find" | "ofServer" | "due" | "computedByOtherRules";

function createReads(db: Kysely<Tables>, log?: StorageLog): Pick<ScheduleStore, Reads> {
  const all = db.selectFrom("schedules").selectAll("schedules");
  const on = all.where("state", "=", "on");
  const read = (rows: readonly unknown[]) => readRows(scheduleRow, rows, "schedules", log);
  return {
    async find(id) {
      const row = await all.where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : readRow(scheduleRow, row, "schedules");
    },

    async ofServer(guildId) {
      const ofServer = all.where("guild_id", "=", guildId).where("state", "!=", "draft");
      return read(await ofServer.orderBy("created_at").orderBy("id").execute());
    },

    async due(by, limit) {
      const rows = await on
        .where("next_at", "<=", by)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("departures")
                .select("departures.guild_id")
                .whereRef("departures.guild_id", "=", "schedules.guild_id"),
            ),
          ),
        )
        .orderBy("next_at")
        .limit(limit)
        .execute();
      return read(rows);
    },

    async computedByOtherRules(zoneRules, limit) {
      return read(await on.where("zone_rules", "!=", zoneRules).limit(limit).execute());
    },
  };
}

function createChanges(db: Kysely<Tables>): Omit<ScheduleStore, Reads> {
  const stored = (id: string) => db.updateTable("schedules").where("id", "=", id);
  return {
    async put(schedule) {
      const columns = columnsOf(schedule);
      await db
        .insertInto("schedules")
        .values({ id: schedule.id, ...columns })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
        .execute();
    },

    async turn(id, from, { state, nextAt, zoneRules }) {
      const turned = await stored(id)
        .set({ state, next_at: nextAt, zone_rules: zoneRules })
        .where("state", "in", from)
        .returning("id")
        .executeTakeFirst();
      return turned !== undefined;
    },

    async remove(id) {
      await db.deleteFrom("schedules").where("id", "=", id).execute();
    },

    async dropDrafts(before) {
      await db
        .deleteFrom("schedules")
        .where("state", "=", "draft")
        .where("created_at", "<", before)
        .execute();
    },

    async setTrouble(id, trouble) {
      await stored(id).set({ trouble }).execute();
    },

    async reschedule(id, from, { at, zoneRules }) {
      const moved = await stored(id)
        .set({ next_at: at, zone_rules: zoneRules, state: at === null ? "paused" : "on" })
        .where("state", "=", "on")
        .where("next_at", "=", from)
        .returning("id")
        .executeTakeFirst();
      return moved !== undefined;
    },
  };
}

/** Daily schedules, in the table `schedules`. */
export function createScheduleStore(db: Kysely<Tables>, log?: StorageLog): ScheduleStore {
  return { ...createReads(db, log), ...createChanges(db) };
}
