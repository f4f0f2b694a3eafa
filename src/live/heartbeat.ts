import type { DiscordTime, Steady } from "./discord-time.ts";
import type { QuizStore } from "./ports.ts";

const beatPause = 1_000;

/** Stores once a second that this process is alive, while there is something to lose. */
export interface Heartbeat {
  /** Begins to beat, or goes on. */
  start(): void;
  stop(): void;
}

export interface HeartbeatParts {
  readonly store: Pick<QuizStore, "beat">;
  readonly steady: Steady;
  readonly time: DiscordTime;
  readonly owner: string;
  /** Whether quizzes are running here. */
  readonly isNeeded: () => boolean;
  readonly failed: (error: unknown) => void;
}

/** A heart that stands still until it is started. */
export function createHeartbeat(parts: HeartbeatParts): Heartbeat {
  let cancel: (() => void) | undefined;
  const beat = () => {
    cancel = undefined;
    if (!parts.isNeeded()) return;
    parts.store.beat(parts.owner, parts.time.now()).catch(parts.failed);
    cancel = parts.steady.after(beatPause, beat);
  };
  return {
    start() {
      if (cancel === undefined) beat();
    },
    stop() {
      cancel?.();
      cancel = undefined;
    },
  };
}
