import { useEffect, useState } from "preact/hooks";

/** The time of the sandbox's clock, running on from when its view came; ticks once a second. */
export function useTicking(now: number, receivedAt: number): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return now + Math.max(0, performance.now() - receivedAt);
}
