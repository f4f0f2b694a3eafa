import path from "node:path";
import { discordDeadlines } from "../../sandbox/build-realm.ts";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { manualTimers } from "./manual-timers.ts";
import { personIn, type SchoolPerson } from "./school.ts";

/** A place of the wire log: before or after the effect of the n-th matching request from now. */
export interface KillPoint {
  readonly method: string;
  readonly route: RegExp;
  /** Matching requests that pass before it, from 0. */
  readonly skip: number;
  readonly afterEffect: boolean;
}

/** The built Docent as a process of its own in a sandbox, which is killed where a test says. */
export interface Killable {
  readonly sandbox: Sandbox;
  readonly person: (name: string) => SchoolPerson;
  /** Lets something go on until the process has been killed at a place. */
  readonly killedAt: (point: KillPoint, during: () => Promise<unknown>) => Promise<void>;
  /** Starts it again and waits until it answers. */
  readonly comesBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Of the repository's root, where npm starts every command. */
const program = path.resolve("dist/start.js");

/** Starts the built program on a database. */
export async function openKillable(databaseUrl: string): Promise<Killable> {
  const timers = manualTimers();
  const sandbox = await startSandbox({
    port: 0,
    pageFolder: null,
    timers,
    bot: {
      command: process.execPath,
      args: [program],
      env: {
        PATH: process.env.PATH ?? "",
        DATABASE_URL: databaseUrl,
        DOCENT_CLOCK_FROM_PARENT: "1",
        LOG_LEVEL: "warn",
      },
    },
  });
  const online = () =>
    sandbox.until(() => sandbox.bot.state() === "online" && commandsOf(sandbox) > 0, 30_000);
  await online();
  return {
    sandbox,
    person: (name) => personIn(sandbox, name),
    async killedAt({ method, route, skip, afterEffect }, during) {
      sandbox.faults.failNext({ method, route, skip, effect: { kind: "kill", afterEffect } });
      const going = during().catch(() => undefined);
      await sandbox.until(() => sandbox.bot.state() === "down", 30_000);
      // What the dead process owes is not waited for.
      timers.elapse(discordDeadlines.callback);
      await going;
    },
    async comesBack() {
      sandbox.bot.start();
      await online();
    },
    close: () => sandbox.close(),
  };
}

function commandsOf(sandbox: Sandbox): number {
  const [somebody] = sandbox.world.current().people;
  return somebody === undefined ? 0 : sandbox.view(somebody.id).commands.length;
}
