import { type After, type Drawer, startDrawer } from "./drawer.ts";
import type { Picture, Pictures } from "./pictures.ts";

/** What pictures are drawn with. */
export interface PicturesOptions {
  readonly log: { warn(fields: object, words: string): void };
  /** `worker.ts`, built. */
  readonly worker: URL;
  /** Timers that do not keep the process alive, unless told otherwise. */
  readonly after?: After;
}

/** Milliseconds after which a picture that waits for its turn is not wanted any more. */
export const patience = 5_000;
/** Milliseconds for one picture; loading the libraries takes a second or two of them. */
export const longestDrawing = 10_000;
/** Milliseconds after which a thread that has nothing to draw is ended. */
export const longestIdle = 180_000;

/**
 * Draws in a thread of its own, which is started when a picture is wanted, ended when none was for
 * three minutes, and started anew after it died.
 */
export function createPictures({ log, worker, after = later }: PicturesOptions): Pictures {
  let drawer: Drawer | undefined;
  let closed = false;
  let callOffRest: () => void = () => undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function wake(): Drawer {
    callOffRest();
    if (drawer !== undefined) return drawer;
    const started = startDrawer({
      program: worker,
      limit: longestDrawing,
      after,
      onGone(why) {
        // One that was sent to rest is no longer ours.
        if (drawer !== started) return;
        drawer = undefined;
        if (!closed) log.warn({ why }, "The thread that draws is gone.");
      },
    });
    drawer = started;
    return started;
  }

  function restLater(): void {
    callOffRest();
    callOffRest = after(longestIdle, () => void rest());
  }

  async function rest(): Promise<void> {
    callOffRest();
    const resting = drawer;
    drawer = undefined;
    await resting?.end();
  }

  async function drawNow(picture: Picture): Promise<Uint8Array | undefined> {
    if (closed) return undefined;
    const drawn = await wake().draw(picture);
    if (drawer !== undefined) restLater();
    if ("png" in drawn) return drawn.png;
    if (!closed) log.warn({ problem: drawn.problem }, "A picture could not be drawn.");
    return undefined;
  }

  return {
    draw(picture) {
      let wanted = true;
      const callOff = after(patience, () => {
        wanted = false;
      });
      const drawn = turn.then(() => {
        callOff();
        if (wanted) return drawNow(picture);
        log.warn({}, "A picture waited too long for its turn and was not drawn.");
        return undefined;
      });
      turn = drawn.catch(() => undefined);
      return drawn;
    },
    warm() {
      if (closed) return;
      wake();
      restLater();
    },
    async close() {
      closed = true;
      await rest();
    },
  };
}

const later: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
};
