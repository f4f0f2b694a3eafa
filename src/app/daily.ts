import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "discord.js";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import { createPools, type FindPool } from "../daily/facts.ts";
import { createPace, postsPerSecondOf } from "../daily/pace.ts";
import { createPoster, type Poster } from "../daily/poster.ts";
import { createSchedules, type Schedules } from "../daily/schedules.ts";
import { createChannelPosts } from "../discord/channel-posts.ts";
import type { Places } from "../discord/places.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { servedBy } from "../discord/shards.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { Storage } from "../storage/open.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { createPostOffice } from "./post-office.ts";

/** What daily posts need of the rest of Docent. */
export interface DailyNeeds {
  readonly config: Config;
  readonly token: string;
  /** Milliseconds after which a post counts as lost; 20 seconds where it is absent. */
  readonly postLimit?: number;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly languages: readonly Language[];
  readonly storage: Pick<Storage, "schedules" | "posts">;
  readonly client: Client;
  readonly catalog: Catalog;
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly rights: LookUpRights;
  /** Command ids by name, as they are now. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** The version of the rules of time zones by which instants are computed. */
const zoneRules = process.versions.tz ?? "unknown";

/** Puts together what keeps schedules and what posts their facts. */
export function composeDaily(needs: DailyNeeds): {
  readonly schedules: Schedules;
  readonly poster: Poster;
} {
  const parts = { ...needs, ...needs.storage, pools: createPools(needs.catalog), zoneRules };
  return { schedules: createSchedules(parts), poster: composePoster(needs, parts.pools) };
}

function composePoster(needs: DailyNeeds, pools: FindPool): Poster {
  const { config, token, postLimit, storage, client } = needs;
  const channelPosts = createChannelPosts({
    apiUrl: config.apiUrl,
    token,
    ownId: () => client.user?.id,
    ...(postLimit !== undefined && { limit: postLimit }),
  });
  return createPoster({
    ...needs,
    schedules: storage.schedules,
    posts: storage.posts,
    office: createPostOffice({ ...needs, channelPosts, reportUrl: config.reportUrl }),
    pools,
    pace: createPace({
      perSecond: postsPerSecondOf(config.shards),
      now: () => performance.now(),
      sleep: (milliseconds) => sleep(milliseconds),
    }),
    zoneRules,
    serves: servedBy(config.shards),
  });
}
