import { type Answer, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Live } from "../live/live.ts";
import { audienceOf } from "../settings/audience.ts";
import { languageChoice } from "../views/languages.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { askedIn, liveLanguagesId, liveSpeakId, type SceneRef } from "../views/live.id.ts";
import { ownScene } from "../views/live.public.ts";
import { receipt } from "../views/live.receipt.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
}

/** Shows the newest message in a language, a question with its answer buttons, and keeps the choice. */
export const liveSpeak = defineComponent({
  id: liveSpeakId,
  async press(asked, { scene, language }, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps, values[0] ?? language);
    return scene.scene.startsWith("q")
      ? questionIn(asked, scene, deps, showing)
      : sceneIn(asked, scene, deps, showing);
  },
});

async function questionIn(
  asked: Asked,
  scene: SceneRef,
  deps: Deps,
  showing: PracticeShowing,
): Promise<Answer> {
  const position = askedIn(scene);
  const placed = await deps.live.look(scene.run, position, await presserOf(asked, deps));
  if (placed.kind === "refused") return refusedAnswer(asked, placed, showing);
  return toPresser(receipt(placed, showing, { whole: true }), asked.onPrivateMessage);
}

async function sceneIn(
  asked: Asked,
  { run }: SceneRef,
  deps: Deps,
  showing: PracticeShowing,
): Promise<Answer> {
  const found = await deps.live.scene(run, await presserOf(asked, deps));
  if (found.kind === "refused") return refusedAnswer(asked, found, showing);
  if (found.scene.state.phase.name === "preview") {
    return refusedAnswer(asked, { kind: "refused", why: "forged" }, showing);
  }
  return toPresser(ownScene(found.scene, showing), asked.onPrivateMessage);
}

/** Offers the languages, where there are more than two. */
export const liveLanguages = defineComponent({
  id: liveLanguagesId,
  async press(asked, { scene }, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const choice = languageChoice(liveSpeakId.encode({ scene, language: null }), person, deps);
    return toPresser(choice, asked.onPrivateMessage);
  },
});
