/** Waiting for something to become true, asked after each change instead of by the clock. */
export interface Waiting {
  readonly changed: () => void;
  readonly until: <T>(ask: () => T | undefined | false | null, milliseconds?: number) => Promise<T>;
}

interface Waiter {
  readonly check: () => void;
}

/** Nobody waits yet. */
export function createWaiting(): Waiting {
  const waiters = new Set<Waiter>();
  return {
    changed: () => {
      if (waiters.size === 0) return;
      setImmediate(() => {
        for (const waiter of [...waiters]) waiter.check();
      });
    },
    until: <T>(ask: () => T | undefined | false | null, milliseconds = 10_000) =>
      new Promise<T>((resolve, reject) => {
        const done = (settle: () => void) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          settle();
        };
        const timer = setTimeout(
          () => done(() => reject(new Error(`Nothing came of it in ${milliseconds} ms: ${ask}`))),
          milliseconds,
        );
        const check = () => {
          try {
            const value = ask();
            if (value !== undefined && value !== false && value !== null) {
              done(() => resolve(value as T));
            }
          } catch (error) {
            done(() => reject(error));
          }
        };
        const waiter: Waiter = { check };
        waiters.add(waiter);
        check();
      }),
  };
}
