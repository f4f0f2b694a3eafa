import type { DiscordTime, Steady } from "./discord-time.ts";

/** The most that one wait of Node.js takes, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** One alarm, by Discord's clock. */
export interface Timer {
  /** Sets the alarm anew; `null`: none. */
  arm(at: number | null): void;
}

/** An alarm that may ring early where the wait is longer than Node.js takes. */
export function createTimer(steady: Steady, time: DiscordTime, ring: () => void): Timer {
  let cancel: () => void = () => undefined;
  return {
    arm(at) {
      cancel();
      cancel = () => undefined;
      if (at === null) return;
      const wait = Math.min(longestWait, Math.max(0, at - time.now()));
      cancel = steady.after(wait, ring);
    },
  };
}
