import type { Client } from "discord.js";
import { isConnected } from "../discord/client.ts";
import type { Storage } from "../storage/open.ts";
import { startHttp } from "./http.ts";
import { createMetrics, type Metrics } from "./metrics.ts";

/** What keeps Docent from starting: a sentence for whoever runs it. */
export interface StartProblem {
  readonly problem: string;
}

/** The HTTP side of Docent; where it is off there is no port and nothing is counted. */
export interface Served {
  readonly port: number | null;
  readonly metrics: Metrics | null;
  close(): Promise<void>;
}

/** Opens `/healthz`, `/readyz` and `/metrics` where a port is given. */
export async function serve(
  port: number | null,
  client: Client,
  storage: Storage,
): Promise<Served | StartProblem> {
  if (port === null) return { port, metrics: null, close: async () => undefined };
  const metrics = await createMetrics({
    servers: () => client.guilds.cache.size,
    gatewayReady: () => isConnected(client),
  });
  const http = await startHttp({ port, metrics, notReady: () => notReady(client, storage) });
  return "problem" in http ? http : { ...http, metrics };
}

async function notReady(client: Client, storage: Storage): Promise<string | undefined> {
  if (!isConnected(client)) return "The gateway is not connected.";
  return (await storage.ping())?.sentence;
}
