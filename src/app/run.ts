import path from "node:path";
import { systemChance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import { languages } from "../content/languages.ts";
import { packs } from "../content/packs.ts";
import { locate } from "../storage/location.ts";
import type { Config } from "./config.ts";
import { createLog } from "./log.ts";
import { machineMinutes } from "./minutes.ts";
import { start } from "./start.ts";

/** Milliseconds after which a stop that hangs is cut short. */
const longestStop = 4_800;

/**
 * Runs the bot as this process: until SIGTERM or SIGINT, which end it within five seconds, or until
 * it cannot go on, which is said in one sentence and ends with exit code 1.
 */
export async function run(config: Config, token: string, clock: Clock): Promise<void> {
  const log = createLog(config.logLevel);
  const running = await start({
    config,
    token,
    clock,
    chance: systemChance,
    minutes: machineMinutes,
    log,
    languages,
    packs,
    // The builder puts it beside this program.
    pictureWorker: new URL("./picture-worker.js", import.meta.url),
    chartFolder: chartFolderOf(config.databaseUrl),
  });
  if ("problem" in running) return fail(running.problem);

  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      log.warn("Stopping took too long and was cut short.");
      process.exit(code);
    }, longestStop).unref();
    await running.stop().catch((error: unknown) => log.error({ err: error }, "Stopping failed."));
    process.exit(code);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      log.info({ signal }, "Stopping.");
      void stop(0);
    });
  }
  process.on("unhandledRejection", (error) => log.error({ err: error }, "A promise was lost."));
  void running.ended.then((sentence) => {
    console.error(sentence);
    return stop(1);
  });
}

/** Beside SQLite's file; with PostgreSQL where that file would be. Charts can be drawn again at any time. */
function chartFolderOf(databaseUrl: string): string {
  const place = locate(databaseUrl);
  const isFile = !("problem" in place) && place.engine === "sqlite";
  return path.join(isFile ? path.dirname(place.file) : path.resolve("data"), "charts");
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
