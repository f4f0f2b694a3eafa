/** A Discord of our own on loopback, for one bot and a handful of people. */
import { mkdir, rm } from "node:fs/promises";
import type { APIAttachment } from "discord-api-types/v10";
import { perform } from "./acts.ts";
import { type BotControl, createBotControl } from "./bot.ts";
import type { BotLaunch } from "./bot-process.ts";
import { buildRealm, discordDeadlines } from "./build-realm.ts";
import { type Class, createClass } from "./class/class.ts";
import type { Oracle } from "./class/oracle.ts";
import { machineTimers, type Timers } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { GatewayFaults } from "./gateway/faults.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { createPages } from "./http/pages.ts";
import { createHttpServer, listen } from "./http/server.ts";
import { makeView } from "./http/view.ts";
import { schemaFaults } from "./judge/schemas.ts";
import type { UploadedFile } from "./messages/files.ts";
import type { Act, ActResult, Pace, View } from "./page-api.ts";
import type { Deadlines, Documents, Realm } from "./realm.ts";
import { transcript } from "./transcript.ts";
import { createWaiting } from "./waiting.ts";
import type { Wire } from "./wire.ts";
import { createWorldEvents, type WorldEvents } from "./world/events.ts";
import { findPerson } from "./world/lookup.ts";
import type { Person } from "./world/model.ts";
import { type NamedWorld, nameWorld } from "./world/names.ts";

export type { BotLaunch } from "./bot-process.ts";

