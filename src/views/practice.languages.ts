import type { APIButtonComponent } from "discord-api-types/v10";
import { explainWords } from "./explain.words.ts";
import { button } from "./parts.ts";
import { practiceLanguagesId, practiceSpeakId } from "./practice.id.ts";
import type { Tongues } from "./practice.showing.ts";

/** To the other language; to a choice where there are several others; none where there is one only. */
export function languageButton(
  { language, languages }: Tongues,
  speak: (code: string) => string,
  choose: () => string,
): readonly APIButtonComponent[] {
  const others = languages.filter(({ code }) => code !== language.code);
  const [only] = others;
  if (only === undefined) return [];
  return others.length > 1
    ? [button(explainWords(language).toLanguages, choose())]
    : [button(explainWords(only).inThisLanguage, speak(only.code))];
}

/** The language button of a question, or of the summary where the position is absent. */
export function languageButtons(
  page: { readonly run: string; readonly position: number | null },
  tongues: Tongues,
): readonly APIButtonComponent[] {
  return languageButton(
    tongues,
    (language) => practiceSpeakId.encode({ ...page, language }),
    () => practiceLanguagesId.encode(page),
  );
}
