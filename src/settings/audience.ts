import { type Language, languageByCode, languageByLocale } from "../content/languages.ts";
import { nothingSet, type ServerSettings, type SettingsStore } from "./ports.ts";

/** Who asked, and where, as far as languages go. */
export interface Asker {
  readonly person: { readonly id: string; readonly locale: string };
  readonly guild: {
    readonly id: string;
    readonly locale: string;
    readonly community: boolean;
    readonly installed: boolean;
  } | null;
}

/** The languages in which to answer, and the settings of the server they came from. */
export interface Audience {
  /** For what only the asking person sees. */
  readonly person: Language;
  /** For what everybody in the channel sees. */
  readonly everyone: Language;
  readonly server: ServerSettings;
}

/**
 * A person reads their own choice, else their Discord locale. Everyone reads the server's language
 * once set, else a Community server's locale (Discord says `en-US` for every other server, which
 * means nothing), else the language of whoever asked.
 */
export async function audienceOf(
  asker: Asker,
  settings: SettingsStore,
  languages: readonly Language[],
): Promise<Audience> {
  const { person, guild } = asker;
  const [choice, server] = await Promise.all([
    settings.personLanguage(person.id),
    guild?.installed ? settings.server(guild.id) : nothingSet,
  ]);
  const own = known(choice, languages) ?? languageByLocale(person.locale, languages);
  return { person: own, everyone: serverLanguage(server, guild, languages) ?? own, server };
}

/** What a server itself reads: what it has chosen, else a Community's locale, else `undefined`. */
export function serverLanguage(
  server: ServerSettings,
  guild: { readonly locale: string; readonly community: boolean } | null | undefined,
  languages: readonly Language[],
): Language | undefined {
  const community = guild?.community ? languageByLocale(guild.locale, languages) : undefined;
  return known(server.language, languages) ?? community;
}

function known(code: string | null, languages: readonly Language[]): Language | undefined {
  return code === null ? undefined : languageByCode(code, languages);
}

/**
 * Keeps a language as a person's choice and gives it back; `undefined`, and nothing kept, for a
 * code that Docent does not speak.
 */
export async function chooseLanguage(
  personId: string,
  code: string,
  from: { readonly settings: SettingsStore; readonly languages: readonly Language[] },
): Promise<Language | undefined> {
  const chosen = languageByCode(code, from.languages);
  if (chosen !== undefined) await from.settings.choosePersonLanguage(personId, code);
  return chosen;
}