export interface SandboxOptions {
  /** Zero takes any free port. */
  readonly port: number;
  /** The folder of the built page, or null for none. */
  readonly pageFolder: string | null;
  /** Which build of the page lies there. */
  readonly build?: string;
  /** A folder that belongs to this sandbox alone; it is emptied before the bot starts. */
  readonly dataFolder?: string;
  /** How to run the bot; null when somebody else connects one. */
  readonly bot: BotLaunch | null;
  /** The machine's clock, in milliseconds UTC. */
  readonly now?: () => number;
  readonly timers?: Timers;
  readonly deadlines?: Partial<Deadlines>;
  /** Served as pages at `/privacy` and `/terms`, which the application then names. */
  readonly documents?: Documents;
  /** Classmates who play by themselves, and what they can know; nobody does where it is absent. */
  readonly pupils?: { readonly oracle: Oracle; readonly pace: Pace };
  /** Each line that the bot prints. */
  readonly onBotOutput?: (line: string) => void;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT`, where the page is. */
  readonly address: string;
  /** For discord.js's `rest.api`. */
  readonly apiUrl: string;
  /** The only token that this sandbox accepts. */
  readonly token: string;
  readonly act: (personId: string, act: Act) => Promise<ActResult>;
  /** What a person sees; unknown ids throw. */
  readonly view: (personId: string) => View;
  /** A whole channel as text, as one person sees it. */
  readonly transcript: (channelId: string, personId: string) => string;
  readonly world: NamedWorld;
  readonly events: WorldEvents;
  readonly wire: Wire;
  readonly faults: Faults;
  readonly gateway: GatewayFaults & Pick<Gateway, "online" | "silence">;
  readonly bot: BotControl;
  /** Uploads a person's file and gives its attachment, whose id an option or field takes. */
  readonly upload: (channelId: string, file: UploadedFile) => APIAttachment;
  /** Milliseconds UTC of the sandbox's clock. */
  readonly now: () => number;
  /** Calls back after each jump of the clock. */
  readonly onJump: (listener: () => void) => void;
  /** Settles with the first value that is not undefined, false or null; asks after each change. */
  readonly until: <T>(ask: () => T | undefined | false | null, milliseconds?: number) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The port could not be had; `code` is the system's, such as EADDRINUSE or EACCES. */
export class PortUnavailable extends Error {
  readonly port: number;
  readonly code: string;
  constructor(port: number, code: string) {
    super(`Port ${port} cannot be used (${code}).`);
    this.name = "PortUnavailable";
    this.port = port;
    this.code = code;
  }
}

/** What somebody does who plays, so that the class leaves them alone. */
const playful: ReadonlySet<Act["type"]> = new Set(["press", "choose", "submit"]);
const dayInMilliseconds = 86_400_000;

/** Starts a sandbox. Rejects with PortUnavailable when its port is taken or forbidden. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  let port = options.port;
  const waiting = createWaiting();
  let pupils: Class | null = null;
  const realm = buildRealm({
    now: options.now ?? Date.now,
    timers: options.timers ?? machineTimers,
    deadlines: { ...discordDeadlines, ...options.deadlines },
    origin: () => `http://127.0.0.1:${port}`,
    documents: options.documents ?? null,
    killBot: () => bot.kill(),
    changed: () => {
      pages.changed();
      waiting.changed();
      pupils?.look();
    },
  });
  const personOf = (id: string) => findPerson(realm.world.get(), id);
  const build = options.build ?? "";
  const view = (person: Person) => ({
    ...makeView(realm, person, bot.state()),
    ...{ build, pace: pupils?.pace() ?? null },
  });
  const pages = createPages((id) => {
    // A page that has not chosen anybody looks as the first person.
    const person = id === "" ? realm.world.get().people[0] : personOf(id);
    return person && view(person);
  });
  const bot = createBotControl(realm, options.bot, options.onBotOutput ?? (() => undefined));
  for (const listener of [bot.tellClock, realm.changed]) realm.clock.onJump(listener);
  const own = (id: string, what: Act) =>
    perform({ realm, pullPlug: bot.pullPlug, pupils }, id, what);
  const act = (id: string, what: Act) => {
    if (playful.has(what.type)) pupils?.isTaken(id);
    return own(id, what);
  };
  pupils = options.pupils ? createClass({ realm, act: own, ...options.pupils }) : null;
  const http = createHttpServer({
    realm,
    port: () => port,
    pageFolder: options.pageFolder,
    act: (request) => act(request.as, request.act),
    openPage: pages.open,
    upload: (channelId, file) => upload(realm, channelId, file),
  });
  const listening = await listen(http.server, port);
  if (!listening.ok) throw new PortUnavailable(port, listening.code);
  port = listening.port;
  try {
    if (options.dataFolder) await emptyFolder(options.dataFolder);
  } catch (error) {
    await http.close();
    throw error;
  }
  warmUp();
  bot.start();
  return {
    ...openings(realm, bot, waiting.until),
    act,
    view: (id) => view(known(personOf(id), id)),
    transcript: (channelId, id) => transcript(realm, channelId, known(personOf(id), id)),
    close: async () => {
      await bot.stop();
      pages.close();
      realm.gateway.drop({ resume: false });
      await http.close();
    },
  };
}

function openings(realm: Realm, bot: BotControl, until: Sandbox["until"]) {
  return {
    address: realm.origin(),
    apiUrl: `${realm.origin()}/api`,
    token: realm.token,
    world: nameWorld(realm.world.get),
    events: createWorldEvents(realm),
    wire: realm.wire,
    faults: realm.faults,
    gateway: realm.gateway,
    bot,
    now: realm.clock.now,
    onJump: realm.clock.onJump,
    until,
    upload: (channelId: string, file: UploadedFile) => upload(realm, channelId, file),
  };
}

function upload(realm: Realm, channelId: string, file: UploadedFile): APIAttachment {
  return realm.files.add(file, { channelId, ephemeral: true, lifetime: dayInMilliseconds });
}

function known(person: Person | undefined, id: string): Person {
  if (!person) throw new Error(`There is no person ${id}`);
  return person;
}

/** Loads Discord's schemas while the bot starts, so that the first request need not wait. */
function warmUp(): void {
  void schemaFaults("SnowflakeType", "0");
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
