import { setTimeout as sleep } from "node:timers/promises";
import type { Language } from "../content/languages.ts";
import type { LookUpRights } from "../discord/rights.ts";
import type { Scene } from "../live/ports.ts";
import type { Pictures } from "../pictures/pictures.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import { revealChart } from "../views/live.reveal.ts";

/** Milliseconds that a reveal waits for its picture, when a class waits for the reveal. */
const patience = 1_500;
/** How many pictures are kept for the edits of their messages. */
const kept = 50;

/**
 * Draws the picture of a reveal, once; `null` where there is none to draw, it could not be drawn in
 * time, or Docent may not attach files: the words say the same.
 */
export function createRevealPictures(options: {
  readonly pictures: Pictures;
  readonly rights: LookUpRights;
}): (scene: Scene, language: Language) => Promise<Uint8Array | null> {
  const drawn = new Map<string, Uint8Array | null>();

  function mayAttach({ guildId, channelId }: Scene): boolean {
    const rights = options.rights(guildId, channelId, ["attachFiles"]);
    return rights.state === "known" && rights.missing.length === 0;
  }

  return async (scene, language) => {
    const name = `${scene.runId} ${sceneOf(scene.state.phase)}`;
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const chart = revealChart(scene, language);
    if (chart === undefined || !mayAttach(scene)) return null;
    const drawing = options.pictures.draw(chart).then((made) => {
      const picture = made ?? null;
      drawn.set(name, picture);
      if (drawn.size > kept) drawn.delete(drawn.keys().next().value as string);
      return picture;
    });
    return Promise.race([drawing, sleep(patience, null, { ref: false })]);
  };
}
