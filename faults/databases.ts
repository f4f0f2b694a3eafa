import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { temporaryFolder } from "../tests/support/temporary-folder.ts";

export const engineNames = ["sqlite", "postgres"] as const;
export type EngineName = (typeof engineNames)[number];

/** Fresh databases, one of each engine. */
export interface Databases {
  /** The address of a new, empty database. Throws where PostgreSQL cannot be started here. */
  readonly open: (name: EngineName) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** PostgreSQL is started when it is first asked for. */
export function createDatabases(): Databases {
  const folder = temporaryFolder();
  let made = 0;
  let keeper: Keeper | undefined;
  return {
    async open(name) {
      made += 1;
      if (name === "sqlite") return `file:${folder.at(`docent-${made}.db`)}`;
      keeper ??= startPostgres();
      return schemaOn(`${await keeper.url}/postgres`, `faults${made}`);
    },
    async close() {
      await keeper?.stop();
      folder.remove();
    },
  };
}

interface Keeper {
  readonly url: Promise<string>;
  readonly stop: () => Promise<void>;
}

function startPostgres(): Keeper {
  const keeper = spawn(process.execPath, [path.resolve("tests/support/postgres-keeper.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(keeper, "exit");
  const early = ended.then(([code]) => {
    throw new Error(`PostgreSQL ended with ${code}.`);
  });
  early.catch(() => undefined);
  const line = once(createInterface({ input: keeper.stdout }), "line");
  return {
    url: Promise.race([line, early]).then(([first]) => String(first)),
    async stop() {
      keeper.stdin.end();
      await ended;
    },
  };
}

async function schemaOn(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${name}`);
  await client.end();
  return `${url}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}
