import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { config as readDotenv } from "dotenv";
import { type Config, readConfig } from "./src/app/config.ts";
import type { Clock } from "./src/clock.ts";

/** Set for the bot in the sandbox, whose clock its parent tells over IPC. */
const clockFromParent = "DOCENT_CLOCK_FROM_PARENT";

readDotenv({ quiet: true });
const config = readConfig(process.env);
if ("problems" in config) fail(config.problems.join("\n"));
else if (config.token !== null) await runBot(config, config.token);
else if (config.production) {
  fail(
    "DISCORD_TOKEN is missing. Set it to your bot's token, or start without NODE_ENV=production for the sandbox.",
  );
} else await runSandbox(config);

async function runBot(config: Config, token: string): Promise<void> {
  const { run } = await import("./src/app/run.ts");
  const { systemClock } = await import("./src/clock.ts");
  await run(config, token, process.env[clockFromParent] ? await parentsClock() : systemClock);
}

/** The sandbox's clock: ahead of the machine's by what the parent says. */
async function parentsClock(): Promise<Clock> {
  let offset = 0;
  const listeners: (() => void)[] = [];
  const heard = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("offset" in message)) return;
    if (typeof message.offset === "number") offset = message.offset;
    for (const listener of listeners) listener();
  };
  const [first] = await once(process, "message");
  heard(first);
  process.on("message", heard);
  // Without its sandbox the bot has nobody to talk to.
  process.once("disconnect", () => {
    // Nobody listens for the signal until the bot has started.
    if (!process.emit("SIGTERM")) process.exit(1);
  });
  return { now: () => Date.now() + offset, onJump: (listener) => void listeners.push(listener) };
}

async function runSandbox({ sandboxPort, logLevel }: Config): Promise<void> {
  const { PortUnavailable, startSandbox } = await import("./sandbox/main.ts");
  const { createAnswerKey } = await import("./src/bank/answer-key.ts");
  const { packs } = await import("./src/content/packs.ts");
  const built = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.resolve("data", "sandbox");
  const documents = await readDocuments(path.dirname(built));
  const oracle = createAnswerKey(packs);
  try {
    const sandbox = await startSandbox({
      port: sandboxPort,
      pageFolder: path.join(built, "page"),
      build: await readFile(path.join(built, "stamp"), "utf8"),
      dataFolder: folder,
      ...(documents && { documents }),
      pupils: { oracle, pace: "usual" },
      bot: {
        command: process.execPath,
        args: ["--enable-source-maps", fileURLToPath(import.meta.url)],
        env: {
          ...inherited(),
          DATABASE_URL: `file:${path.join(folder, "docent.db")}`,
          LOG_LEVEL: process.env.LOG_LEVEL ? logLevel : "warn",
          [clockFromParent]: "1",
        },
      },
      onBotOutput: (line) => console.error(line),
    });
    endOnSignal(sandbox.close);
    console.log(`Docent is running: open ${sandbox.address} and type /explain mpp`);
  } catch (error) {
    if (!(error instanceof PortUnavailable) && !isNotWritable(error)) throw error;
    fail(error instanceof PortUnavailable ? portSentence(error) : folderSentence(folder));
  }
}

/** What the project says about privacy and terms; null where it was installed without them. */
async function readDocuments(root: string) {
  const read = (name: string) => readFile(path.join(root, name), "utf8").catch(() => null);
  const [privacy, terms] = await Promise.all([read("PRIVACY.md"), read("TERMS.md")]);
  return privacy !== null && terms !== null ? { privacy, terms } : null;
}

/** This process's own variables; the sandbox sets the token and the address itself. */
function inherited(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function endOnSignal(close: () => Promise<void>): void {
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void close().finally(() => process.exit(0));
    });
  }
}

function portSentence({ port, code }: { readonly port: number; readonly code: string }): string {
  if (code === "EACCES") {
    return `This account may not use port ${port}. Set SANDBOX_PORT to a port from 1024, for example SANDBOX_PORT=4681.`;
  }
  return `Port ${port} is used by another program, perhaps another Docent. Stop it, or set SANDBOX_PORT to another port, for example SANDBOX_PORT=4681.`;
}

function isNotWritable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(String(code));
}

function folderSentence(folder: string): string {
  return `Docent cannot write in ${folder}. Give this account the right to write there, or start Docent in another folder.`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
