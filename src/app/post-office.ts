import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { baseLanguage, type Language, languageByCode } from "../content/languages.ts";
import type { Found, PostOffice, Schedule, Sent, Trouble } from "../daily/ports.ts";
import type { Message } from "../discord/answer.ts";
import type { ChannelPosts } from "../discord/channel-posts.ts";
import type { Places } from "../discord/places.ts";
import type { ChannelRights, LookUpRights } from "../discord/rights.ts";
import { serverLanguage } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import { dailyPost, dailyPostTrouble } from "../views/daily-post.ts";
import type { Log } from "./log.ts";

/** What a post office works with. */
export interface PostOfficeOptions {
  readonly channelPosts: ChannelPosts;
  readonly places: Places;
  readonly rights: LookUpRights;
  readonly settings: SettingsStore;
  readonly languages: readonly Language[];
  readonly reportUrl: string | null;
  /** Command ids by name, as they are now. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly log: Log;
}

/** A post office over Discord. */
export function createPostOffice(options: PostOfficeOptions): PostOffice {
  const { channelPosts, languages, reportUrl } = options;
  return {
    async send(post, schedule) {
      const { server, language } = await audienceOf(schedule, options);
      const showing = { private: false, canReport: canReport(server, reportUrl) };
      const message = dailyPost({ post, language, languages, ...showing });
      return send(options, schedule, message, post.runId);
    },

    async find(post): Promise<Found> {
      const { guildId, channelId, runId, claimedAt } = post;
      if (options.places.guild(guildId)?.available === false) return { outcome: "later" };
      // Discord answers with an empty list where the history may not be read.
      const rights = options.rights(guildId, channelId, ["viewChannel", "readMessageHistory"]);
      const unreadable = rights.state === "gone" || rights.missing.length > 0;
      if (unreadable) return { outcome: "unreadable" };
      const found = await channelPosts.find(channelId, runId, claimedAt);
      if (found.outcome === "later") {
        options.log.warn({ err: found.error }, "A daily post could not be looked for.");
      }
      return found;
    },

    tell: (schedule, trouble) => tell(options, schedule, trouble),
  };
}

/** A server's settings, and the language of what everybody there sees. */
async function audienceOf(
  { guildId, language }: Schedule,
  { settings, places, languages }: PostOfficeOptions,
) {
  const server = await settings.server(guildId);
  const place = places.guild(guildId);
  const ordered = languageByCode(language, languages) ?? baseLanguage;
  return { server, place, language: serverLanguage(server, place, languages) ?? ordered };
}

async function send(
  { channelPosts, rights, log }: PostOfficeOptions,
  { guildId, channelId }: Schedule,
  message: Message,
  name: string,
): Promise<Sent> {
  const sent = await channelPosts.send(channelId, message, name);
  switch (sent.outcome) {
    case "sent":
      return sent;
    case "unclear":
      log.warn({ err: sent.error }, "It is not known whether a daily post appeared.");
      return { outcome: "unclear" };
    case "refused": {
      const trouble = troubleOf(sent.code, () => rights(guildId, channelId));
      if (trouble === "refused") log.warn({ err: sent.error }, "Discord refused a daily post.");
      return { outcome: "refused", trouble };
    }
  }
}

/** What Discord's code means; which permission is missing is best known from the gateway. */
function troubleOf(code: number, lookUp: () => ChannelRights): Trouble {
  if (code === RESTJSONErrorCodes.UnknownChannel) return "channelGone";
  if (code === RESTJSONErrorCodes.MissingAccess) return "viewChannel";
  if (code !== RESTJSONErrorCodes.MissingPermissions) return "refused";
  const rights = lookUp();
  return (rights.state === "known" && rights.missing[0]) || "sendMessages";
}

/** To the staff channel, else to where Discord itself writes to a Community server's moderators. */
async function tell(
  options: PostOfficeOptions,
  schedule: Schedule,
  trouble: Trouble,
): Promise<void> {
  const { server, place, language } = await audienceOf(schedule, options);
  const naming = { language, commandIds: options.commandIds() };
  const message = dailyPostTrouble(schedule, trouble, naming);
  const name = `${schedule.id} ${trouble} ${schedule.nextAt}`;
  for (const channelId of [server.staffChannelId, place?.updatesChannelId ?? null]) {
    if (channelId !== null && (await isTold(options, channelId, message, name))) return;
  }
}

/** Sends twice where the first end is in doubt: by the same name Discord takes it once. */
async function isTold(
  { channelPosts, log }: PostOfficeOptions,
  channelId: string,
  message: Message,
  name: string,
): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const sent = await channelPosts.send(channelId, message, name);
    if (sent.outcome === "sent") return true;
    log.warn({ err: sent.error }, "Administrators could not be told about a daily post.");
    if (sent.outcome === "refused") return false;
  }
  return false;
}
