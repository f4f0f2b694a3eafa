import { setImmediate as nextTurn } from "node:timers/promises";
import { WebSocket, type WebSocketServer } from "ws";
import { applicationId, botUser, guildCreate, guildId, shardOf } from "./shapes.ts";

/** The gateway side: one socket a shard. */
export interface Gateway {
  /** Sends an event of the first server to its shard. */
  dispatch(event: string, data: object): void;
}

interface Shard {
  readonly socket: WebSocket;
  sequence: number;
}

/** Servers told of before the event loop has a go. */
const batch = 50;

/** Speaks Discord's gateway on a WebSocket server: hello, identify, ready, heartbeats, events. */
export function createGateway(server: WebSocketServer, guilds: number): Gateway {
  let home: Shard | undefined;

  async function identified(shard: Shard, [id, count]: readonly [number, number]): Promise<void> {
    const own = Array.from({ length: guilds }, (_, index) => index).filter(
      (index) => shardOf(guildId(index), count) === id,
    );
    send(shard, "READY", {
      v: 10,
      user: botUser,
      guilds: own.map((index) => ({ id: guildId(index), unavailable: true })),
      session_id: `session-${id}`,
      resume_gateway_url: "ws://127.0.0.1",
      shard: [id, count],
      application: { id: applicationId, flags: 0 },
    });
    if (own.includes(0)) home = shard;
    for (const [sent, index] of own.entries()) {
      if (sent % batch === 0) await nextTurn();
      send(shard, "GUILD_CREATE", guildCreate(index));
    }
  }

  server.on("connection", (socket) => {
    const shard: Shard = { socket, sequence: 0 };
    socket.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: { shard?: [number, number] } };
      if (op === 1) socket.send('{"op":11}');
      if (op === 2) void identified(shard, d.shard ?? [0, 1]);
    });
    socket.send('{"op":10,"d":{"heartbeat_interval":41250}}');
  });

  return {
    dispatch(event, data) {
      if (home === undefined) throw new Error("the bot has not identified yet");
      send(home, event, data);
    },
  };
}

function send(shard: Shard, event: string, data: object): void {
  if (shard.socket.readyState !== WebSocket.OPEN) return;
  shard.sequence += 1;
  shard.socket.send(JSON.stringify({ op: 0, t: event, s: shard.sequence, d: data }));
}
