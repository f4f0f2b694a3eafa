import { type Client, GatewayDispatchEvents, ShardClientUtil } from "discord.js";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { ServerRecords } from "../privacy/ports.ts";
import type { Log } from "./log.ts";

const named = z.object({ id: z.string() });
/** Without `unavailable` the server is gone; with it, Discord has an outage. */
const deleted = named.extend({ unavailable: z.boolean().optional() });
const ready = z.object({
  guilds: z.array(named),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

export interface DeparturesOptions {
  readonly client: Client;
  readonly serverRecords: Pick<ServerRecords, "known" | "left" | "joined">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps when Docent left a server and when it came back; gives back how to stop. */
export function watchDepartures(options: DeparturesOptions): () => Promise<void> {
  const { client, log } = options;
  const departed = new Set<string>();
  // One after the other, so that leaving and coming back keep their order.
  let last = Promise.resolve();
  const then = (step: () => Promise<void>) => {
    last = last
      .then(step)
      .catch((error: unknown) =>
        log.warn({ err: error }, "Whether Docent is on a server could not be kept."),
      );
  };
  const onReady = (data: unknown) => then(() => compare(ready.parse(data), departed, options));
  const onDelete = (data: unknown) =>
    then(async () => {
      const { id, unavailable } = deleted.parse(data);
      if (unavailable !== true) await leave(id, departed, options);
    });
  const onCreate = (data: unknown) =>
    then(async () => {
      const { id } = named.parse(data);
      if (departed.has(id)) await options.serverRecords.joined(id);
      departed.delete(id);
    });
  client.ws.on(GatewayDispatchEvents.Ready, onReady);
  client.ws.on(GatewayDispatchEvents.GuildDelete, onDelete);
  client.ws.on(GatewayDispatchEvents.GuildCreate, onCreate);
  return async () => {
    client.ws.off(GatewayDispatchEvents.Ready, onReady);
    client.ws.off(GatewayDispatchEvents.GuildDelete, onDelete);
    client.ws.off(GatewayDispatchEvents.GuildCreate, onCreate);
    await last;
  };
}

/** A server that Docent knows and a shard's READY lacks was left while nobody listened. */
async function compare(
  { guilds, shard: [shard, count] }: z.infer<typeof ready>,
  departed: Set<string>,
  options: DeparturesOptions,
): Promise<void> {
  const present = new Set(guilds.map(({ id }) => id));
  for (const id of await options.serverRecords.known()) {
    if (ShardClientUtil.shardIdForGuildId(id, count) !== shard) continue;
    if (present.has(id)) await options.serverRecords.joined(id);
    else await leave(id, departed, options);
  }
}

async function leave(
  id: string,
  departed: Set<string>,
  { serverRecords, clock }: DeparturesOptions,
): Promise<void> {
  departed.add(id);
  await serverRecords.left(id, clock.now());
}
