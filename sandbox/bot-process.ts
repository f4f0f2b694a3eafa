import { type ChildProcess, spawn } from "node:child_process";
import type { Timers } from "./clock.ts";

/** How to start the bot: a child with an IPC channel. */
export interface BotLaunch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the child is told over IPC, at its start and at each jump. */
export interface ClockMessage {
  readonly type: "clock";
  /** Milliseconds ahead of the machine's clock. */
  readonly offset: number;
}

export interface BotProcess {
  readonly start: () => void;
  readonly running: () => boolean;
  readonly tell: (message: ClockMessage) => void;
  /** SIGKILL; settles when it is gone. */
  readonly kill: () => Promise<void>;
  /** SIGTERM, and SIGKILL after five seconds; settles when it is gone. */
  readonly stop: () => Promise<void>;
}

export interface BotProcessNeeds {
  readonly launch: BotLaunch;
  /** Asked for at each start, because the port is known late. */
  readonly env: () => Readonly<Record<string, string>>;
  readonly clockOffset: () => number;
  readonly timers: Timers;
  readonly onOutput: (line: string) => void;
  /** It ended, with the reason in words; `asked` when the sandbox ended it. */
  readonly onExit: (reason: string, asked: boolean) => void;
}

const patience = 5_000;

/** A bot that has not been started yet. */
export function createBotProcess(needs: BotProcessNeeds): BotProcess {
  let child: ChildProcess | null = null;
  let asked = false;
  const gone = (current: ChildProcess) =>
    current.exitCode !== null || current.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((resolve) => current.once("close", () => resolve()));
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    const current = child;
    if (!current) return;
    asked = true;
    const cancel = needs.timers.after(patience, () => current.kill("SIGKILL"));
    current.kill(signal);
    await gone(current);
    cancel();
  };
  return {
    running: () => child !== null,
    start: () => {
      if (child) return;
      asked = false;
      const current = launch(needs);
      child = current;
      const ended = (reason: string) => {
        if (child !== current) return;
        child = null;
        needs.onExit(reason, asked);
      };
      current.once("error", (error) => ended(`could not be started: ${error.message}`));
      current.once("close", (code, signal) =>
        ended(signal ? `ended by ${signal}` : `ended with exit code ${code}`),
      );
      current.send({ type: "clock", offset: needs.clockOffset() }, () => undefined);
    },
    tell: (message) => {
      if (child?.connected) child.send(message, () => undefined);
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

function launch({ launch: { command, args, env }, env: given, onOutput }: BotProcessNeeds) {
  const child = spawn(command, [...args], {
    env: { ...env, ...given() },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onOutput(line);
    });
    stream?.on("end", () => {
      if (rest) onOutput(rest);
    });
  }
  return child;
}
