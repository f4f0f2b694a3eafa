import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord-api-types/v10";
import { type Language, languageByCode } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { ChannelRights } from "../discord/rights.ts";
import type { ServerSettings } from "../settings/ports.ts";
import { container, row, text } from "./parts.ts";
import { type Panel, settingId } from "./settings.id.ts";
import { settingsWords } from "./settings.words.ts";

/** Everything the panel shows. */
export interface SettingsView {
  readonly server: ServerSettings;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly community: boolean;
  /** What Docent may do in the staff channel; `null` where none is set. */
  readonly staffRights: ChannelRights | null;
  /** Whether something keeps a daily post from appearing. */
  readonly dailyTrouble: boolean;
  /** What has to be said first, such as why a choice was not kept. */
  readonly notice: string | null;
}

type MenuRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The choice "not set" in the language menu; no language has this code. */
const noLanguage = "none";

/** The private panel of a server's settings. */
export function settingsPanel(view: SettingsView): Message {
  const words = settingsWords(view.language);
  const [language, hostRole, staffChannel] = settingMenus(view, "settings");
  const title = `## ${words.title}\n-# ${words.onlyYou}`;
  return {
    components: [
      container("notice", [
        text(view.notice === null ? title : `${title}\n${view.notice}`),
        text(words.language(languageName(view))),
        language,
        text(`${words.hostRole(hostRoleName(view))}\n-# ${words.hostRoleMeans}`),
        hostRole,
        text(
          `${words.staffChannel(staffChannelName(view))}\n-# ${words.staffChannelMeans}${staffTrouble(view)}`,
        ),
        staffChannel,
        ...(view.dailyTrouble ? [text(words.dailyTrouble)] : []),
      ]),
    ],
  };
}

/** The menus for language, host role and staff channel, each in a row of its own. */
export function settingMenus(
  view: Pick<SettingsView, "server" | "language" | "languages">,
  panel: Panel,
): readonly [MenuRow, MenuRow, MenuRow] {
  const words = settingsWords(view.language);
  const { language, hostRoleId, staffChannelId } = view.server;
  const id = (setting: "language" | "hostRole" | "staffChannel") =>
    settingId.encode({ setting, panel });
  const choices = view.languages.map(({ name, code }) => ({ label: name, value: code }));
  return [
    row({
      type: ComponentType.StringSelect,
      custom_id: id("language"),
      placeholder: words.languageMenu,
      options: [...choices, { label: words.languageNone, value: noLanguage }].map((option) => ({
        ...option,
        default: option.value === (language ?? noLanguage) && panel === "settings",
      })),
    }),
    row({
      type: ComponentType.RoleSelect,
      custom_id: id("hostRole"),
      placeholder: words.hostRoleMenu,
      min_values: 0,
      ...(hostRoleId !== null && {
        default_values: [{ id: hostRoleId, type: SelectMenuDefaultValueType.Role }],
      }),
    }),
    row({
      type: ComponentType.ChannelSelect,
      custom_id: id("staffChannel"),
      placeholder: words.staffChannelMenu,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      min_values: 0,
      ...(staffChannelId !== null && {
        default_values: [{ id: staffChannelId, type: SelectMenuDefaultValueType.Channel }],
      }),
    }),
  ];
}

/** Why Docent cannot write in a channel, and what to grant; `null` where it can. */
export function channelTrouble(
  channelId: string,
  rights: ChannelRights,
  language: Language,
): string | null {
  const words = settingsWords(language);
  if (rights.state === "gone") return words.channelGone;
  if (rights.missing.length === 0) return null;
  const permissions = rights.missing.map((permission) => words[permission]);
  return words.cannotWrite(`<#${channelId}>`, permissions.join(` ${words.and} `));
}

function languageName({ server, language, languages, community }: SettingsView): string {
  const words = settingsWords(language);
  const chosen = server.language === null ? undefined : languageByCode(server.language, languages);
  return chosen?.name ?? (community ? words.languageOfCommunity : words.languageUnset);
}

function hostRoleName({ server, language }: SettingsView): string {
  return server.hostRoleId === null
    ? settingsWords(language).hostRoleUnset
    : `<@&${server.hostRoleId}>`;
}

function staffChannelName({ server, language }: SettingsView): string {
  return server.staffChannelId === null
    ? settingsWords(language).staffChannelUnset
    : `<#${server.staffChannelId}>`;
}

function staffTrouble({ server, language, staffRights }: SettingsView): string {
  if (server.staffChannelId === null || staffRights === null) return "";
  const trouble = channelTrouble(server.staffChannelId, staffRights, language);
  return trouble === null ? "" : `\n${trouble}`;
}
