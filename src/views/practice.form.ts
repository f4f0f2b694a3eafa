import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { type Language, say } from "../content/languages.ts";
import { writtenNumber } from "../quiz/numbers.ts";
import type { Picked } from "../quiz/picked.ts";
import type { QuestionOf } from "../quiz/question.ts";
import { placeValue } from "./practice.id.ts";
import { briefly, opening } from "./practice.lines.ts";
import { countedLines } from "./practice.question.ts";
import { practiceWords } from "./practice.words.ts";

type Form = APIModalInteractionResponseCallbackData;

/** The custom id of the field for a number; those of an order are its places, from 0. */
export const numberField = "number";

/** A modal holds five parts, its question among them. */
const mostParts = 5;
/** Characters of a label's description. */
const longestDescription = 100;

/** The form for a number, with what was answered before. */
export function numberForm(
  question: QuestionOf<"number">,
  customId: string,
  before: Picked | null,
  language: Language,
): Form {
  const words = practiceWords(language);
  const value = before !== null && "number" in before ? writtenNumber(before.number) : undefined;
  return {
    custom_id: customId,
    title: words.numberTitle,
    components: [
      {
        type: ComponentType.TextDisplay,
        content: [
          `**${say(question.stem, language)}**`,
          ...countedLines(question, { language }),
        ].join("\n"),
      },
      {
        type: ComponentType.Label,
        label: words.numberTitle,
        description: words.numberExample,
        component: {
          type: ComponentType.TextInput,
          custom_id: numberField,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: 40,
          required: true,
          ...(value !== undefined && { value }),
        },
      },
    ],
  };
}

/**
 * The form for an order, a menu a place, with what was chosen before. Where the menus leave no part
 * for the question it stands in the first one's description.
 */
export function orderForm(
  question: QuestionOf<"order">,
  customId: string,
  before: Picked | null,
  language: Language,
): Form {
  const stem = say(question.stem, language);
  const fits = question.options.length < mostParts;
  const chosen = before !== null && "positions" in before ? before.positions : [];
  const menus = question.options.map((_, place) =>
    placeMenu(question, place, chosen[place], {
      language,
      description: place === 0 && !fits ? opening(stem, longestDescription) : null,
    }),
  );
  const asked: APIModalInteractionResponseCallbackComponent = {
    type: ComponentType.TextDisplay,
    content: `**${stem}**`,
  };
  return {
    custom_id: customId,
    title: practiceWords(language).orderTitle,
    components: fits ? [asked, ...menus] : menus,
  };
}

function placeMenu(
  { options }: QuestionOf<"order">,
  place: number,
  chosen: number | undefined,
  { language, description }: { readonly language: Language; readonly description: string | null },
): APILabelComponent {
  const words = practiceWords(language);
  return {
    type: ComponentType.Label,
    label: words.place(place + 1),
    ...(description !== null && { description }),
    component: {
      type: ComponentType.StringSelect,
      custom_id: String(place),
      placeholder: words.choosePlace,
      required: true,
      options: options.map((option, position) => ({
        label: briefly(option, 100, language),
        value: placeValue(position),
        default: position === chosen,
      })),
    },
  };
}
