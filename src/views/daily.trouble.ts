import type { Language } from "../content/languages.ts";
import type { Schedule, Trouble } from "../daily/ports.ts";
import type { ChannelRights, LookUpRights, WritingRight } from "../discord/rights.ts";
import { dailyCommands, type Naming } from "./daily.showing.ts";
import { dailyWords } from "./daily.words.ts";
import { settingsWords } from "./settings.words.ts";

type Place = Pick<Schedule, "channelId">;

/** What keeps posts from appearing, and what helps. */
export function troubleInWords(trouble: Trouble, { channelId }: Place, naming: Naming): string {
  const { language } = naming;
  const words = dailyWords(language);
  const channel = `<#${channelId}>`;
  switch (trouble) {
    case "channelGone":
      return words.channelGone(dailyCommands(naming));
    case "viewChannel":
    case "sendMessages":
    case "sendInThreads":
      return words.needs(channel, settingsWords(language)[trouble]);
    case "refused":
      return words.discordRefused(channel);
    case "nothingToPost":
      return words.nothingToPost(dailyCommands(naming));
  }
}

/**
 * What Docent lacks in a channel at this moment, else what kept the last post from appearing; `null`
 * where nothing is in the way.
 */
export function presentTrouble(
  schedule: Place & Pick<Schedule, "trouble">,
  rights: ChannelRights,
  naming: Naming,
): string | null {
  if (rights.state === "gone") return troubleInWords("channelGone", schedule, naming);
  if (rights.missing.length > 0) {
    return missingInWords(schedule.channelId, rights.missing, naming.language);
  }
  const { trouble } = schedule;
  return trouble === null ? null : troubleInWords(trouble, schedule, naming);
}

/** Whether something keeps the posts of any of these schedules from appearing. */
export function anyInTrouble(schedules: readonly Schedule[], rights: LookUpRights): boolean {
  return schedules.some(({ guildId, channelId, trouble }) => {
    const held = rights(guildId, channelId);
    return trouble !== null || held.state === "gone" || held.missing.length > 0;
  });
}

/** Which permissions Docent lacks in a channel, and where to give them. */
export function missingInWords(
  channelId: string,
  missing: readonly WritingRight[],
  language: Language,
): string {
  const names = settingsWords(language);
  const permissions = missing.map((right) => names[right]).join(` ${names.and} `);
  return dailyWords(language).needs(`<#${channelId}>`, permissions);
}
