import { EventEmitter } from "node:events";
import type { Client } from "discord.js";
import { describe, expect, test } from "vitest";
import { watchDepartures } from "../../src/app/departures.ts";
import { captureLog } from "../support/captured-log.ts";

/** Servers of two shards: the even numbers are on the first, the odd ones on the second. */
const server = (n: number) => String(BigInt(n) << 22n);
const [two, three, four] = [server(2), server(3), server(4)];
const now = Date.UTC(2026, 10, 24, 15);

/** Docent's side of a gateway, with records that only write down. */
function watching(known: readonly string[] = [], failing = false) {
  const ws = new EventEmitter();
  const kept: string[] = [];
  const log = captureLog();
  const keep = async (what: string) => {
    if (failing) throw new Error("The database is gone.");
    kept.push(what);
  };
  const stop = watchDepartures({
    client: { ws } as unknown as Client,
    serverRecords: {
      known: async () => known,
      left: (id, at) => keep(`left ${id} ${at === now}`),
      joined: (id) => keep(`joined ${id}`),
    },
    clock: { now: () => now },
    log: log.log,
  });
  const ready = (shard: readonly [number, number], ...guilds: readonly string[]) =>
    ws.emit("READY", { shard, guilds: guilds.map((id) => ({ id, unavailable: true })) });
  return { ws, kept, log, stop, ready };
}

describe("a server", () => {
  test("that removes Docent is left from then on, and one in an outage is not", async () => {
    const { ws, kept, stop } = watching();
    ws.emit("GUILD_DELETE", { id: two });
    ws.emit("GUILD_DELETE", { id: four, unavailable: true });
    await stop();
    expect(kept).toEqual([`left ${two} true`]);
  });

  test("that is missing from READY was left while nobody listened", async () => {
    const { kept, stop, ready } = watching([two, four]);
    ready([0, 1], four, server(9));
    await stop();
    expect(kept).toEqual([`left ${two} true`, `joined ${four}`]);
  });

  test("of another shard is not missing from this shard's READY", async () => {
    const { kept, stop, ready } = watching([two, three]);
    ready([1, 2]);
    await stop();
    expect(kept).toEqual([`left ${three} true`]);
  });

  test("that Docent comes back to is no longer left; others need no word", async () => {
    const { ws, kept, stop } = watching();
    ws.emit("GUILD_CREATE", { id: two });
    ws.emit("GUILD_DELETE", { id: two });
    ws.emit("GUILD_CREATE", { id: two });
    ws.emit("GUILD_CREATE", { id: two });
    await stop();
    expect(kept).toEqual([`left ${two} true`, `joined ${two}`]);
  });
});

test("records that cannot be kept are told of in the log, and the next are kept", async () => {
  const { ws, log, stop } = watching([], true);
  ws.emit("GUILD_DELETE", { id: two });
  await stop();
  expect(log.text()).toContain("Whether Docent is on a server could not be kept.");
});

test("after the stop nothing is kept any more", async () => {
  const { ws, kept, stop } = watching();
  await stop();
  ws.emit("GUILD_DELETE", { id: two });
  await stop();
  expect(kept).toEqual([]);
});
