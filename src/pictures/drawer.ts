import { Worker } from "node:worker_threads";
import type { Picture } from "./pictures.ts";
import type { Drawn } from "./worker.ts";

/** Calls back after so many milliseconds; what it gives back calls that off. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** A thread that draws, one picture at a time. */
export interface Drawer {
  /** A problem, too, where the thread dies over it or is ended because its time is up. */
  draw(picture: Picture): Promise<Drawn>;
  end(): Promise<void>;
}

/** How a drawer is started. */
export interface DrawerOptions {
  /** The program of the thread. */
  readonly program: URL;
  /** Milliseconds for one picture, the thread's start included. */
  readonly limit: number;
  readonly after: After;
  /** Hears once that the thread is gone, whyever. */
  readonly onGone: (why: string) => void;
}

/** Megabytes for the objects of the thread; a chart takes a few. */
const memory = 256;

/** Starts a thread that draws; it does not keep the process alive. */
export function startDrawer({ program, limit, after, onGone }: DrawerOptions): Drawer {
  // What draws has no use for the token.
  const thread = new Worker(program, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  thread.unref();
  let answer: (drawn: Drawn) => void = () => undefined;
  let gone: string | undefined;
  const leave = (why: string) => {
    if (gone !== undefined) return;
    gone = why;
    answer({ problem: why });
    onGone(why);
  };
  thread.on("message", (drawn: Drawn) => answer(drawn));
  thread.on("error", (error) => leave(error.stack ?? error.message));
  thread.on("exit", (code) => leave(`The thread that draws ended with code ${code}.`));

  return {
    draw(picture) {
      return new Promise((resolve) => {
        const callOff = after(limit, () => {
          leave(`A picture was not drawn within ${limit} ms.`);
          void thread.terminate();
        });
        answer = (drawn) => {
          callOff();
          resolve(drawn);
        };
        if (gone === undefined) thread.postMessage(picture);
        else answer({ problem: gone });
      });
    },
    async end() {
      await thread.terminate();
    },
  };
}
