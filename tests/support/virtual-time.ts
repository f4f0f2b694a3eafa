import type { Steady } from "../../src/live/discord-time.ts";

/** Time that stands still until it is told to run. */
export interface VirtualTime extends Steady {
  /** Runs on for so many milliseconds, ringing what is due on the way, and lets all work finish. */
  run(milliseconds: number): Promise<void>;
  /** Lets work finish that waits for no time. */
  settle(): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly order: number;
  readonly call: () => void;
}

/** A virtual time that begins at an instant, milliseconds UTC. */
export function createVirtualTime(start: number): VirtualTime {
  let now = start;
  let order = 0;
  let alarms: Alarm[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise<void>((done) => setImmediate(done));
  };
  const nextBy = (end: number) =>
    alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0];
  return {
    now: () => now,
    after(milliseconds, call) {
      order += 1;
      const alarm = { at: now + milliseconds, order, call };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((each) => each !== alarm);
      };
    },
    settle,
    async run(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (let next = nextBy(end); next !== undefined; next = nextBy(end)) {
        const { at, call } = next;
        alarms = alarms.filter((each) => each !== next);
        now = Math.max(now, at);
        call();
        await settle();
      }
      now = end;
    },
  };
}
