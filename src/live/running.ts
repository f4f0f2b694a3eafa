import { createHeartbeat } from "./heartbeat.ts";
import { createNameReading } from "./name-reading.ts";
import type { FetchName, StoredQuiz, TakenQuiz } from "./ports.ts";
import { createRunner, type Runner, type RunnerParts } from "./runner.ts";
import { takeUpQuiz } from "./taking-up.ts";

/** What keeps the quizzes that run here. */
export interface RunningParts extends Omit<RunnerParts, "gone"> {
  /** This process. */
  readonly owner: string;
  readonly fetchName: FetchName;
  /** Which servers this process serves; all where it is absent. */
  readonly serves?: (guildId: string) => boolean;
}

/** The quizzes that run in this process. */
export interface Running {
  find(runId: string): Runner | undefined;
  all(): readonly Runner[];
  /** Runs a quiz that is stored. */
  add(stored: StoredQuiz): Runner;
  /** Lets go of a quiz that could not be opened. */
  drop(runId: string): void;
  /** Takes up what the process before this one ran. */
  resume(): Promise<void>;
  /** Resolves when that has been done, whatever came of it. */
  resumed(): Promise<void>;
  stop(): Promise<void>;
}

/** None at first. */
export function createRunning(parts: RunningParts): Running {
  const runners = new Map<string, Runner>();
  /** Out of the list, but with a last message still on its way. */
  const ending = new Set<Runner>();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const readName = createNameReading(parts.fetchName, parts.steady);
  const heartbeat = createHeartbeat({ ...parts, isNeeded: () => runners.size > 0 });

  function gone(runId: string): void {
    const runner = runners.get(runId);
    runners.delete(runId);
    if (runner === undefined) return;
    ending.add(runner);
    // After the step that ended it, which is still under way.
    parts.steady.after(0, () => {
      runner
        .stop()
        .catch(parts.failed)
        .finally(() => ending.delete(runner));
    });
  }

  function add(stored: StoredQuiz): Runner {
    const runner = createRunner(stored, { ...parts, gone });
    runners.set(stored.runId, runner);
    heartbeat.start();
    return runner;
  }

  const takeUp = (taken: TakenQuiz) =>
    takeUpQuiz(taken, {
      ...{ parts, readName, add, gone },
      isHere: (runner) => runners.get(taken.stored.runId) === runner,
    });

  return {
    find: (runId) => runners.get(runId),
    all: () => [...runners.values()],
    add,
    drop: gone,
    async resume() {
      try {
        const taken = await parts.store.take(parts.owner, parts.serves);
        await Promise.all(taken.map((each) => takeUp(each).catch(parts.failed)));
      } finally {
        open();
      }
    },
    resumed: () => gate,
    async stop() {
      heartbeat.stop();
      await Promise.all([...runners.values(), ...ending].map((runner) => runner.stop()));
    },
  };
}
