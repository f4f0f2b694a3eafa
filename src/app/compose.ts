import type { Client, REST } from "discord.js";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import { createCatalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Pack } from "../content/schema.ts";
import { buildSearch } from "../content/search.ts";
import { createClient, createWebhookRest } from "../discord/client.ts";
import { createPost } from "../discord/post.ts";
import { rightsFromGateway } from "../discord/rights.ts";
import { rememberSettings } from "../settings/remembered.ts";
import { createReportLimit } from "../settings/reports.ts";
import type { Storage } from "../storage/open.ts";
import { createCards } from "../views/card.ts";
import type { App } from "./app.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { Minutes } from "./minutes.ts";

/** What Docent is started with. */
export interface Surroundings {
  readonly config: Config;
  readonly token: string;
  readonly clock: Clock;
  readonly chance: Chance;
  /** When jobs get their turn. */
  readonly minutes: Minutes;
  readonly log: Log;
  /** What Docent explains and asks about. */
  readonly packs: readonly Pack[];
  /** The languages in which Docent answers, the base first. */
  readonly languages: readonly Language[];
  /** Waits between attempts to reach Discord, in milliseconds, the last one repeating. */
  readonly waits?: readonly number[];
}

/** The parts of a running Docent. */
export interface Composition {
  readonly client: Client;
  /** For interaction webhooks only. */
  readonly webhooks: REST;
  readonly app: App;
  /** Command ids by name, filled once they are registered. */
  readonly commandIds: Map<string, string>;
}

/** Puts the parts together; nothing connects yet. */
export function compose(surroundings: Surroundings, storage: Storage): Composition {
  const { config, clock, languages, packs } = surroundings;
  const { count, ids } = config.shards;
  const client = createClient({ apiUrl: config.apiUrl, shardCount: count, shardIds: ids });
  const commandIds = new Map<string, string>();
  const catalog = createCatalog(packs);
  // With SHARD_IDS other processes serve other shards, and the same people.
  const alone = ids === null;
  return {
    client,
    webhooks: createWebhookRest(config.apiUrl),
    commandIds,
    app: {
      catalog,
      cards: createCards({ catalog, languages }),
      search: buildSearch(packs),
      languages,
      settings: alone ? rememberSettings(storage.settings) : storage.settings,
      clock,
      reportUrl: config.reportUrl,
      commandIds: () => commandIds,
      rights: rightsFromGateway(client),
      post: createPost(client.rest),
      mayReport: createReportLimit(clock.now),
    },
  };
}
