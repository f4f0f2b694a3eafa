import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import {
  type APIStringSelectComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { fold } from "../content/fold.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import { hostButton } from "./live.buttons.ts";
import { hostFindId, hostPeopleId, hostPersonId, type SceneRef } from "./live.id.ts";
import { shownName } from "./live.lines.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { button, clip, container, row, rows, text } from "./parts.ts";
import { heading, small } from "./practice.lines.ts";

/** A menu holds so many people. */
const pageSize = 25;
/** The custom id of the field for a name. */
export const nameField = "name";
const longestName = 40;

const atOf = (scene: Scene): SceneRef => ({ run: scene.runId, scene: sceneOf(scene.state.phase) });

/** The players to choose from: a page of all, or those whose names hold what is looked for. */
export function peoplePanel(
  scene: Scene,
  { page = 0, sought = null }: { readonly page?: number; readonly sought?: string | null },
  language: Language,
): Message {
  const words = livePrivateWords(language);
  const all = peopleIn(scene, language);
  const found = sought === null ? all : all.filter(({ name }) => holds(name, sought));
  const last = Math.max(0, Math.ceil(found.length / pageSize) - 1);
  const at = Math.min(page, last);
  const shown = found.slice(at * pageSize, (at + 1) * pageSize);
  return {
    components: [
      container("notice", [text(headLines(found.length, sought, language).join("\n"))]),
      ...(shown.length === 0 ? [] : [row(peopleMenu(scene, at, shown, words.choosePerson))]),
      ...rows([
        ...(sought === null ? pageButtons(scene, at, last, language) : []),
        ...(all.length > pageSize
          ? [button(words.find, hostFindId.encode({ scene: atOf(scene) }))]
          : []),
        hostButton(words.toPanel, atOf(scene), "panel"),
      ]),
    ],
  };
}

function headLines(count: number, sought: string | null, language: Language): readonly string[] {
  const words = livePrivateWords(language);
  const head = heading(words.people);
  if (count > 0) return [head, small(words.peopleNote)];
  return [head, sought === null ? words.noPeople : words.nobodyCalled(clip(sought, longestName))];
}

interface Named {
  readonly person: number;
  readonly name: string;
}

/** By name; those whose names are not known yet are told apart by a number. */
function peopleIn({ state, names }: Scene, language: Language): readonly Named[] {
  const words = livePrivateWords(language);
  return [...state.players]
    .map(([person], index) => ({ person, name: names.get(person) ?? words.nameless(index + 1) }))
    .sort((a, b) => a.name.localeCompare(b.name, language.code));
}

const holds = (name: string, sought: string): boolean => fold(name).includes(fold(sought));

function peopleMenu(
  scene: Scene,
  page: number,
  people: readonly Named[],
  placeholder: string,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: hostPeopleId.encode({ scene: atOf(scene), page }),
    placeholder,
    options: people.map(({ person, name }) => ({ label: clip(name, 100), value: String(person) })),
  };
}

function pageButtons(scene: Scene, page: number, last: number, language: Language) {
  const words = livePrivateWords(language);
  const to = (wanted: number) => hostPeopleId.encode({ scene: atOf(scene), page: wanted });
  return [
    ...(page > 0 ? [button(words.earlier, to(page - 1))] : []),
    ...(page < last ? [button(words.later, to(page + 1))] : []),
  ];
}

/** What the host may do with one player. Whose extra time it is stands nowhere, since the room may look on. */
export function personPanel(
  scene: Scene,
  person: number,
  language: Language,
  isDone = false,
): Message {
  const words = livePrivateWords(language);
  const player = scene.state.players.get(person);
  const at = atOf(scene);
  const act = (label: string, name: Parameters<typeof hostPersonId.encode>[0]["act"]) =>
    button(label, hostPersonId.encode({ scene: at, person: String(person), act: name }));
  const acts =
    player?.out === "removed"
      ? [act(words.readmit, "readmit")]
      : [
          act(words.remove, "remove"),
          act(words.half, "half"),
          act(words.double, "double"),
          act(words.usual, "usual"),
        ];
  return {
    components: [
      container("notice", [
        text(
          [
            heading(shownName(scene, person, language)),
            ...(player === undefined ? [words.notHere] : []),
            ...(player?.out === "removed" ? [words.isRemoved] : []),
            ...(isDone ? [words.done] : []),
            small(words.peopleNote),
          ].join("\n"),
        ),
      ]),
      ...rows(player === undefined ? [] : acts),
      ...rows([
        button(words.people, hostPeopleId.encode({ scene: at, page: 0 })),
        hostButton(words.toPanel, at, "panel"),
      ]),
    ],
  };
}

/** The form in which a player is looked for. */
export function findForm(
  scene: SceneRef,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const words = livePrivateWords(language);
  return {
    custom_id: hostFindId.encode({ scene }),
    title: words.find,
    components: [
      {
        type: ComponentType.Label,
        label: words.nameLabel,
        component: {
          type: ComponentType.TextInput,
          custom_id: nameField,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: longestName,
          required: true,
        },
      },
    ],
  };
}
