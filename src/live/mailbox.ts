/** Work of one quiz, one thing at a time, in the order of asking. */
export interface Mailbox<Press, Result> {
  /** Work that is done alone. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** A press that is handled together with those that wait beside it. */
  press(press: Press): Promise<Result>;
  /** Resolves once nothing waits. */
  idle(): Promise<void>;
}

interface Alone {
  readonly kind: "alone";
  readonly work: () => Promise<void>;
}

interface Pressed<Press, Result> {
  readonly kind: "press";
  readonly press: Press;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** The most presses that are handled together. */
const batchSize = 1_024;

/**
 * A mailbox that gives presses which wait side by side to `handle` as one batch; it answers with
 * their results in order. What fails rejects those that asked for it and stops nothing else.
 */
export function createMailbox<Press, Result>(
  handle: (presses: readonly Press[]) => Promise<readonly Result[]>,
): Mailbox<Press, Result> {
  const waiting: (Alone | Pressed<Press, Result>)[] = [];
  let running: Promise<void> | undefined;

  async function handleBatch(batch: readonly Pressed<Press, Result>[]): Promise<void> {
    try {
      const results = await handle(batch.map(({ press }) => press));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  function takePresses(): readonly Pressed<Press, Result>[] {
    const batch: Pressed<Press, Result>[] = [];
    for (let next = waiting[0]; next?.kind === "press"; next = waiting[0]) {
      if (batch.length === batchSize) break;
      batch.push(next);
      waiting.shift();
    }
    return batch;
  }

  async function work(): Promise<void> {
    // What comes in the same turn of the event loop waits side by side.
    await Promise.resolve();
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (next.kind === "press") {
        await handleBatch(takePresses());
        continue;
      }
      waiting.shift();
      await next.work();
    }
    running = undefined;
  }

  function add(entry: Alone | Pressed<Press, Result>): void {
    waiting.push(entry);
    running ??= work();
  }

  return {
    alone: <T>(task: () => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        add({ kind: "alone", work: () => task().then(resolve, reject) });
      }),
    press: (press) =>
      new Promise<Result>((resolve, reject) => add({ kind: "press", press, resolve, reject })),
    async idle() {
      while (running !== undefined) await running;
    },
  };
}
