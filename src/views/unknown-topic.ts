import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { button, clip, container, escaped, rows, text } from "./parts.ts";
import { defineWords } from "./words.ts";

const words = defineWords(
  {
    unknown: (written: string) => `I don’t know a topic called “${written}”.`,
    close: "Close to it:",
    none: "Nothing I know comes close to it. Some of what there is:",
    how: "Type in `topic:` to search all topics.",
  },
  {
    es: {
      unknown: (written) => `No conozco ningún tema llamado «${written}».`,
      close: "Se parece a:",
      none: "Nada de lo que conozco se le parece. Esto es parte de lo que hay:",
      how: "Escribe en `tema:` para buscar entre todos los temas.",
    },
  },
);

/** A topic as a button leads to it. */
export interface NamedTopic {
  readonly pack: string;
  readonly topic: string;
  readonly name: string;
}

/** Topics to offer in place of one that there is not. */
export interface Offer {
  /** Those that come close; may be empty. */
  readonly nearest: readonly NamedTopic[];
  /** Any, for where none comes close. */
  readonly others: readonly NamedTopic[];
}

/** What was asked for is no topic: others as buttons, each with a custom id of its own. */
export function unknownTopic(
  written: string,
  { nearest, others }: Offer,
  idOf: (topic: NamedTopic) => string,
  language: Language,
): Message {
  const say = words(language);
  const lines = [
    say.unknown(escaped(clip(written, 60))),
    nearest.length === 0 ? say.none : say.close,
  ];
  const offered = nearest.length === 0 ? others : nearest;
  const buttons = offered.map((topic) => button(topic.name, idOf(topic)));
  return {
    components: [
      container("notice", [text(lines.join(" ")), ...rows(buttons), text(`-# ${say.how}`)]),
    ],
  };
}
