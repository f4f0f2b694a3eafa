import type { Clock } from "../clock.ts";
import type { Job } from "../jobs/job.ts";
import type { Log } from "./log.ts";
import type { Minutes } from "./minutes.ts";

const minute = 60_000;

export interface TickOptions<Deps> {
  readonly jobs: readonly Job<Deps>[];
  readonly deps: Deps;
  readonly clock: Clock;
  readonly minutes: Minutes;
  readonly log: Log;
}

/** Jobs that run by the clock. */
export interface Ticking {
  /** Lets each job run that has not run in its minute or hour; resolves when all have ended. */
  tick(): Promise<void>;
  /** Begins no job any more and waits for those that are running. */
  stop(): Promise<void>;
}

/**
 * Runs jobs: once now, at each minute, and at once when the clock jumps. A job never runs twice at
 * the same time; one that is called while it runs, runs once more. One that fails is logged.
 */
export function runJobs<Deps>(options: TickOptions<Deps>): Ticking {
  const { jobs, clock, minutes } = options;
  const stopping = new AbortController();
  const runners = jobs.map((job) => createRunner(job, options, stopping.signal));
  const tick = async () => {
    await Promise.all(runners.map((run) => run()));
  };
  const end = minutes(() => void tick());
  clock.onJump?.(() => void tick());
  void tick();
  return {
    tick,
    async stop() {
      end();
      stopping.abort();
      await tick();
    },
  };
}

function createRunner<Deps>(
  job: Job<Deps>,
  { deps, clock, log }: TickOptions<Deps>,
  stopping: AbortSignal,
): () => Promise<void> {
  const periodNow = () => Math.floor(clock.now() / (job.everyMinutes * minute));
  let last: number | undefined;
  let running: Promise<void> | undefined;

  async function untilDone(): Promise<void> {
    while (!stopping.aborted && periodNow() !== last) {
      last = periodNow();
      try {
        await job.run(deps, stopping);
      } catch (error) {
        log.error({ err: error, job: job.name }, "A job failed; it runs again in its next turn.");
      }
    }
  }

  return () => {
    running ??= untilDone().finally(() => {
      running = undefined;
    });
    return running;
  };
}
