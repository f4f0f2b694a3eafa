import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/main.ts";
import type { Config } from "../../src/app/config.ts";
import { type Running, start } from "../../src/app/start.ts";
import { type Chance, systemChance } from "../../src/chance.ts";
import type { Language } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import type { Pack } from "../../src/content/schema.ts";
import { type CapturedLog, captureLog } from "./captured-log.ts";
import { completeLanguages } from "./languages.ts";
import { answerTo, newestShown, type Shown } from "./shown.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";
import { readLine } from "./typed-line.ts";

/** The day of every conversation: Tuesday, November 24, 2026, 9 am in Chicago. */
export const today = Date.UTC(2026, 10, 24, 15);

/** Where something is done; the server is Civics 7 unless said otherwise. */
export interface Where {
  /** The channel's name, or `dm` for direct messages with Docent. */
  readonly in: string;
  readonly server?: string;
}

/** Somebody in the sandbox, and what they do. */
export interface SchoolPerson {
  readonly id: string;
  /** Runs a slash command; gives the message that answers it. */
  readonly types: (line: string, where: Where) => Promise<Shown>;
  /** Writes a message. */
  readonly says: (content: string, where: Where) => Promise<void>;
  /** Chooses in the menu of the newest message, by the command's name in English. */
  readonly choosesInMenu: (name: string, where: Where) => Promise<Shown>;
  /** Why Discord's picker does not let this person run a command; nothing where it does. */
  readonly isRefused: (line: string, where: Where) => Promise<string | undefined>;
  /** The choices that appear while the last option of the line is being typed. */
  readonly isOffered: (
    line: string,
    where: Where,
  ) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** The whole channel as text, with names in the place of ids. */
  readonly sees: (where: Where) => string;
  /** The newest message of a channel. */
  readonly newest: (where: Where) => Shown;
  /** Changes the language of this person's Discord. */
  readonly speaks: (locale: string) => Promise<void>;
}

