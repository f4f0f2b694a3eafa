import { openSync, readSync } from "node:fs";
import { PerformanceObserver } from "node:perf_hooks";
import Database from "libsql";

/** One time for which the event loop was held up; everything in milliseconds. */
export interface Block {
  /** Between two turns of a timer of one millisecond. */
  readonly wall: number;
  /** Processor time that the process used meanwhile, all of its threads together. */
  readonly cpu: number;
  /** Time within libsql, which is synchronous: a commit waits there for the disk. */
  readonly stored: number;
  /** Garbage collection. */
  readonly collected: number;
  /** Processor time of the event loop's own thread; where it is not known, of all threads. */
  readonly ran: number;
  /** For how long the thread of the event loop was ready to go on while other programs had the processor. */
  readonly queued: number;
  /**
   * What the program did itself, at most: the block without that wait, and no more than the
   * processor time of all of its threads with its waiting for the disk.
   */
  readonly own: number;
}

/** What was seen since it was last asked. */
export interface Blocks {
  readonly longest: Block;
  /** The block with the most of the program's own doing. */
  readonly longestOwn: Block;
  /** The block in which the event loop's own thread was busy for longest. */
  readonly longestRan: Block;
}

/** A block without its garbage collection, which is told of later; `from` as by `performance.now`. */
type Seen = Omit<Block, "collected"> & { readonly from: number };

/** Begins to watch this process; gives a function that tells what was seen since it was last called. */
export function watchBlocks(): () => Blocks {
  const storing = timeStoring();
  const collectedIn = timeCollections();
  const threadTime = threadTimeReader();
  let longest = startingNow(storing);
  let longestOwn = longest;
  let longestRan = longest;
  let from = performance.now();
  let cpu = cpuTime();
  let thread = threadTime();
  setInterval(() => {
    const now = performance.now();
    const [cpuNow, threadNow] = [cpuTime(), threadTime()];
    const used = cpuNow - cpu;
    const block = storing.blockSince(from, {
      wall: now - from,
      cpu: used,
      ran: Math.min(used, threadNow.ran - thread.ran),
      queued: threadNow.queued - thread.queued,
    });
    if (block.wall > longest.wall) longest = block;
    if (block.own > longestOwn.own) longestOwn = block;
    if (block.ran > longestRan.ran) longestRan = block;
    from = now;
    cpu = cpuNow;
    thread = threadNow;
  }, 1).unref();
  return () => {
    const told = {
      longest: collectedIn(longest),
      longestOwn: collectedIn(longestOwn),
      longestRan: collectedIn(longestRan),
    };
    longest = startingNow(storing);
    longestOwn = longest;
    longestRan = longest;
    return told;
  };
}

type Storing = ReturnType<typeof timeStoring>;

const startingNow = (storing: Storing): Seen =>
  storing.blockSince(performance.now(), { wall: 0, cpu: 0, ran: 0, queued: 0 });

/** Times every call of libsql from now on; what was timed is told once. */
function timeStoring() {
  let stored = 0;
  let waited = 0;
  const statement = Object.getPrototypeOf(new Database(":memory:").prepare("select 1")) as Calls;
  for (const call of ["run", "get", "all"] as const) {
    const original = statement[call];
    statement[call] = function timed(this: unknown, ...values: unknown[]) {
      const from = performance.now();
      const before = cpuTime();
      try {
        return original.apply(this, values);
      } finally {
        const wall = performance.now() - from;
        stored += wall;
        waited += Math.max(0, wall - (cpuTime() - before));
      }
    };
  }
  return {
    blockSince(from: number, times: Pick<Block, "wall" | "cpu" | "ran" | "queued">): Seen {
      const own = Math.max(0, Math.min(times.wall - times.queued, times.cpu + waited));
      const block = { from, ...times, stored, own };
      stored = 0;
      waited = 0;
      return block;
    },
  };
}

type Calls = Record<"run" | "get" | "all", (...values: unknown[]) => unknown>;

/** Adds to a block what of it was garbage collection, as far as Node.js has told of it by now. */
function timeCollections(): (block: Seen) => Block {
  let collections: readonly { readonly startTime: number; readonly duration: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    collections = [...collections.slice(-1_000), ...list.getEntries()];
  });
  observer.observe({ entryTypes: ["gc"] });
  return ({ from, ...block }) => {
    const within = collections.filter(
      ({ startTime }) => startTime >= from && startTime < from + block.wall,
    );
    return { ...block, collected: within.reduce((sum, { duration }) => sum + duration, 0) };
  };
}

/** Milliseconds of processor time since the process began. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Reads for how many milliseconds the thread of the event loop has run and has waited for a
 * processor so far: the first two numbers of Linux's `schedstat`. Elsewhere the processor time is
 * that of all threads, and the wait zero.
 */
function threadTimeReader(): () => Pick<Block, "ran" | "queued"> {
  const text = Buffer.alloc(64);
  try {
    const file = openSync("/proc/self/schedstat", "r");
    return () => {
      const length = readSync(file, text, 0, text.length, 0);
      const [ran, queued] = text.toString("latin1", 0, length).split(" ");
      return { ran: Number(ran) / 1e6, queued: Number(queued) / 1e6 };
    };
  } catch {
    return () => ({ ran: cpuTime(), queued: 0 });
  }
}
