import type { WebSocket } from "ws";

/** A gateway session: it outlives its connection, so that a client can resume. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** The connection, while there is one. */
  socket: WebSocket | null;
  sequence: number;
  /** Events for a replay, newest last. */
  readonly replay: { readonly s: number; readonly frame: string }[];
}

/** Events that a session keeps for a replay. */
const replayLimit = 2_500;

/** Whether a server's events belong to a shard; what has no server belongs to the first. */
export function onShard(shard: readonly [number, number], guildId: string | null): boolean {
  if (guildId === null) return shard[0] === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(shard[1])) === shard[0];
}

/** Numbers an event, keeps it for a replay and sends it where there is a connection. */
export function sendEvent(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const frame = JSON.stringify({ op: 0, t: event, s: session.sequence, d: data });
  session.replay.push({ s: session.sequence, frame });
  if (session.replay.length > replayLimit) session.replay.shift();
  session.socket?.send(frame);
}
