/** A language that Docent speaks. */
export interface Language {
  /** Short code, used in content, words and custom ids. */
  readonly code: string;
  /** Its name in itself, as buttons show it. */
  readonly name: string;
  /** The locale given to `Intl`. */
  readonly intl: string;
  /** Discord locales that read this language. */
  readonly discord: readonly string[];
  /** `complete`: a gap does not compile. `growing`: the base language shows in its place, marked and counted. */
  readonly status: "complete" | "growing";
}

/** Every language of Docent. The first is the base, which fills the gaps of growing ones. */
export const languages = [
  { code: "en", name: "English", intl: "en-US", discord: ["en-US", "en-GB"], status: "complete" },
  { code: "es", name: "Español", intl: "es-MX", discord: ["es-ES", "es-419"], status: "complete" },
] as const satisfies readonly Language[];

type Listed = (typeof languages)[number];

/** Codes of the languages in which every text must exist. */
export type CompleteCode = Extract<Listed, { status: "complete" }>["code"];

/** A text in every complete language, and in growing ones as far as they have come. */
export type Text = Readonly<Record<CompleteCode, string> & Partial<Record<string, string>>>;

/** A text that was stored: languages that were complete later may be missing, the base never is. */
export type StoredText = Readonly<{ en: string } & Partial<Record<string, string>>>;

/** The base language. */
export const baseLanguage: Language = languages[0];

/** The language with this code, if Docent speaks it. */
export function languageByCode(
  code: string,
  among: readonly Language[] = languages,
): Language | undefined {
  return among.find((language) => language.code === code);
}

/** The language for a Discord locale; a locale that no language claims is the base. */
export function languageByLocale(locale: string, among: readonly Language[] = languages): Language {
  return among.find((language) => language.discord.includes(locale)) ?? baseLanguage;
}

/** The text in a language, or the base's where a growing language has a gap. */
export function say(text: StoredText, language: Language): string {
  return text[language.code] ?? text.en;
}

/** Whether a text exists in a language, rather than being filled by the base. */
export function isTranslated(text: StoredText, language: Language): boolean {
  return text[language.code] !== undefined;
}
