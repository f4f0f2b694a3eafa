import { type APIStringSelectComponent, ComponentType } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import { say } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Question } from "../quiz/question.ts";
import { chooseId, previewId, tickId } from "./live.id.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { button, clip, container, row, rows, text } from "./parts.ts";
import { heading, small } from "./practice.lines.ts";

/** A menu holds so many questions. */
export const pageSize = 25;
/** A quiz asks at most so many. */
export const mostQuestions = 30;

/** Something that a quiz could ask. */
export interface Choice {
  readonly item: string;
  readonly question: Question;
}

/** What the host chooses from, and what is chosen. */
export interface Choosing {
  readonly run: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly page: number;
  /** Why something could not be chosen. */
  readonly remark?: string;
}

/** Questions to tick, a page at a time, without their answers. */
export function chooseMessage(choosing: Choosing, language: Language): Message {
  const { run, choices, chosen, remark } = choosing;
  const words = livePrivateWords(language);
  const last = Math.max(0, Math.ceil(choices.length / pageSize) - 1);
  const page = Math.min(choosing.page, last);
  const to = (wanted: number) => chooseId.encode({ run, page: wanted });
  const lines = [
    heading(words.choose),
    ...(remark === undefined ? [] : [`**${remark}**`]),
    small(words.chooseNote(chosen.size, choices.length)),
  ];
  return {
    components: [
      container("notice", [text(lines.join("\n"))]),
      row(menu({ ...choosing, page }, words.chooseHere(page + 1, last + 1), language)),
      ...rows([
        ...(page > 0 ? [button(words.earlier, to(page - 1))] : []),
        ...(page < last ? [button(words.later, to(page + 1))] : []),
        button(words.backToPreview, previewId.encode({ run, step: "hide" }), "primary"),
      ]),
    ],
  };
}

function menu(
  { run, choices, chosen, page }: Choosing,
  placeholder: string,
  language: Language,
): APIStringSelectComponent {
  const shown = choices.slice(page * pageSize, (page + 1) * pageSize);
  return {
    type: ComponentType.StringSelect,
    custom_id: tickId.encode({ run, page }),
    placeholder,
    min_values: 0,
    max_values: shown.length,
    options: shown.map(({ item, question }) => ({
      label: clip(say(question.stem, language), 100),
      description: clip(say(question.topicName, language), 100),
      value: item,
      default: chosen.has(item),
    })),
  };
}
