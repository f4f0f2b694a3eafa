import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { type Asked, managesServer } from "../discord/asked.ts";
import type { ServerSettings, SettingsStore } from "../settings/ports.ts";
import { dailyAccess } from "./daily.access.ts";
import { help } from "./help.ts";

/** What the help is made of. */
export interface HelpSources {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** In which language, with which settings, and whether first steps may open it. */
export interface HelpOccasion {
  readonly language: Language;
  readonly server: ServerSettings;
  readonly steps: boolean;
  readonly notice?: string | null;
}

/** The help for whoever asked, with first steps for the managers of a server that is not set up. */
export function helpFor(asked: Asked, occasion: HelpOccasion, sources: HelpSources): Message {
  const { language, server } = occasion;
  const access = dailyAccess(asked, { person: language, server });
  const manages = asked.guild?.installed === true && managesServer(asked.person);
  return help({
    packs: sources.catalog.packs,
    language: occasion.language,
    languages: sources.languages,
    commandIds: sources.commandIds(),
    managesServer: manages,
    setsDaily: !("refusal" in access),
    firstSteps: manages && occasion.steps ? occasion.server : null,
    notice: occasion.notice ?? null,
  });
}

/** Whether nothing was set in a server yet. */
export function isNotSetUp({ language, hostRoleId, staffChannelId }: ServerSettings): boolean {
  return language === null && hostRoleId === null && staffChannelId === null;
}
