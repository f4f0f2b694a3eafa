import type { Selectable } from "kysely";
import { z } from "zod";
import { type Schedule, Trouble, type Weekday } from "../daily/ports.ts";
import type { Tables } from "./tables.ts";

const days = z
  .string()
  .regex(/^(?=.)1?2?3?4?5?6?7?$/)
  .transform((digits): readonly Weekday[] => Array.from(digits, (day) => Number(day) as Weekday));

const topicColumns = z.union([
  z.object({ pack: z.null(), topic: z.null() }).transform(() => null),
  z.object({ pack: z.string(), topic: z.string() }),
]);

const scheduleColumns = z.object({
  id: z.string(),
  guild_id: z.string(),
  channel_id: z.string(),
  minute: z.int().min(0).max(1439),
  zone: z.string(),
  days,
  kind: z.literal("fact"),
  language: z.string(),
  seed: z.int(),
  round: z.int(),
  state: z.enum(["draft", "on", "paused"]),
  next_at: z.int().nullable(),
  zone_rules: z.string(),
  trouble: Trouble.nullable(),
  created_at: z.int(),
});

/** A schedule as it comes out of its table. */
export const scheduleRow = z
  .intersection(
    scheduleColumns,
    topicColumns.transform((topic) => ({ topic })),
  )
  .transform(
    ({ guild_id, channel_id, next_at, zone_rules, created_at, ...rest }): Schedule => ({
      ...rest,
      guildId: guild_id,
      channelId: channel_id,
      nextAt: next_at,
      zoneRules: zone_rules,
      createdAt: created_at,
    }),
  );

/** The columns of a schedule, but for its id. */
export function columnsOf(schedule: Schedule): Omit<Selectable<Tables["schedules"]>, "id"> {
  return {
    guild_id: schedule.guildId,
    channel_id: schedule.channelId,
    minute: schedule.minute,
    zone: schedule.zone,
    days: schedule.days.join(""),
    kind: schedule.kind,
    pack: schedule.topic?.pack ?? null,
    topic: schedule.topic?.topic ?? null,
    language: schedule.language,
    seed: schedule.seed,
    round: schedule.round,
    state: schedule.state,
    next_at: schedule.nextAt,
    zone_rules: schedule.zoneRules,
    trouble: schedule.trouble,
    created_at: schedule.createdAt,
  };
}
