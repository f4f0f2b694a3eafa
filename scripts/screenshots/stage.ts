import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { readConfig } from "../../src/app/config.ts";
import { createLog } from "../../src/app/log.ts";
import { start } from "../../src/app/start.ts";
import type { Chance } from "../../src/chance.ts";
import { languages } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";

/** The moment in every picture: Tuesday, November 24, 2026, 9 am in Chicago. */
const moment = Date.UTC(2026, 10, 24, 15);

/** The same draws for every picture, so that it shows the same questions and facts again. */
function repeatedChance(): Chance {
  let drawn = 0;
  return {
    whole: (below) => drawn++ % below,
    token: (length) => lettersOf(drawn++).padStart(length, "q"),
  };
}

/** A whole number in letters from a to p. */
function lettersOf(number: number): string {
  return number.toString(16).replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "");
}

/** A sandbox in which nothing has happened yet, with a Docent in it that goes by its clock. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly close: () => Promise<void>;
}

/** Opens a stage on a free port, with a database of its own. Rejects where Docent cannot start. */
export async function openStage(pageFolder: string): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), "docent-pictures-"));
  const sandbox = await startSandbox({ port: 0, pageFolder, bot: null, now: () => moment });
  const config = readConfig({
    DISCORD_API_URL: sandbox.apiUrl,
    DATABASE_URL: `file:${path.join(folder, "docent.db")}`,
  });
  if ("problems" in config) throw new Error(config.problems.join(" "));
  const log = createLog("warn");
  const docent = await start({
    config,
    token: sandbox.token,
    clock: sandbox,
    chance: repeatedChance(),
    minutes: () => () => undefined,
    log,
    languages,
    packs,
    pictureWorker: pathToFileURL(path.join(path.dirname(pageFolder), "picture-worker.js")),
    chartFolder: path.join(folder, "charts"),
  });
  if ("problem" in docent) throw new Error(docent.problem);
  await docent.ready;
  return {
    sandbox,
    async close() {
      await docent.stop();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
