import { type APIStringSelectComponent, ComponentType } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { explainWords } from "./explain.words.ts";
import { container, row, text } from "./parts.ts";

/** A private message that offers every language. */
export function languageChoice(
  customId: string,
  language: Language,
  { languages }: { readonly languages: readonly Language[] },
): Message {
  const words = explainWords(language).chooseLanguage;
  return {
    components: [container("notice", [text(words)]), row(languageMenu(customId, languages))],
  };
}

/** A menu of languages; the current one, where given, is marked. */
function languageMenu(
  customId: string,
  languages: readonly Language[],
  current?: string,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    options: languages.map(({ code, name }) => ({
      label: name,
      value: code,
      default: code === current,
    })),
  };
}
