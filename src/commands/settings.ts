import { ApplicationCommandType, PermissionFlagsBits } from "discord-api-types/v10";
import { z } from "zod";
import type { Language } from "../content/languages.ts";
import type { Schedules } from "../daily/schedules.ts";
import { privately } from "../discord/answer.ts";
import { managesServer } from "../discord/asked.ts";
import { defineCommand } from "../discord/handlers.ts";
import { serversOnly } from "../discord/installation.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { anyInTrouble } from "../views/daily.trouble.ts";
import { described, named } from "../views/localised.ts";
import { notice, problemWords } from "../views/problems.ts";
import { settingsCommand as words } from "../views/settings.command.words.ts";
import { settingsPanel } from "../views/settings.ts";

interface Deps {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly rights: LookUpRights;
  readonly schedules: Schedules;
}

export const settings = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...serversOnly,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  options: z.object({}),

  async run(asked, _options, deps: Deps) {
    const { person, server } = await audienceOf(asked, deps.settings, deps.languages);
    const problems = problemWords(person);
    if (!asked.guild?.installed) return privately(notice(problems.onlyInServer));
    if (!managesServer(asked.person)) return privately(notice(problems.manageServer));
    const { staffChannelId } = server;
    const schedules = await deps.schedules.list(asked.guild.id);
    return privately(
      settingsPanel({
        server,
        language: person,
        languages: deps.languages,
        community: asked.guild.community,
        staffRights: (staffChannelId && deps.rights(asked.guild.id, staffChannelId)) || null,
        dailyTrouble: anyInTrouble(schedules, deps.rights),
        notice: null,
      }),
    );
  },
});
