import type { FindPool } from "./facts.ts";
import { chooseFact } from "./pool.ts";
import type { PostedFact, PostStore, Schedule } from "./ports.ts";

/** The next fact of a schedule, and the round to which it belongs. */
export interface Picked {
  readonly fact: PostedFact;
  readonly round: number;
}

/** Picks the fact that comes next at an instant, milliseconds UTC; `undefined` where there is none. */
export async function pickFact(
  schedule: Schedule,
  instant: number,
  { posts, pools }: { readonly posts: Pick<PostStore, "used">; readonly pools: FindPool },
): Promise<Picked | undefined> {
  const { id, seed, topic } = schedule;
  const pool = pools(instant, topic);
  let { round } = schedule;
  let used = await posts.used(id, round);
  for (;;) {
    const chosen = chooseFact(pool.items, { seed, round, used });
    const fact = chosen && pool.fact(chosen.item);
    if (chosen === undefined || fact === undefined) return;
    // A post that was ordered by hand may have begun the next round before the schedule does.
    const begun = chosen.round === round ? [] : await posts.used(id, chosen.round);
    if (begun.length === 0) return { fact, round: chosen.round };
    round = chosen.round;
    used = begun;
  }
}