/** A running Docent and the sandbox it lives in. */
export interface School {
  readonly sandbox: Sandbox;
  readonly docent: Running;
  readonly log: CapturedLog;
  readonly folder: TemporaryFolder;
  readonly person: (name: string) => SchoolPerson;
  readonly channelId: (where: Where) => string;
  /** Sends a request as the bot, past Docent; for what only Discord or an older Docent could do. */
  readonly asBot: (method: string, path: string, body: unknown) => Promise<unknown>;
  /** Moves the clock on to an instant, milliseconds UTC, and waits for what that sets off. */
  readonly jumps: (to: number) => Promise<void>;
  /**
   * Stops Docent and starts it again in the same sandbox, on what it has stored; `at` an instant,
   * milliseconds UTC, to which the clock moves while it is down.
   */
  readonly restarts: (change?: Partial<SchoolOptions> & { readonly at?: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SchoolOptions {
  readonly config?: Partial<Config>;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly token?: string;
  /** What Docent speaks; the complete languages unless said otherwise. */
  readonly languages?: readonly Language[];
  /** The machine's chance unless said otherwise. */
  readonly chance?: Chance;
  /** What Docent knows; the built-in packs unless said otherwise. */
  readonly packs?: readonly Pack[];
  /** Orders faults, or changes the application, before Docent starts. */
  readonly before?: (sandbox: Sandbox) => unknown;
  /** Milliseconds after which a daily post counts as lost; 20 seconds unless said otherwise. */
  readonly postLimit?: number;
  /** Whether to wait until Docent is ready; true unless said otherwise. */
  readonly untilReady?: boolean;
}

/** The configuration of a test's own Docent. */
function testConfig(change: Partial<Config>): Config {
  return {
    token: null,
    apiUrl: "http://127.0.0.1:9/api",
    databaseUrl: "file::memory:",
    shards: { count: "auto", ids: null },
    httpPort: null,
    reportUrl: null,
    sandboxPort: 0,
    logLevel: "debug",
    production: false,
    ...change,
  };
}

/** Starts a sandbox on a free port and a real Docent in it, with a database of its own. */
export async function openSchool(options: SchoolOptions = {}): Promise<School> {
  const folder = temporaryFolder();
  const sandbox = await startSandbox({
    port: 0,
    pageFolder: null,
    bot: null,
    now: () => today,
    ...options.sandbox,
  });
  await options.before?.(sandbox);
  const log = captureLog();
  const databaseUrl = `file:${folder.at("docent.db")}`;
  const starts = (change: Partial<SchoolOptions>) =>
    startDocent(
      { ...options, ...change },
      { sandbox, log, databaseUrl, chartFolder: folder.at("charts") },
    );
  const jump = async (to: number) => {
    const somebody = sandbox.world.current().people[0]?.id ?? "";
    const jumped = await sandbox.act(somebody, { type: "jump", to });
    if (!jumped.ok) throw new Error(jumped.error);
  };
  let docent = await starts({});
  const channelId = (where: Where) => sandbox.world.channel(where.server ?? "Civics", where.in).id;
  return {
    sandbox,
    get docent() {
      return docent;
    },
    log,
    folder,
    channelId,
    person: (name) => personIn(sandbox, name),
    asBot: (method, path, body) => asBot(sandbox, method, path, body),
    async jumps(to) {
      await jump(to);
      await docent.tick();
    },
    async restarts({ at, ...change } = {}) {
      await docent.stop();
      if (at !== undefined) await jump(at);
      docent = await starts(change);
      await docent.tick();
    },
    async close() {
      await docent.stop();
      await sandbox.close();
      folder.remove();
    },
  };
}

/** What Docent is started on. */
interface Ground {
  readonly sandbox: Sandbox;
  readonly log: CapturedLog;
  readonly databaseUrl: string;
  readonly chartFolder: string;
}

async function startDocent(options: SchoolOptions, ground: Ground): Promise<Running> {
  const { sandbox, log, databaseUrl } = ground;
  const { postLimit } = options;
  const docent = await start({
    config: testConfig({ apiUrl: sandbox.apiUrl, databaseUrl, ...options.config }),
    token: options.token ?? sandbox.token,
    clock: sandbox,
    chance: options.chance ?? systemChance,
    // Nothing happens by the machine's minutes: a test says when a minute has passed.
    minutes: () => () => undefined,
    log: log.log,
    languages: options.languages ?? completeLanguages,
    packs: options.packs ?? packs,
    waits: [1],
    pictureWorker: new URL("../../dist/picture-worker.js", import.meta.url),
    chartFolder: ground.chartFolder,
    ...(postLimit !== undefined && { postLimit }),
  });
  if ("problem" in docent) throw new Error(docent.problem);
  if (options.untilReady ?? true) await docent.ready;
  return docent;
}

/** Somebody in a sandbox, by name. */
export function personIn(sandbox: Sandbox, name: string): SchoolPerson {
  const { id } = sandbox.world.person(name);
  const channelOf = ({ in: channel, server = "Civics" }: Where) =>
    channel === "dm" ? sandbox.world.directId(name) : sandbox.world.channel(server, channel).id;
  const typed = (line: string, where: Where) => {
    const { commands, me } = sandbox.view(id);
    const channelId = (name: string) => channelOf({ ...where, in: name });
    return { channelId: channelOf(where), ...readLine(line, commands, me.locale, channelId) };
  };
  const screen = (where: Where) => ({ sandbox, personId: id, channelId: channelOf(where) });
  return {
    id,
    types: (line, where) => answerTo(screen(where), { type: "command", ...typed(line, where) }),
    async says(content, where) {
      const result = await sandbox.act(id, {
        type: "say",
        channelId: channelOf(where),
        text: content,
      });
      if (!result.ok) throw new Error(result.error);
    },
    choosesInMenu: (name, where) => {
      const messageId = newestShown(screen(where)).id;
      return answerTo(screen(where), { type: "messageMenu", name, messageId });
    },
    async isRefused(line, where) {
      const result = await sandbox.act(id, { type: "command", ...typed(line, where) });
      return result.ok ? undefined : result.error;
    },
    async isOffered(line, where) {
      const { options, ...rest } = typed(line, where);
      const focused = options.at(-1)?.name ?? "topic";
      const asked = options.length === 0 ? [{ name: focused, value: "" }] : options;
      const result = await sandbox.act(id, {
        type: "autocomplete",
        ...rest,
        options: asked,
        focused,
      });
      if (!result.ok) throw new Error(result.error);
      return result.choices ?? [];
    },
    sees: (where) => named(sandbox, sandbox.transcript(channelOf(where), id)),
    newest: (where) => newestShown(screen(where)),
    async speaks(locale) {
      await sandbox.act(id, { type: "setLocale", locale });
    },
  };
}

/** A transcript with mentions by name, so that it reads well and does not depend on ids. */
function named(sandbox: Sandbox, text: string): string {
  const { people, guilds, bot } = sandbox.world.current();
  const names = new Map<string, string>([
    [bot.id, bot.name],
    ...people.map(({ id, name }) => [id, name] as const),
    ...guilds.flatMap(({ roles, channels }) =>
      [...roles, ...channels].map(({ id, name }) => [id, name] as const),
    ),
  ]);
  return text
    .replace(/<(@&|@|#)(\d+)>/g, (all, sign: string, id: string) => {
      const name = names.get(id);
      return name === undefined ? all : `<${sign}${name}>`;
    })
    .replace(/<\/([^:>]+):\d+>/g, "</$1>");
}

/** A request with the bot's token; throws where the sandbox refuses it. */
export async function asBot(sandbox: Sandbox, method: string, path: string, body: unknown) {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answered: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answered));
  return answered;
}
