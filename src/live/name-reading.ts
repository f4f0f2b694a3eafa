import type { Steady } from "./discord-time.ts";
import type { FetchName } from "./ports.ts";

/** So many names may be asked for at once, and as many each second from then on. */
const atOnce = 10;
const pause = 1_000 / atOnce;

/** Somebody whose name is wanted. */
export interface Wanted {
  readonly guildId: string;
  readonly userId: string;
  /** Whether a message waits for it; those go first. */
  readonly urgent: boolean;
  /** Whether it is still wanted when its turn comes. */
  readonly isWanted: () => boolean;
}

/** Reads display names from Discord, ten at once and ten a second, for all quizzes of a process. */
export type ReadName = (wanted: Wanted) => Promise<string | undefined>;

interface Waiting extends Wanted {
  readonly resolve: (name: string | undefined) => void;
}

/** A reader with nothing to read; a name that cannot be had is `undefined`. */
export function createNameReading(fetchName: FetchName, steady: Steady): ReadName {
  const urgent: Waiting[] = [];
  const others: Waiting[] = [];
  /** When so many have been asked for as a steady ten a second would have been. */
  let free = Number.NEGATIVE_INFINITY;
  let isDue = false;

  function next(): void {
    isDue = false;
    const now = steady.now();
    free = Math.max(free, now - atOnce * pause);
    while (free + pause <= now) {
      const waiting = urgent.shift() ?? others.shift();
      if (waiting === undefined) return;
      if (!waiting.isWanted()) {
        waiting.resolve(undefined);
        continue;
      }
      free += pause;
      void fetchName(waiting.guildId, waiting.userId)
        .catch(() => undefined)
        .then(waiting.resolve);
    }
    if (urgent.length + others.length === 0) return;
    isDue = true;
    steady.after(free + pause - now, next);
  }

  return (wanted) =>
    new Promise((resolve) => {
      (wanted.urgent ? urgent : others).push({ ...wanted, resolve });
      if (!isDue) next();
    });
}
