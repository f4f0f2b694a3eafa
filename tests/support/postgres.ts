import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to ask for the address of a PostgreSQL, which starts at the first question. */
    postgres: string;
  }
}

interface Running {
  readonly keeper: ChildProcess;
  readonly url: Promise<string>;
}

function start(): Running {
  // Detached, so that an interrupt at the keyboard reaches it only through the closed pipe.
  const keeper = spawn(process.execPath, [`${import.meta.dirname}/postgres-keeper.mjs`], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: process.platform !== "win32",
  });
  const failed = once(keeper, "exit").then(([code]) => {
    throw new Error(`PostgreSQL's keeper ended with ${code} before it was ready`);
  });
  const ready = once(createInterface({ input: keeper.stdout }), "line").then(([line]) => line);
  const url = Promise.race([ready, failed]);
  url.catch(() => undefined);
  failed.catch(() => undefined);
  return { keeper, url };
}

async function stop({ keeper }: Running): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  const ended = once(keeper, "exit");
  keeper.stdin?.end();
  await ended;
}

/** Vitest's global setup: a PostgreSQL that is started once, by the first test that wants one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Running | undefined;
  const server: Server = createServer((_request, response) => {
    running ??= start();
    running.url.then(
      (url) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port to listen on");
  project.provide("postgres", `http://127.0.0.1:${address.port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    if (running !== undefined) await stop(running);
  };
}
