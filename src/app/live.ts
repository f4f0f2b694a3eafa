import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import { createEdits } from "../discord/channel-edits.ts";
import { createChannelPosts } from "../discord/channel-posts.ts";
import { memberNameFrom } from "../discord/member-name.ts";
import type { Places } from "../discord/places.ts";
import { createPost } from "../discord/post.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { servedBy } from "../discord/shards.ts";
import { createLive } from "../live/create-live.ts";
import { createDiscordTime } from "../live/discord-time.ts";
import type { Live } from "../live/live.ts";
import type { DrawKept } from "../pictures/kept-pictures.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { Storage } from "../storage/open.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { createStage } from "./stage.ts";
import { createSteady } from "./steady.ts";

/** What live quizzes need of the rest of Docent. */
export interface LiveNeeds {
  readonly config: Config;
  readonly token: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly languages: readonly Language[];
  readonly storage: Pick<Storage, "quizzes">;
  readonly client: Client;
  readonly catalog: Catalog;
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly rights: LookUpRights;
  readonly pictures: Pictures;
  readonly drawChart: DrawKept;
  /** Milliseconds after which a post counts as lost. */
  readonly postLimit?: number;
}

/** Puts live quizzes together. */
export function composeLive(needs: LiveNeeds): Live {
  const { config, client, clock, log, postLimit } = needs;
  const steady = createSteady(clock);
  const channelPosts = createChannelPosts({
    apiUrl: config.apiUrl,
    token: needs.token,
    ownId: () => client.user?.id,
    ...(postLimit !== undefined && { limit: postLimit }),
  });
  const stage = createStage({
    ...needs,
    channelPosts,
    edit: createEdits(client.rest),
    post: createPost(client.rest),
    reportUrl: config.reportUrl,
    now: clock.now,
  });
  return createLive({
    ...needs,
    ...{ store: needs.storage.quizzes, stage, steady },
    time: createDiscordTime(steady),
    owner: needs.chance.token(12),
    fetchName: memberNameFrom(client.rest),
    serves: servedBy(config.shards),
    failed: (error) => log.error({ err: error }, "A step of a live quiz failed."),
  });
}

/** Lets running quizzes go on without a person; nobody waits for it. */
export function forgetIn(live: Live, log: Log): (userId: string) => void {
  return (userId) => {
    live
      .forget(userId)
      .catch((error: unknown) => log.error({ err: error }, "A quiz could not forget a person."));
  };
}

const deleted = z.object({ id: z.string() });

/** Ends the quiz of a channel or thread that was deleted; gives back how to stop. */
export function watchChannels(
  { client, live }: { readonly client: Client; readonly live: Live },
  log: Log,
): () => void {
  const onDelete = (data: unknown) => {
    live
      .channelGone(deleted.parse(data).id)
      .catch((error: unknown) => log.error({ err: error }, "A quiz could not be ended."));
  };
  const events = [GatewayDispatchEvents.ChannelDelete, GatewayDispatchEvents.ThreadDelete];
  for (const event of events) client.ws.on(event, onDelete);
  return () => {
    for (const event of events) client.ws.off(event, onDelete);
  };
}
