import type { Refused } from "./outcomes.ts";
import type { Run, RunStore } from "./ports.ts";

/** A store whose runs are read once, as they never change but for their end. */
export interface RememberedRuns extends RunStore {
  /** A person's own run, or why it is not to be had. */
  own(userId: string, runId: string): Promise<Run | Refused>;
  /** Lets go of a run that is no longer stored. */
  drop(runId: string): void;
  /** Lets go of everything of a person. */
  forget(userId: string): void;
}

/** Keeps the runs that were used last, at most `capacity` of them; each press asks for one. */
export function rememberRuns(store: RunStore, capacity = 500): RememberedRuns {
  const kept = new Map<string, Run>();
  let letGo = 0;
  const keep = (run: Run) => {
    // Put behind all others, so that the first is the one that was not used for longest.
    kept.delete(run.id);
    kept.set(run.id, run);
    if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
    return run;
  };
  /** Keeps what is read from the store, unless something was let go of meanwhile: it may be gone. */
  const keepRead = async (reading: Promise<Run | undefined>) => {
    const before = letGo;
    const run = await reading;
    return run === undefined || letGo !== before ? run : keep(run);
  };
  const find = async (runId: string) => {
    const known = kept.get(runId);
    return known === undefined ? keepRead(store.find(runId)) : keep(known);
  };
  return {
    find,
    async start(run) {
      return keep(await store.start(run));
    },
    async own(userId, runId) {
      const run = await find(runId);
      if (run === undefined) return { kind: "gone" };
      return run.ownerId === userId ? run : { kind: "foreign" };
    },
    unfinished: (userId) => store.unfinished(userId),
    async end(runId, at) {
      await store.end(runId, at);
      const run = kept.get(runId);
      if (run !== undefined) kept.set(runId, { ...run, endedAt: run.endedAt ?? at });
    },
    drop(runId) {
      kept.delete(runId);
      letGo += 1;
    },
    forget(userId) {
      letGo += 1;
      for (const [id, { ownerId }] of kept) if (ownerId === userId) kept.delete(id);
    },
  };
}
