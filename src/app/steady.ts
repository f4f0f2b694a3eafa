import type { Clock } from "../clock.ts";
import type { Steady } from "../live/discord-time.ts";

/** Time off the machine's monotonic clock: whoever sets the wall clock changes nothing. */
export function createSteady(clock: Clock): Steady {
  let base = clock.now() - performance.now();
  const waiting = new Set<() => void>();
  // A sandbox's clock leaps for everything that waits.
  clock.onJump?.(() => {
    base = clock.now() - performance.now();
    for (const look of [...waiting]) look();
  });
  const now = () => base + performance.now();
  return {
    now,
    after(milliseconds, call) {
      const due = now() + milliseconds;
      let timer: NodeJS.Timeout | undefined;
      const look = () => {
        clearTimeout(timer);
        if (now() >= due) {
          waiting.delete(look);
          call();
        } else timer = setTimeout(look, due - now());
      };
      waiting.add(look);
      timer = setTimeout(look, milliseconds);
      return () => {
        clearTimeout(timer);
        waiting.delete(look);
      };
    },
  };
}
