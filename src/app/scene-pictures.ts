import { setTimeout as sleep } from "node:timers/promises";
import type { Language } from "../content/languages.ts";
import type { LookUpRights } from "../discord/rights.ts";
import type { Scene } from "../live/ports.ts";
import type { DrawKept } from "../pictures/kept-pictures.ts";
import type { Pictures } from "../pictures/pictures.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import { revealChart } from "../views/live.reveal.ts";
import { questionPicture } from "../views/question.chart.ts";

/** Milliseconds that a message waits for its picture, when a class waits for the message. */
const patience = 1_500;
/** How many pictures are kept for the edits of their messages. */
const kept = 50;

/**
 * Draws the picture of a scene, once: a question's chart, or how the class answered. `null` where
 * there is none to draw, it could not be drawn in time, or Docent may not attach files: the words
 * say the same.
 */
export function createScenePictures(options: {
  readonly pictures: Pictures;
  readonly drawChart: DrawKept;
  readonly rights: LookUpRights;
}): (scene: Scene, language: Language) => Promise<Uint8Array | null> {
  const drawn = new Map<string, Uint8Array | null>();

  function mayAttach({ guildId, channelId }: Scene): boolean {
    const rights = options.rights(guildId, channelId, ["attachFiles"]);
    return rights.state === "known" && rights.missing.length === 0;
  }

  /** Of a question's chart, which is kept on disk, or of answers, which are nobody else's. */
  function drawingOf(scene: Scene, language: Language) {
    const { phase } = scene.state;
    if (phase.name === "asking") {
      const question = scene.quiz.questions[phase.position];
      const picture = question && questionPicture(question, language);
      return picture && (() => options.drawChart(picture));
    }
    const chart = revealChart(scene, language);
    return chart && (() => options.pictures.draw(chart));
  }

  return async (scene, language) => {
    const name = `${scene.runId} ${sceneOf(scene.state.phase)}`;
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const draw = drawingOf(scene, language);
    if (draw === undefined || !mayAttach(scene)) return null;
    const drawing = draw().then((made) => {
      const picture = made ?? null;
      drawn.set(name, picture);
      if (drawn.size > kept) drawn.delete(drawn.keys().next().value as string);
      return picture;
    });
    return Promise.race([drawing, sleep(patience, null, { ref: false })]);
  };
}
