import { afterEach, describe, expect, it } from "vitest";
import {
  createPictures,
  longestDrawing,
  longestIdle,
  patience,
} from "../../src/pictures/create-pictures.ts";
import type { Pictures } from "../../src/pictures/pictures.ts";
import { captureLog } from "../support/captured-log.ts";
import { manualTimers } from "../support/manual-timers.ts";
import { chartOf, sizeOf } from "./charts.ts";

const moody = new URL("../fixtures/moody-worker.mjs", import.meta.url);
const built = new URL("../../dist/picture-worker.js", import.meta.url);
const open: Pictures[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((pictures) => pictures.close()));
});

function openPictures(worker: URL) {
  const timers = manualTimers();
  const { log, lines } = captureLog();
  const pictures = createPictures({ log, worker, after: timers.after });
  open.push(pictures);
  const draw = (title: string) => pictures.draw(chartOf({ A: 1 }, { title }));
  return { pictures, timers, draw, said: () => lines().map(({ msg }) => msg) };
}

const thread = (picture: Uint8Array | undefined) => picture?.[0];

describe("what draws, built as npm start builds it", () => {
  it("gives a PNG of two pixels a point", async () => {
    const { pictures } = openPictures(built);
    const picture = await pictures.draw(chartOf({ "A · Yes": 3, "B · No": 19 }));
    expect(sizeOf(picture as Uint8Array).width).toBe(880);
  });

  it("draws what is asked at once one after the other, and mixes nothing up", async () => {
    const { pictures } = openPictures(built);
    const bars = [2, 5, 9].map((count) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`Option ${index}`, index])),
    );
    const drawn = await Promise.all(bars.map((counts) => pictures.draw(chartOf(counts))));
    const heights = drawn.map((picture) => sizeOf(picture as Uint8Array).height);
    expect(new Set(heights).size).toBe(3);
    const again = await pictures.draw(chartOf(bars[1] ?? {}));
    expect(sizeOf(again as Uint8Array).height).toBe(heights[1]);
  });
});

describe("the thread that draws", () => {
  it("stays for the next picture", async () => {
    const { draw } = openPictures(moody);
    const first = thread(await draw("one"));
    expect(first).toBeGreaterThan(0);
    expect(thread(await draw("two"))).toBe(first);
  });

  it.each(["crash", "leave"])("is started anew after it died: %s", async (upset) => {
    const { draw, said } = openPictures(moody);
    const first = thread(await draw("one"));
    expect(await draw(upset)).toBeUndefined();
    expect(said()).toContain("A picture could not be drawn.");
    const second = thread(await draw("two"));
    expect(second).toBeGreaterThan(0);
    expect(second).not.toBe(first);
  });

  it("is ended over a picture that takes too long, and the next is drawn by another", async () => {
    const { draw, timers, said } = openPictures(moody);
    const first = thread(await draw("one"));
    const hanging = draw("hang");
    const next = draw("two");
    await new Promise(setImmediate);
    timers.elapse(longestDrawing);
    expect(await hanging).toBeUndefined();
    expect(said()).toContain("A picture could not be drawn.");
    const second = thread(await next);
    expect(second).toBeGreaterThan(0);
    expect(second).not.toBe(first);
  });

  it("tells of a chart that it cannot draw, and stays", async () => {
    const { draw, said } = openPictures(moody);
    const first = thread(await draw("one"));
    expect(await draw("refuse")).toBeUndefined();
    expect(said()).toEqual(["A picture could not be drawn."]);
    expect(thread(await draw("two"))).toBe(first);
  });

  it("draws no picture that has waited so long that nobody wants it", async () => {
    const { draw, timers, said } = openPictures(moody);
    const hanging = draw("hang");
    const waiting = draw("two");
    await new Promise(setImmediate);
    timers.elapse(patience);
    timers.elapse(longestDrawing);
    expect(await hanging).toBeUndefined();
    expect(await waiting).toBeUndefined();
    expect(said()).toContain("A picture waited too long for its turn and was not drawn.");
  });

  it("is ended when nothing was drawn for minutes, and comes back when a picture is wanted", async () => {
    const { draw, timers, said } = openPictures(moody);
    const first = thread(await draw("one"));
    timers.elapse(longestIdle);
    const second = thread(await draw("two"));
    expect(second).toBeGreaterThan(0);
    expect(second).not.toBe(first);
    expect(said()).toEqual([]);
  });

  it("is the one that was warmed, as long as it is not idle", async () => {
    const { draw, pictures, timers } = openPictures(moody);
    pictures.warm();
    const first = thread(await draw("one"));
    pictures.warm();
    expect(thread(await draw("two"))).toBe(first);
    pictures.warm();
    timers.elapse(longestIdle);
    expect(thread(await draw("three"))).not.toBe(first);
  });

  it("draws nothing once it is closed, and keeps nobody waiting", async () => {
    const { draw, pictures, said } = openPictures(moody);
    const hanging = draw("hang");
    await new Promise(setImmediate);
    await pictures.close();
    expect(await hanging).toBeUndefined();
    expect(await draw("one")).toBeUndefined();
    pictures.warm();
    expect(said()).toEqual([]);
  });

  it("is told in the log when its program cannot be loaded", async () => {
    const { draw, said } = openPictures(new URL("no-such-worker.mjs", import.meta.url));
    expect(await draw("one")).toBeUndefined();
    expect(said()).toContain("The thread that draws is gone.");
  });
});
