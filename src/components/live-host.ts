import { toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { HostAction, Live } from "../live/live.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { endQuestion, hostPanel } from "../views/live.host.ts";
import { hostId, positionIn, type SceneRef } from "../views/live.id.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
}

/** What the host does, on public messages and in the panel. */
export const host = defineComponent({
  id: hostId,
  async press(asked, { scene, act }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const presser = await presserOf(asked, deps);
    const looked = await deps.live.host(scene.run, presser, { act: "look" });
    const standings = looked.kind === "hosted" ? looked.scene.state.standings : "each";
    const hosted = await deps.live.host(scene.run, presser, actionOf(act, scene, standings));
    if (hosted.kind === "refused") return refusedAnswer(asked, hosted, showing);
    const { language } = showing;
    if (act === "askEnd")
      return toPresser(endQuestion(hosted.scene, language), asked.onPrivateMessage);
    if (asked.onPrivateMessage || act === "panel") {
      return toPresser(hostPanel(hosted.scene, language), asked.onPrivateMessage);
    }
    // The message that everybody sees shows it.
    return { kind: "seen" };
  },
});

type Act = Parameters<typeof hostId.encode>[0]["act"];

function actionOf(act: Act, scene: SceneRef, standings: "each" | "end"): HostAction {
  const position = positionIn(scene) ?? 0;
  switch (act) {
    case "close":
    case "next":
    case "skip":
      return { act, position };
    case "start":
    case "pause":
    case "resume":
    case "end":
    case "takeOver":
      return { act };
    case "standings":
      return { act, when: standings === "each" ? "end" : "each" };
    default:
      return { act: "look" };
  }
}
