import { setTimeout as sleep } from "node:timers/promises";
import type { Client, REST } from "discord.js";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import { createCatalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Pack } from "../content/schema.ts";
import { buildSearch } from "../content/search.ts";
import { createTerms } from "../content/terms.ts";
import { createClient, createWebhookRest } from "../discord/client.ts";
import { memberNameFrom } from "../discord/member-name.ts";
import { placesFromGateway } from "../discord/places.ts";
import { createPost } from "../discord/post.ts";
import { rightsFromGateway } from "../discord/rights.ts";
import { memberNames } from "../live/member-names.ts";
import { createPictures } from "../pictures/create-pictures.ts";
import { forgetting } from "../privacy/forgetting.ts";
import { noPolicies, type Policies } from "../privacy/policies.ts";
import { purging } from "../privacy/purging.ts";
import { rememberSettings } from "../settings/remembered.ts";
import { createReportLimit } from "../settings/reports.ts";
import type { Storage } from "../storage/open.ts";
import { createPractice } from "../study/practice.ts";
import { createReceipts } from "../views/live.receipts.ts";
import type { App } from "./app.ts";
import { composeCards } from "./cards.ts";
import type { Config } from "./config.ts";
import { composeDaily } from "./daily.ts";
import { composeLive, forgetIn } from "./live.ts";
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
  /** The built program of the thread that draws pictures. */
  readonly pictureWorker: URL;
  /** Where charts are kept once they were drawn. */
  readonly chartFolder: string;
  /** Milliseconds after which a daily post counts as lost; 20 seconds where it is absent. */
  readonly postLimit?: number;
}

/** The parts of a running Docent. */
export interface Composition {
  readonly client: Client;
  /** For interaction webhooks only. */
  readonly webhooks: REST;
  readonly app: App;
  /** Command ids by name, filled once they are registered. */
  readonly commandIds: Map<string, string>;
  /** Keeps what the application says of its policy and terms, for `app.policies`. */
  keepPolicies(policies: Policies): void;
}

/** Puts the parts together; nothing connects yet. */
export function compose(surroundings: Surroundings, storage: Storage): Composition {
  const { config, clock, chance, log, languages, packs } = surroundings;
  const { count, ids } = config.shards;
  const client = createClient({ apiUrl: config.apiUrl, shardCount: count, shardIds: ids });
  const commandIds = new Map<string, string>();
  const catalog = createCatalog(packs);
  // With SHARD_IDS other processes serve other shards, and the same people.
  const alone = ids === null;
  const remembered = alone ? rememberSettings(storage.settings) : undefined;
  const practice = createPractice({ ...storage, catalog, clock, chance, remembers: alone });
  const memories = [practice.forget, ...(remembered ? [remembered.forgetPerson] : [])];
  const settings = remembered ?? storage.settings;
  const places = placesFromGateway(client);
  const rights = rightsFromGateway(client);
  const pictures = createPictures({ log, worker: surroundings.pictureWorker });
  const cards = composeCards({ ...surroundings, catalog, pictures });
  const parts = { ...surroundings, storage, client, catalog, settings, places, rights, pictures };
  const live = composeLive({ ...parts, drawChart: cards.drawChart });
  let policies = noPolicies;
  return {
    client,
    webhooks: createWebhookRest(config.apiUrl),
    commandIds,
    keepPolicies(said) {
      policies = said;
    },
    app: {
      catalog,
      ...cards,
      receipts: createReceipts(),
      search: buildSearch(packs),
      terms: createTerms(packs),
      languages,
      settings,
      practice,
      live,
      personalData: forgetting(storage.personalData, [...memories, forgetIn(live, log)]),
      serverRecords: purging(
        storage.serverRecords,
        remembered ? [remembered.forgetServer] : [],
        (servers) => log.info({ servers }, "The data of servers that Docent left is deleted."),
      ),
      ...composeDaily({
        ...parts,
        commandIds: () => commandIds,
      }),
      memberNames: memberNames({
        fetchName: memberNameFrom(client.rest),
        now: () => performance.now(),
        sleep,
      }),
      posts: storage.posts,
      pictures,
      drafts: storage.schedules,
      quizDrafts: storage.quizzes,
      clock,
      reportUrl: config.reportUrl,
      commandIds: () => commandIds,
      policies: () => policies,
      rights,
      places,
      post: createPost(client.rest),
      mayReport: createReportLimit(clock.now),
    },
  };
}
