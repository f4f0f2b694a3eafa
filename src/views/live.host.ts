import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import type { State } from "../quiz/live/state.ts";
import { hostButton } from "./live.buttons.ts";
import { hostPeopleId, type SceneRef } from "./live.id.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { liveWords } from "./live.words.ts";
import { button, container, rows, text } from "./parts.ts";
import { heading } from "./practice.lines.ts";

const atOf = (scene: Scene): SceneRef => ({ run: scene.runId, scene: sceneOf(scene.state.phase) });

/** How the quiz stands and what the host may do: fit to be seen by the room. */
export function hostPanel(scene: Scene, language: Language): Message {
  const words = livePrivateWords(language);
  return {
    components: [
      container("notice", [text([heading(words.panel), ...standing(scene, language)].join("\n"))]),
      ...rows(onward(scene, language)),
      ...rows(others(scene, language)),
    ],
  };
}

function standing({ quiz, state }: Scene, language: Language): readonly string[] {
  const words = livePrivateWords(language);
  const { phase, players } = state;
  const of = quiz.questions.length;
  const playing = [...players.values()].filter(({ out }) => out === null).length;
  const isPaused = phase.name !== "preview" && phase.name !== "ended" && phase.pause !== null;
  const paused = isPaused ? [words.isPaused] : [];
  switch (phase.name) {
    case "asking":
      return [words.asking(phase.position + 1, of, phase.answers.size, playing), ...paused];
    case "revealed":
      return [words.revealed(phase.position + 1, of), ...paused];
    case "ended":
      return [words.ended];
    default:
      return [words.inLobby(playing), ...paused];
  }
}

/** What moves the quiz. */
function onward(scene: Scene, language: Language) {
  const words = livePrivateWords(language);
  const { phase } = scene.state;
  const at = atOf(scene);
  if (phase.name === "ended" || phase.name === "preview") return [];
  const skip = phase.name === "asking" ? [hostButton(words.skip, at, "skip")] : [];
  if (phase.pause !== null) {
    return [hostButton(liveWords(language).resume, at, "resume", "primary"), ...skip];
  }
  return [
    hostButton(forward(scene, language), at, forwardAct(scene.state), "primary"),
    hostButton(words.pause, at, "pause"),
    ...skip,
  ];
}

function others(scene: Scene, language: Language) {
  const words = livePrivateWords(language);
  const { phase, standings } = scene.state;
  const at = atOf(scene);
  if (phase.name === "ended" || phase.name === "preview") return [];
  return [
    hostButton(standings === "each" ? words.standingsEach : words.standingsEnd, at, "standings"),
    button(words.people, hostPeopleId.encode({ scene: at, page: 0 })),
    hostButton(words.end, at, "askEnd"),
  ];
}

function forward({ quiz, state }: Scene, language: Language): string {
  const words = liveWords(language);
  const { phase } = state;
  if (phase.name === "asking") return words.closeNow;
  if (phase.name !== "revealed") return words.start;
  return phase.position + 1 === quiz.questions.length ? words.finish : words.next;
}

function forwardAct({ phase }: State) {
  if (phase.name === "asking") return "close";
  return phase.name === "revealed" ? "next" : "start";
}

/** Asks once whether the quiz is to end. */
export function endQuestion(scene: Scene, language: Language): Message {
  const words = livePrivateWords(language);
  const at = atOf(scene);
  return {
    components: [
      container("notice", [text(words.askEnd)]),
      ...rows([hostButton(words.keepOn, at, "panel", "primary"), hostButton(words.end, at, "end")]),
    ],
  };
}
