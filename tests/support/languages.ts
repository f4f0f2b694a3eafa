import {
  baseLanguage,
  type Language,
  languageByCode,
  languages,
} from "../../src/content/languages.ts";

/** The language with this code, wherever it stands in the list; throws where there is none. */
function languageOf(code: string): Language {
  const found = languageByCode(code);
  if (found === undefined) throw new Error(`No language has the code ${code}.`);
  return found;
}

/** English, by its code. */
export const english = languageOf("en");
/** Spanish, by its code. */
export const spanish = languageOf("es");

/** The languages in which nothing may be missing, the base first, whatever others are growing. */
export const completeLanguages: readonly [Language, ...Language[]] = [
  baseLanguage,
  ...languages.filter(({ code, status }) => status === "complete" && code !== baseLanguage.code),
];
