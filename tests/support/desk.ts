import type { APIInteraction } from "discord-api-types/v10";
import type { App } from "../../src/app/app.ts";
import { createProblems } from "../../src/app/problems.ts";
import { commands, components } from "../../src/app/registry.ts";
import { type Chance, systemChance } from "../../src/chance.ts";
import type { Clock } from "../../src/clock.ts";
import { type Catalog, createCatalog } from "../../src/content/catalog.ts";
import type { Language } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import type { Pack } from "../../src/content/schema.ts";
import { buildSearch } from "../../src/content/search.ts";
import { createTerms } from "../../src/content/terms.ts";
import { createPools } from "../../src/daily/facts.ts";
import { createSchedules } from "../../src/daily/schedules.ts";
import type { Answer, Choices, Message } from "../../src/discord/answer.ts";
import type { Callbacks } from "../../src/discord/callbacks.ts";
import type { Handled } from "../../src/discord/handled.ts";
import { createOnce } from "../../src/discord/once.ts";
import { createRouter } from "../../src/discord/router.ts";
import { createLive } from "../../src/live/create-live.ts";
import { createDiscordTime } from "../../src/live/discord-time.ts";
import type { Live } from "../../src/live/live.ts";
import { noPolicies } from "../../src/privacy/policies.ts";
import { createReportLimit } from "../../src/settings/reports.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import { createPractice } from "../../src/study/practice.ts";
import { createCards, createCharts } from "../../src/views/card.ts";
import { createReceipts } from "../../src/views/live.receipts.ts";
import { captureLog } from "./captured-log.ts";
import { completeLanguages } from "./languages.ts";
import { createMemoryStage } from "./live-stage.ts";
import { buttonsIn, textIn } from "./parts.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { createVirtualTime } from "./virtual-time.ts";

/** What one interaction was answered with. */
export interface Heard {
  readonly handled: Handled | undefined;
  /** Every callback that was sent, in order. */
  readonly answers: readonly Answer[];
  readonly choices: Choices | undefined;
  /** The message that was shown; throws where there was none. */
  readonly message: Message;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly customIds: readonly string[];
}

/** Docent's own handlers over a real database, with callbacks that only write down. */
export interface Desk {
  readonly app: App;
  readonly storage: Storage;
  readonly hears: (interaction: APIInteraction) => Promise<Heard>;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly packs?: readonly Pack[];
  /** What Docent speaks; the complete languages unless said otherwise. */
  readonly languages?: readonly Language[];
  readonly app?: Partial<App>;
  readonly now?: number;
  /** The machine's chance unless said otherwise. */
  readonly chance?: Chance;
}

/** Live quizzes in a channel in memory, in time that stands still. */
function liveAt(
  now: number,
  parts: { storage: Storage; catalog: Catalog; clock: Clock; chance: Chance },
): Live {
  const time = createVirtualTime(now);
  return createLive({
    ...parts,
    ...{ store: parts.storage.quizzes, stage: createMemoryStage(time), steady: time },
    time: createDiscordTime(time),
    owner: "desk",
    fetchName: async () => undefined,
    failed: (error) => {
      throw error;
    },
  });
}

/** Opens a desk with a database of its own. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const folder = temporaryFolder();
  const storage = await openStorage({
    url: `file:${folder.at("docent.db")}`,
    log: captureLog().log,
  });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  const shown = options.packs ?? packs;
  const catalog = createCatalog(shown);
  const spoken = options.languages ?? completeLanguages;
  const now = options.now ?? Date.UTC(2026, 10, 24, 15);
  const clock = { now: () => now };
  const { runs, answers } = storage;
  const chance = options.chance ?? systemChance;
  const app: App = {
    catalog,
    cards: createCards({ catalog, languages: spoken }),
    receipts: createReceipts(),
    terms: createTerms([...catalog.packs]),
    search: buildSearch(shown),
    languages: spoken,
    settings: storage.settings,
    practice: createPractice({ catalog, runs, answers, clock, chance }),
    live: liveAt(now, { storage, catalog, clock, chance }),
    personalData: storage.personalData,
    serverRecords: storage.serverRecords,
    schedules: createSchedules({
      ...storage,
      pools: createPools(catalog),
      clock,
      chance,
      zoneRules: "test",
    }),
    poster: {
      postDue: async () => undefined,
      sendNow: async () => ({ outcome: "sent", messageId: "1" }),
    },
    memberNames: async () => new Map(),
    posts: storage.posts,
    charts: createCharts({ catalog, languages: spoken }),
    drawChart: async () => undefined,
    pictures: { draw: async () => undefined, warm: () => undefined, close: async () => undefined },
    drafts: storage.schedules,
    quizDrafts: storage.quizzes,
    clock,
    reportUrl: null,
    commandIds: () => new Map(),
    policies: () => noPolicies,
    rights: () => ({ state: "known", missing: [] }),
    places: { guild: () => undefined, channel: () => undefined },
    post: async () => "arrived",
    mayReport: createReportLimit(() => now),
    ...options.app,
  };
  const record: { answers: Answer[]; choices: Choices | undefined; message: Message | undefined } =
    { answers: [], choices: undefined, message: undefined };
  const handle = createRouter({
    commands,
    components,
    deps: app,
    callbacks: recording(record),
    problems: createProblems(app),
    firstTime: createOnce(),
    newReference: () => "reference",
  });
  return {
    app,
    storage,
    async hears(interaction) {
      Object.assign(record, { answers: [], choices: undefined, message: undefined });
      const handled = await handle(interaction);
      return heard({ ...record }, handled);
    },
    async close() {
      await storage.close();
      folder.remove();
    },
  };
}

interface Record {
  readonly answers: Answer[];
  choices: Choices | undefined;
  message: Message | undefined;
}

function recording(record: Record): Callbacks {
  return {
    async answer(_asked, answer) {
      record.answers.push(answer);
      if ("message" in answer) record.message = answer.message;
      return "delivered";
    },
    async fill(_asked, message) {
      record.message = message;
      return "delivered";
    },
    async choices(_asked, choices) {
      record.choices = choices;
      return "delivered";
    },
  };
}

function heard({ answers, choices, message }: Record, handled: Handled | undefined): Heard {
  const components = message?.components ?? [];
  return {
    handled,
    answers,
    choices,
    get message() {
      if (message === undefined) throw new Error("No message was shown.");
      return message;
    },
    text: textIn(components),
    buttons: buttonsIn(components).map(({ label }) => label ?? ""),
    customIds: buttonsIn(components).flatMap(({ custom_id }) => custom_id ?? []),
  };
}
