/** The bot as the sandbox runs it: started, killed, started again, and seen on the page. */
import { type BotLaunch, type BotProcess, createBotProcess } from "./bot-process.ts";
import type { ActResult, View } from "./page-api.ts";
import type { Realm } from "./realm.ts";

export interface BotControl {
  readonly state: () => View["bot"]["state"];
  readonly start: () => void;
  /** SIGKILL, and nothing else. */
  readonly kill: () => Promise<void>;
  /** SIGTERM, with five seconds to go. */
  readonly stop: () => Promise<void>;
  /** SIGKILL and a new start. */
  readonly pullPlug: () => Promise<ActResult>;
  readonly tellClock: () => void;
}

/** Runs the bot as a child, or watches for one that somebody else runs. */
export function createBotControl(
  realm: Realm,
  launch: BotLaunch | null,
  onOutput: (line: string) => void,
): BotControl {
  const child = launch && createChild(realm, launch, onOutput);
  return {
    state: () => {
      if (realm.gateway.online() && (!child || child.running())) return "online";
      return !child || child.running() ? "starting" : "down";
    },
    start: () => {
      child?.start();
      realm.changed();
    },
    kill: async () => child?.kill(),
    stop: async () => child?.stop(),
    tellClock: () => child?.tell({ type: "clock", offset: realm.clock.offset() }),
    pullPlug: async () => {
      if (!child) return { ok: false, error: "This bot is run by somebody else." };
      await child.kill();
      child.start();
      realm.changed();
      return { ok: true };
    },
  };
}

function createChild(
  realm: Realm,
  launch: BotLaunch,
  onOutput: (line: string) => void,
): BotProcess {
  let lastLines: readonly string[] = [];
  return createBotProcess({
    launch,
    env: () => ({ DISCORD_TOKEN: realm.token, DISCORD_API_URL: `${realm.origin()}/api` }),
    clockOffset: realm.clock.offset,
    timers: realm.timers,
    onOutput: (line) => {
      lastLines = [...lastLines, line].slice(-20);
      onOutput(line);
    },
    onExit: (reason, asked) => {
      const title = asked ? `The sandbox stopped the bot: ${reason}` : `The bot is down: ${reason}`;
      realm.wire.done({ kind: "gateway", title, sent: null, answered: lastLines });
      lastLines = [];
      // Its connections are gone with it, whether or not that has come through.
      realm.gateway.drop({ resume: true });
    },
  });
}
