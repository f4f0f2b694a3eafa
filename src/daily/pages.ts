import { setImmediate as nextLoop } from "node:timers/promises";

/** How many rows are read at once: a hundred of them hold up the event loop for 2 to 7 ms. */
const pageSize = 25;

/** Things of which each is handled, a page at a time. */
export interface Pages<T> {
  /** The first so many that are to be handled now; those that were handled may be among them. */
  read(limit: number): Promise<readonly T[]>;
  idOf(thing: T): string;
  /** One thing; what fails is logged and left for another time. */
  handle(thing: T): Promise<void>;
  failed(error: unknown): void;
}

/** Handles each thing once and lets the event loop go on between; ends early once stopped. */
export async function throughPages<T>(pages: Pages<T>, stopping: AbortSignal): Promise<void> {
  const met = new Set<string>();
  let limit = pageSize;
  for (;;) {
    const read = await pages.read(limit);
    const fresh = read.filter((thing) => !met.has(pages.idOf(thing)));
    if (fresh.length === 0 && read.length < limit) return;
    // What was left alone stands before what is still to come: a wider page gets past it.
    if (read.length === limit && fresh.length < pageSize / 2) limit *= 2;
    for (const thing of fresh) {
      await nextLoop();
      if (stopping.aborted) return;
      met.add(pages.idOf(thing));
      await pages.handle(thing).catch(pages.failed);
    }
  }
}
