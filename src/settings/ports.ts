/** What a server has chosen. `null` means "not set". */
export interface ServerSettings {
  /** Code of the language of public messages. */
  readonly language: string | null;
  readonly hostRoleId: string | null;
  /** Where reports and words for administrators go. */
  readonly staffChannelId: string | null;
}

/** The settings of a server that was never set up, and of wherever Docent is not installed. */
export const nothingSet: ServerSettings = {
  language: null,
  hostRoleId: null,
  staffChannelId: null,
};

/** Settings of servers and people; ids are Discord's, as text. */
export interface SettingsStore {
  /** A server that was never set up has every setting `null`. */
  server(guildId: string): Promise<ServerSettings>;
  /** Changes the given settings, leaves the others, and answers with all of them. */
  changeServer(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings>;
  /** The language code that a person chose, or `null`. */
  personLanguage(userId: string): Promise<string | null>;
  choosePersonLanguage(userId: string, code: string): Promise<void>;
}
