import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Given } from "../quiz/given.ts";
import { positionsOf } from "../quiz/picked.ts";
import type { Question } from "../quiz/question.ts";
import { chartWords } from "./chart.words.ts";
import {
  hostId,
  liveFillId,
  liveLanguagesId,
  liveNumbersId,
  livePickId,
  livePicksId,
  liveSpeakId,
  type SceneRef,
} from "./live.id.ts";
import { button, clip, row, rows } from "./parts.ts";
import { placeValue } from "./practice.id.ts";
import { languageButton } from "./practice.languages.ts";
import { briefly, letter } from "./practice.lines.ts";
import type { Tongues } from "./practice.showing.ts";
import { practiceWords } from "./practice.words.ts";

/** A longer option has a short form, which a button shows. */
const longestOnButton = 30;

/** Buttons, a menu or the way to a form, by the form of the answer; then "I don't know". */
export function answerParts(
  question: Question,
  at: SceneRef,
  given: Given | null,
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  switch (question.form) {
    case "one":
      return rows(
        question.options.map((option, position) =>
          button(
            `${letter(position)} · ${briefly(option, longestOnButton, language)}`,
            livePickId.encode({ scene: at, picked: { positions: [position] } }),
          ),
        ),
      );
    case "several": {
      const chosen = given === null ? [] : positionsOf(question, given);
      return [
        row({
          type: ComponentType.StringSelect,
          custom_id: livePicksId.encode({ scene: at }),
          placeholder: practiceWords(language).chooseAll,
          min_values: 1,
          max_values: question.options.length,
          options: question.options.map((option, position) => ({
            label: clip(`${letter(position)} · ${briefly(option, 96, language)}`, 100),
            value: placeValue(position),
            default: chosen.includes(position),
          })),
        }),
      ];
    }
    case "number":
    case "order": {
      const words = practiceWords(language);
      const isNumber = question.form === "number";
      const first = isNumber ? words.typeNumber : words.putInOrder;
      const again = isNumber ? words.changeNumber : words.changeOrder;
      const id = liveFillId.encode({ scene: at, draft: null });
      return [row(given === null ? button(first, id, "primary") : button(again, id))];
    }
  }
}

/** "I don't know". */
export function unknownButton(at: SceneRef, language: Language): APIButtonComponent {
  const id = livePickId.encode({ scene: at, picked: { unknown: true } });
  return button(practiceWords(language).dontKnow, id);
}

/** To the numbers of the question's chart, where it has one. */
export function numbersButton(
  { chart }: Question,
  at: SceneRef,
  language: Language,
): readonly APIButtonComponent[] {
  if (chart === undefined) return [];
  return [button(chartWords(language).toNumbers, liveNumbersId.encode({ scene: at }))];
}

/** A button of the host's. */
export function hostButton(
  label: string,
  at: SceneRef,
  act: Parameters<typeof hostId.encode>[0]["act"],
  style: "primary" | "secondary" = "secondary",
): APIButtonComponent {
  return button(label, hostId.encode({ scene: at, act }), style);
}

/** The language button of a scene. */
export function sceneLanguages(at: SceneRef, tongues: Tongues): readonly APIButtonComponent[] {
  return languageButton(
    tongues,
    (language) => liveSpeakId.encode({ scene: at, language }),
    () => liveLanguagesId.encode({ scene: at }),
  );
}
