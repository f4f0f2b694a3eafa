import type { Kysely, Selectable, Transaction } from "kysely";
import { z } from "zod";
import { type Post, PostedFact, type PostStore } from "../daily/ports.ts";
import type { StorageLog } from "./engine.ts";
import { isForeignKeyError } from "./foreign-key.ts";
import { jsonText, readRow, readRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

const postRow = z
  .object({
    run_id: z.string(),
    schedule_id: z.string(),
    guild_id: z.string(),
    channel_id: z.string(),
    occasion: z.string(),
    day: z.string(),
    due_at: z.int(),
    state: z.enum(["claimed", "sent", "unknown", "failed", "skipped"]),
    claimed_at: z.int(),
    round: z.int(),
    fact: jsonText(PostedFact).nullable(),
    message_id: z.string().nullable(),
  })
  .transform(
    (row): Post => ({
      runId: row.run_id,
      scheduleId: row.schedule_id,
      guildId: row.guild_id,
      channelId: row.channel_id,
      occasion: row.occasion,
      day: row.day,
      dueAt: row.due_at,
      state: row.state,
      claimedAt: row.claimed_at,
      round: row.round,
      fact: row.fact,
      messageId: row.message_id,
    }),
  );

const itemRow = z.object({ item: z.string() });

function rowOf(post: Post): Selectable<Tables["posts"]> {
  const { fact } = post;
  return {
    run_id: post.runId,
    schedule_id: post.scheduleId,
    guild_id: post.guildId,
    channel_id: post.channelId,
    occasion: post.occasion,
    day: post.day,
    due_at: post.dueAt,
    state: post.state,
    claimed_at: post.claimedAt,
    round: post.round,
    item: fact && `${fact.pack}/${fact.topic}/${fact.id}`,
    fact: fact && JSON.stringify(fact),
    message_id: post.messageId,
  };
}

/** Where a schedule goes with a claim. */
type Next = Parameters<PostStore["claim"]>[1];

/** Takes back a transaction in which a claim has lost. */
class ClaimLost extends Error {}

async function insert(transaction: Transaction<Tables>, post: Post): Promise<void> {
  const inserted = await transaction
    .insertInto("posts")
    .values(rowOf(post))
    .onConflict((conflict) => conflict.columns(["schedule_id", "occasion"]).doNothing())
    .returning("run_id")
    .executeTakeFirst();
  if (inserted === undefined) throw new ClaimLost();
}

/** Moves a schedule on if it is still due when the post says. */
async function move(
  transaction: Transaction<Tables>,
  post: Post,
  next: NonNullable<Next>,
): Promise<void> {
  const moved = await transaction
    .updateTable("schedules")
    .set({ next_at: next.at, round: next.round })
    .where("id", "=", post.scheduleId)
    .where("state", "=", "on")
    .where("next_at", "=", post.dueAt)
    .returning("id")
    .executeTakeFirst();
  if (moved === undefined) throw new ClaimLost();
}

/** Of two processes that claim at once, one waits in `move` or `insert` for the other's commit. */
async function claim(db: Kysely<Tables>, post: Post, next: Next): Promise<boolean> {
  try {
    await db.transaction().execute(async (transaction) => {
      if (next !== undefined) await move(transaction, post, next);
      await insert(transaction, post);
    });
    return true;
  } catch (error) {
    // Where the schedule has been removed, there is nothing to claim.
    if (error instanceof ClaimLost || isForeignKeyError(error)) return false;
    throw error;
  }
}

/** Daily posts, in the table `posts`. */
export function createPostStore(db: Kysely<Tables>, log?: StorageLog): PostStore {
  const all = db.selectFrom("posts").selectAll();
  const read = (rows: readonly unknown[]) => readRows(postRow, rows, "posts", log);
  return {
    claim: (post, next) => claim(db, post, next),

    async claimAgain({ runId, claimedAt }, at) {
      const claimed = await db
        .updateTable("posts")
        .set({ claimed_at: at })
        .where("run_id", "=", runId)
        .where("state", "=", "claimed")
        .where("claimed_at", "=", claimedAt)
        .returning("run_id")
        .executeTakeFirst();
      return claimed !== undefined;
    },

    async settle(runId, state, messageId) {
      await db
        .updateTable("posts")
        .set({ state, message_id: messageId })
        .where("run_id", "=", runId)
        // A process that was slow to learn what became of its post must not hide that it appeared.
        .where("state", "!=", "sent")
        .execute();
    },

    async find(runId) {
      const row = await all.where("run_id", "=", runId).executeTakeFirst();
      return row === undefined ? undefined : readRow(postRow, row, "posts");
    },

    async claimedBefore(instant, limit) {
      const claimed = all.where("state", "=", "claimed").where("claimed_at", "<", instant);
      return read(await claimed.orderBy("claimed_at").limit(limit).execute());
    },

    async used(scheduleId, round) {
      const rows = await db
        .selectFrom("posts")
        .select("item")
        .where("schedule_id", "=", scheduleId)
        .where("round", "=", round)
        .where("item", "is not", null)
        .orderBy("due_at")
        .orderBy("run_id")
        .execute();
      return readRows(itemRow, rows, "posts", log).map(({ item }) => item);
    },

    async latest(scheduleId, limit) {
      const ofSchedule = all.where("schedule_id", "=", scheduleId);
      return read(
        await ofSchedule.orderBy("due_at", "desc").orderBy("run_id", "desc").limit(limit).execute(),
      );
    },
  };
}
