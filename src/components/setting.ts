import { type Language, languageByCode } from "../content/languages.ts";
import type { Schedules } from "../daily/schedules.ts";
import { privately, redraw } from "../discord/answer.ts";
import { type AskedGuild, managesServer } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { audienceOf } from "../settings/audience.ts";
import type { ServerSettings } from "../settings/ports.ts";
import { anyInTrouble } from "../views/daily.trouble.ts";
import { type HelpSources, helpFor } from "../views/help.for.ts";
import { notice, problemWords } from "../views/problems.ts";
import { settingId } from "../views/settings.id.ts";
import { channelTrouble, settingsPanel } from "../views/settings.ts";
import { settingsWords } from "../views/settings.words.ts";

interface Deps extends HelpSources {
  readonly rights: LookUpRights;
  readonly schedules: Schedules;
}

/** Changes one setting of the server, and redraws the panel on which it was chosen. */
export const setting = defineComponent({
  id: settingId,
  async press(asked, { setting, panel }, { values }, deps: Deps) {
    const before = await audienceOf(asked, deps.settings, deps.languages);
    const language = before.person;
    const { guild } = asked;
    const problems = problemWords(language);
    if (!guild?.installed) return privately(notice(problems.onlyInServer));
    if (!managesServer(asked.person)) return privately(notice(problems.manageServer));

    const value = values[0] ?? null;
    const refused = setting === "staffChannel" ? trouble(guild, value, language, deps) : null;
    const server =
      refused === null
        ? await deps.settings.changeServer(guild.id, change(setting, value, deps))
        : before.server;
    const said = refused ?? settingsWords(language).kept;
    const occasion = { language, server, steps: true, notice: said };
    if (panel === "help") return redraw(helpFor(asked, occasion, deps));
    return redraw(await panelOf(guild, occasion, deps));
  },
});

type Setting = "language" | "hostRole" | "staffChannel";

function change(setting: Setting, value: string | null, deps: Deps): Partial<ServerSettings> {
  const snowflake = value !== null && /^\d{15,25}$/.test(value) ? value : null;
  switch (setting) {
    case "language":
      return { language: languageByCode(value ?? "", deps.languages)?.code ?? null };
    case "hostRole":
      return { hostRoleId: snowflake };
    case "staffChannel":
      return { staffChannelId: snowflake };
  }
}

function trouble(
  guild: AskedGuild,
  channelId: string | null,
  language: Language,
  deps: Deps,
): string | null {
  if (channelId === null) return null;
  return channelTrouble(channelId, deps.rights(guild.id, channelId), language);
}

async function panelOf(
  guild: AskedGuild,
  { language, server, notice }: { language: Language; server: ServerSettings; notice: string },
  deps: Deps,
) {
  const { staffChannelId } = server;
  const schedules = await deps.schedules.list(guild.id);
  return settingsPanel({
    server,
    language,
    languages: deps.languages,
    community: guild.community,
    staffRights: staffChannelId === null ? null : deps.rights(guild.id, staffChannelId),
    dailyTrouble: anyInTrouble(schedules, deps.rights),
    notice,
  });
}
