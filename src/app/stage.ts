import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { dayAt } from "../content/dates.ts";
import { baseLanguage, type Language, languageByCode } from "../content/languages.ts";
import type { EditMessage } from "../discord/channel-edits.ts";
import type { ChannelPosts } from "../discord/channel-posts.ts";
import type { Places } from "../discord/places.ts";
import type { Post } from "../discord/post.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { timeOf } from "../live/discord-time.ts";
import type { Refusal, Scene, Stage } from "../live/ports.ts";
import type { DrawKept } from "../pictures/kept-pictures.ts";
import type { Pictures } from "../pictures/pictures.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import { publicMessage } from "../views/live.public.ts";
import { troubleNote } from "../views/live.trouble.ts";
import type { Log } from "./log.ts";
import { createScenePictures } from "./scene-pictures.ts";

/** What a stage works with. */
export interface StageOptions {
  readonly channelPosts: ChannelPosts;
  readonly edit: EditMessage;
  readonly post: Post;
  readonly places: Places;
  readonly settings: SettingsStore;
  readonly languages: readonly Language[];
  readonly pictures: Pictures;
  readonly drawChart: DrawKept;
  readonly rights: LookUpRights;
  readonly reportUrl: string | null;
  /** Milliseconds UTC. */
  readonly now: () => number;
  readonly log: Log;
}

/** A quiz's channel over Discord. */
export function createStage(options: StageOptions): Stage {
  const { channelPosts, log } = options;
  const pictureOf = createScenePictures(options);

  async function message(scene: Scene, over: boolean) {
    const { settings, languages } = options;
    const language = languageByCode(scene.quiz.settings.language, languages) ?? baseLanguage;
    const server = await settings.server(scene.guildId);
    // Whoever answers now wants to see soon how the class did.
    if (scene.state.phase.name === "asking") options.pictures.warm();
    const picture = await pictureOf(scene, language);
    return publicMessage({
      ...{ scene, language, languages, over, picture },
      today: dayAt(options.now()),
      canReport: canReport(server, options.reportUrl),
    });
  }

  return {
    async post(scene) {
      const sent = await channelPosts.send(
        scene.channelId,
        await message(scene, false),
        nameOf(scene),
      );
      switch (sent.outcome) {
        case "sent":
          return { outcome: "sent", shown: shownBy(sent.messageId) };
        case "unclear":
          log.warn({ err: sent.error }, "It is not known whether a quiz's message appeared.");
          return { outcome: "unclear" };
        case "refused":
          log.warn({ err: sent.error }, "Discord refused a quiz's message.");
          return { outcome: "refused", why: refusalOf(sent.code) };
      }
    },

    async find(scene, at) {
      const found = await channelPosts.find(scene.channelId, nameOf(scene), at);
      if (found.outcome === "there") return { outcome: "there", shown: shownBy(found.messageId) };
      return { outcome: found.outcome };
    },

    async edit(scene, messageId, over) {
      const edited = await options.edit(scene.channelId, messageId, await message(scene, over));
      if (edited.outcome === "done" || edited.outcome === "gone")
        return { outcome: edited.outcome };
      log.warn({ err: edited.error }, "A quiz's message could not be edited.");
      if (edited.outcome === "later") return { outcome: "later" };
      return { outcome: "refused", why: refusalOf(edited.code) };
    },

    tell: (scene, why) => tell(options, scene, why),
  };
}

const nameOf = ({ runId, state }: Scene) => `${runId}-${sceneOf(state.phase)}`;

const shownBy = (messageId: string) => ({ messageId, at: timeOf(messageId) });

/** A thread that is archived takes no edits, and one that is locked no messages. */
const closedThreads = [50083, 160005];

function refusalOf(code: number): Refusal {
  if (code === RESTJSONErrorCodes.UnknownChannel) return "channelGone";
  if (code === RESTJSONErrorCodes.MissingAccess) return "noAccess";
  if (code === RESTJSONErrorCodes.MissingPermissions) return "noPermission";
  return closedThreads.includes(code) ? "archived" : "refused";
}

/** To the staff channel, else to where Discord itself writes to a Community server's moderators. */
async function tell(
  { settings, places, post, languages, log }: StageOptions,
  { guildId, channelId, quiz }: Scene,
  why: Exclude<Refusal, "channelGone">,
): Promise<void> {
  const server = await settings.server(guildId);
  const language = languageByCode(quiz.settings.language, languages) ?? baseLanguage;
  const note = troubleNote(channelId, why, language);
  for (const target of [server.staffChannelId, places.guild(guildId)?.updatesChannelId ?? null]) {
    if (target === null) continue;
    try {
      if ((await post(target, note)) === "arrived") return;
    } catch (error) {
      log.warn({ err: error }, "Administrators could not be told about a quiz.");
    }
  }
}
