import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "discord.js";
import type { Catalog } from "../content/catalog.ts";
import { createPools } from "../daily/facts.ts";
import { createPace, postsPerSecondOf } from "../daily/pace.ts";
import { createPoster, type Poster } from "../daily/poster.ts";
import { createChannelPosts } from "../discord/channel-posts.ts";
import type { Places } from "../discord/places.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { servedBy } from "../discord/shards.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { Storage } from "../storage/open.ts";
import type { Surroundings } from "./compose.ts";
import { createPostOffice } from "./post-office.ts";

/** What daily posts have in common with the rest of Docent. */
export interface DailySurroundings {
  readonly client: Client;
  readonly catalog: Catalog;
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly rights: LookUpRights;
}

/** The version of the rules of time zones by which instants are computed. */
export const zoneRules = process.versions.tz ?? "unknown";

/** Puts together what posts daily facts. */
export function composePoster(
  surroundings: Surroundings,
  storage: Storage,
  shared: DailySurroundings,
): Poster {
  const { config, token, postLimit } = surroundings;
  const channelPosts = createChannelPosts({
    apiUrl: config.apiUrl,
    token,
    ownId: () => shared.client.user?.id,
    ...(postLimit !== undefined && { limit: postLimit }),
  });
  return createPoster({
    ...surroundings,
    schedules: storage.schedules,
    posts: storage.posts,
    office: createPostOffice({
      ...surroundings,
      ...shared,
      channelPosts,
      reportUrl: config.reportUrl,
    }),
    pools: createPools(shared.catalog),
    pace: createPace({
      perSecond: postsPerSecondOf(config.shards),
      now: () => performance.now(),
      sleep: (milliseconds) => sleep(milliseconds),
    }),
    zoneRules,
    serves: servedBy(config.shards),
  });
}
