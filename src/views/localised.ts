import { baseLanguage, type Language, languages, say, type Text } from "../content/languages.ts";

type Localisations = Readonly<Record<string, string>>;

/** A command's or an option's name in every language, as Discord takes it. */
export function named(name: Text): { name: string; name_localizations: Localisations } {
  return { name: name.en, name_localizations: localisations(name) };
}

/** A description in every language, as Discord takes it. */
export function described(description: Text): {
  description: string;
  description_localizations: Localisations;
} {
  return { description: description.en, description_localizations: localisations(description) };
}

function localisations(text: Text): Localisations {
  const others: readonly Language[] = languages.filter(({ code }) => code !== baseLanguage.code);
  return Object.fromEntries(
    others.flatMap((language) => language.discord.map((locale) => [locale, say(text, language)])),
  );
}
