import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readings } from "./bots/gauge.ts";
import { type Loopback, startLoopback } from "./loopback/discord.ts";

/** The three programs that are measured; each answers the same. */
export const kinds = ["floor", "bare", "docent"] as const;
export type Kind = (typeof kinds)[number];

/** Every program: `storing` is the bare bot that stores each press before it answers. */
export type Program = Kind | "storing";

/** Where the built programs and the files of this run lie. */
export interface Places {
  readonly programs: string;
  /** What the bare bot and the floor answer. */
  readonly payload: string;
  /** Docent's database. */
  readonly database: string;
  /** Whether the bots watch what holds up their event loop, from their start on. */
  readonly watched?: boolean;
}

/** A bot in a process of its own, ready to answer. */
export interface Bot {
  readonly discord: Loopback;
  /** Milliseconds from the process's start until the bot said that it is ready. */
  readonly start: number;
  read<What extends keyof Readings>(what: What): Promise<Readings[What]>;
  stop(): Promise<void>;
}

const longestStart = 120_000;

/** Starts bots, each kind on a Discord of its own that stays as it is between starts. */
export function createBots(places: Places) {
  const discords = new Map<string, Loopback>();

  async function discordOf(kind: Program, guilds: number): Promise<Loopback> {
    const key = `${kind} ${guilds}`;
    const discord = discords.get(key) ?? (await startLoopback(guilds));
    discords.set(key, discord);
    return discord;
  }

  return {
    async start(kind: Program, guilds: number): Promise<Bot> {
      const discord = await discordOf(kind, guilds);
      const from = performance.now();
      const child = launch(kind, discord.apiUrl, places);
      await said(child, "ready");
      return { discord, start: performance.now() - from, ...control(child) };
    },
    async close() {
      await Promise.all([...discords.values()].map((discord) => discord.close()));
    },
  };
}

export type Bots = ReturnType<typeof createBots>;

function launch(
  kind: Program,
  apiUrl: string,
  { programs, payload, database, watched = false }: Places,
): ChildProcess {
  const flags = ["--expose-gc", "--import", `${programs}/gauge.js`];
  return spawn(process.execPath, [...flags, `${programs}/${kind}.js`], {
    // Nothing of the surroundings, so that no `.env` or variable changes what is measured.
    cwd: programs,
    env: {
      PATH: process.env.PATH,
      DISCORD_API_URL: apiUrl,
      DISCORD_TOKEN: "bench",
      DATABASE_URL: `file:${database}`,
      BENCH_PAYLOAD: payload,
      ...(watched && { BENCH_WATCHED: "yes" }),
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
}

function control(child: ChildProcess): Pick<Bot, "read" | "stop"> {
  return {
    async read<What extends keyof Readings>(what: What) {
      child.send(what);
      const [reading] = (await once(child, "message")) as [Readings[What]];
      return reading;
    },
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Resolves once the process writes a line with the word. */
function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("a bot did not start")), longestStart);
    child.once("exit", (code) => reject(new Error(`a bot ended with code ${code}`)));
    if (child.stdout === null) throw new Error("the bot's output is not piped");
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (!line.includes(word)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
