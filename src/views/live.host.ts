import { type APIStringSelectComponent, ComponentType } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import type { Player, State } from "../quiz/live/state.ts";
import { hostButton } from "./live.buttons.ts";
import { hostPeopleId, type SceneRef } from "./live.id.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { liveWords } from "./live.words.ts";
import { clip, container, row, rows, text } from "./parts.ts";
import { heading, small } from "./practice.lines.ts";

/** A menu holds so many people. */
const pageSize = 25;

const atOf = (scene: Scene): SceneRef => ({ run: scene.runId, scene: sceneOf(scene.state.phase) });

/** How the quiz stands and what the host may do: fit to be seen by the room. */
export function hostPanel(scene: Scene, language: Language): Message {
  const words = livePrivateWords(language);
  return {
    components: [
      container("notice", [text([heading(words.panel), ...standing(scene, language)].join("\n"))]),
      ...rows(acts(scene, language)),
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

function acts(scene: Scene, language: Language) {
  const words = livePrivateWords(language);
  const { phase } = scene.state;
  const at = atOf(scene);
  if (phase.name === "ended" || phase.name === "preview") return [];
  const onward =
    phase.pause === null
      ? [hostButton(forward(scene, language), at, forwardAct(scene.state), "primary")]
      : [hostButton(liveWords(language).resume, at, "resume", "primary")];
  return [
    ...onward,
    ...(phase.pause === null ? [hostButton(words.pause, at, "pause")] : []),
    ...(phase.name === "asking" ? [hostButton(words.skip, at, "skip")] : []),
    hostButton(
      scene.state.standings === "each" ? words.standingsEach : words.standingsEnd,
      at,
      "standings",
    ),
    hostButton(words.people, at, "people"),
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

/** Done, with a way to the panel. */
export function doneNote(scene: Scene, language: Language): Message {
  const words = livePrivateWords(language);
  return {
    components: [
      container("notice", [text(words.done)]),
      ...rows([hostButton(words.toPanel, atOf(scene), "panel")]),
    ],
  };
}

/** Menus of people: to take out, to let in again, to give time. Nobody sees who has extra time. */
export function peoplePanel(scene: Scene, page: number, language: Language): Message {
  const words = livePrivateWords(language);
  const playing = peopleIn(scene, ({ out }) => out !== "removed");
  const removed = peopleIn(scene, ({ out }) => out === "removed");
  const shown = playing.slice(page * pageSize, (page + 1) * pageSize);
  const menus =
    shown.length === 0
      ? []
      : (["remove", "half", "double", "usual"] as const).map((act) =>
          row(menu(scene, act, page, shown, words[act])),
        );
  const back = removed.slice(0, pageSize);
  return {
    components: [
      container("notice", [
        text(playing.length + removed.length === 0 ? words.noPeople : small(words.peopleNote)),
      ]),
      ...menus,
      ...(back.length > 0 ? [row(menu(scene, "readmit", page, back, words.readmit))] : []),
      ...rows([hostButton(words.toPanel, atOf(scene), "panel")]),
    ],
  };
}

interface Named {
  readonly person: number;
  readonly name: string;
}

/** People by name, the nameless by their place. */
function peopleIn({ state, names }: Scene, which: (player: Player) => boolean): readonly Named[] {
  return [...state.players]
    .filter(([, player]) => which(player))
    .map(([person], index) => ({ person, name: names.get(person) ?? `#${index + 1}` }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function menu(
  scene: Scene,
  act: "remove" | "readmit" | "half" | "double" | "usual",
  page: number,
  people: readonly Named[],
  placeholder: string,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: hostPeopleId.encode({ scene: atOf(scene), act, page }),
    placeholder,
    options: people.map(({ person, name }) => ({ label: clip(name, 100), value: String(person) })),
  };
}
