import { type Answer, privately, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { HostAction, Live } from "../live/live.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { doneNote, endQuestion, hostPanel, peoplePanel } from "../views/live.host.ts";
import {
  hostAgainId,
  hostId,
  hostPeopleId,
  positionIn,
  previewId,
  type SceneRef,
  teamRolesId,
} from "../views/live.id.ts";
import { previewMessage } from "../views/live.preview.ts";
import { livePrivateWords } from "../views/live.private.words.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";
import { notice } from "../views/problems.ts";

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
    if (act === "people") {
      return toPresser(peoplePanel(hosted.scene, 0, language), asked.onPrivateMessage);
    }
    if (asked.onPrivateMessage || act === "panel") {
      return toPresser(hostPanel(hosted.scene, language), asked.onPrivateMessage);
    }
    return privately(doneNote(hosted.scene, language));
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

/** Takes people out, lets them in again, gives them time. */
export const hostPeople = defineComponent({
  id: hostPeopleId,
  async press(asked, { scene, act, page }, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const person = Number(values[0]);
    const action: HostAction =
      act === "remove" || act === "readmit"
        ? { act, person }
        : { act: "extraTime", person, factor: factors[act] };
    const hosted = await deps.live.host(scene.run, await presserOf(asked, deps), action);
    if (hosted.kind === "refused") return refusedAnswer(asked, hosted, showing);
    const message = peoplePanel(hosted.scene, page, showing.language);
    return toPresser(message, asked.onPrivateMessage);
  },
});

const factors = { usual: 1, half: 1.5, double: 2 } as const;

/** What the host does with a preview. */
export const preview = defineComponent({
  id: previewId,
  async press(asked, { run, step }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const words = livePrivateWords(showing.language);
    const presser = await presserOf(asked, deps);
    if (step === "drop") {
      const dropped = await deps.live.drop(run, presser);
      if (dropped.kind === "refused") return refusedAnswer(asked, dropped, showing);
      return toPresser(notice(words.dropped), asked.onPrivateMessage);
    }
    const act = step === "open" || step === "redraw" ? step : "look";
    const outcome = await deps.live.preview(run, presser, { act });
    return previewAnswer(asked, outcome, step === "show" ? "shown" : "hidden", showing);
  },
});

/** Chooses the roles that make the teams. */
export const teamRoles = defineComponent({
  id: teamRolesId,
  async press(asked, { run }, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const teams = { kind: "role" as const, roleIds: [...values].slice(0, 6) };
    const action = { act: "settings" as const, settings: { teams } };
    const outcome = await deps.live.preview(run, await presserOf(asked, deps), action);
    return previewAnswer(asked, outcome, "hidden", showing);
  },
});

/** A new quiz as this one was, with other questions. */
export const hostAgain = defineComponent({
  id: hostAgainId,
  async press(asked, { run }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const outcome = await deps.live.again(run, await presserOf(asked, deps));
    return previewAnswer(asked, outcome, "hidden", showing);
  },
});

function previewAnswer(
  asked: Asked,
  outcome: Awaited<ReturnType<Live["preview"]>>,
  answers: "shown" | "hidden",
  showing: PracticeShowing,
): Answer {
  const words = livePrivateWords(showing.language);
  switch (outcome.kind) {
    case "refused":
      return refusedAnswer(asked, outcome, showing);
    case "nothing":
      return toPresser(notice(words.nothing), asked.onPrivateMessage);
    case "hosted":
      return toPresser(hostPanel(outcome.scene, showing.language), asked.onPrivateMessage);
    case "previewed":
      return toPresser(previewMessage(outcome, answers, showing.language), asked.onPrivateMessage);
  }
}
