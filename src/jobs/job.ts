/** Work that is done again and again by the clock. */
export interface Job<Deps> {
  readonly name: string;
  /** It runs in each minute, or in each hour, of the clock. */
  readonly everyMinutes: 1 | 60;
  /** Ends early, leaving nothing half done, once `stopping` is aborted. */
  run(deps: Deps, stopping: AbortSignal): Promise<void>;
}

/** A job whose `run` gets only what it needs. */
export function defineJob<Deps>(job: Job<Deps>): Job<Deps> {
  return job;
}
