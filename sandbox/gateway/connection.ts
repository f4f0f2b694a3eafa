import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import { z } from "zod";
import type { Timers } from "../clock.ts";
import type { Gateway } from "./gateway.ts";
import { knownIntents, privilegedIntents } from "./intents.ts";
import type { Session } from "./session.ts";

/** Close codes of Discord's gateway. */
const closeCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const frameSchema = z.object({ op: z.number().int(), d: z.unknown() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

export interface ConnectionNeeds {
  readonly gateway: Gateway;
  readonly token: string;
  readonly heartbeat: number;
  readonly timers: Timers;
  readonly changed: () => void;
}

/** Serves one client from hello to goodbye. `query` is that of its address. */
export function serveConnection(
  needs: ConnectionNeeds,
  socket: WebSocket,
  query: URLSearchParams,
): void {
  const { gateway } = needs;
  if (query.get("v") !== "10" || (query.get("encoding") ?? "json") !== "json") {
    socket.close(closeCode.invalidVersion, "Only version 10 with JSON is spoken here.");
    return;
  }
  let session: Session | null = null;
  let stopWaiting: () => void = () => undefined;
  const expectHeartbeat = () => {
    stopWaiting();
    stopWaiting = needs.timers.after(needs.heartbeat * 2, () =>
      socket.close(closeCode.sessionTimedOut, "Session timed out."),
    );
  };
  gateway.send(socket, { op: 10, d: { heartbeat_interval: needs.heartbeat, _trace: [] } });
  expectHeartbeat();
  socket.on("message", (data) => {
    const frame = frameSchema.safeParse(parseJson(String(data)));
    if (!frame.success) return socket.close(closeCode.decodeError, "Error while decoding payload.");
    if (frame.data.op === 1) {
      expectHeartbeat();
      return gateway.send(socket, { op: 11 });
    }
    session = receive(needs, socket, session, frame.data.op, frame.data.d);
    return undefined;
  });
  socket.on("close", (code) => {
    stopWaiting();
    if (!session || session.socket !== socket) return;
    session.socket = null;
    if (code === 1000 || code === 1001) gateway.sessions.delete(session.id);
    needs.changed();
  });
  socket.on("error", () => socket.terminate());
}

function receive(
  needs: ConnectionNeeds,
  socket: WebSocket,
  session: Session | null,
  op: number,
  data: unknown,
): Session | null {
  if (op === 2 || op === 6) {
    if (session) {
      socket.close(closeCode.alreadyAuthenticated, "Already authenticated.");
      return session;
    }
    return op === 2 ? identify(needs, socket, data) : resume(needs, socket, data);
  }
  if (!session) socket.close(closeCode.notAuthenticated, "Not authenticated.");
  else if (op !== 3 && op !== 4) {
    needs.gateway.log("←", `op ${op}, which this sandbox does not implement`, data);
    socket.close(closeCode.unknownOpcode, "Unknown opcode.");
  }
  return session;
}

function identify(needs: ConnectionNeeds, socket: WebSocket, data: unknown): Session | null {
  const { gateway } = needs;
  const wanted = identifySchema.safeParse(data);
  if (!wanted.success) {
    socket.close(closeCode.decodeError, "Error while decoding payload.");
    return null;
  }
  const { token, intents, shard = [0, 1] } = wanted.data;
  gateway.log("←", "IDENTIFY", { intents, shard });
  const refusal = identifyRefusal(needs.token, token, intents, shard);
  if (refusal) {
    socket.close(refusal.code, refusal.reason);
    return null;
  }
  for (const [id, old] of gateway.sessions) {
    if (!old.socket && old.shard[0] === shard[0]) gateway.sessions.delete(id);
  }
  const session: Session = {
    id: randomBytes(16).toString("hex"),
    shard: [shard[0], shard[1]],
    intents,
    socket,
    sequence: 0,
    replay: [],
  };
  gateway.sessions.set(session.id, session);
  gateway.welcome(session);
  return session;
}

/** Why a client may not come in; undefined when it may. */
function identifyRefusal(
  expected: string,
  token: string,
  intents: number,
  shard: readonly [number, number],
): { readonly code: number; readonly reason: string } | undefined {
  if (token.replace(/^Bot /, "") !== expected) {
    return { code: closeCode.authenticationFailed, reason: "Authentication failed." };
  }
  if (shard[1] < 1 || shard[0] < 0 || shard[0] >= shard[1]) {
    return { code: closeCode.invalidShard, reason: "Invalid shard." };
  }
  if ((intents & ~knownIntents) !== 0) {
    return { code: closeCode.invalidIntents, reason: "Invalid intent(s)." };
  }
  if ((intents & privilegedIntents) !== 0) {
    return { code: closeCode.disallowedIntents, reason: "Disallowed intent(s)." };
  }
  return undefined;
}

function resume(needs: ConnectionNeeds, socket: WebSocket, data: unknown): Session | null {
  const { gateway } = needs;
  const wanted = resumeSchema.safeParse(data);
  if (!wanted.success) {
    socket.close(closeCode.decodeError, "Error while decoding payload.");
    return null;
  }
  const { token, session_id: id, seq } = wanted.data;
  gateway.log("←", "RESUME", { seq });
  if (token.replace(/^Bot /, "") !== needs.token) {
    socket.close(closeCode.authenticationFailed, "Authentication failed.");
    return null;
  }
  const session = gateway.sessions.get(id);
  const oldest = session?.replay[0]?.s ?? 1;
  if (!session || seq < oldest - 1) {
    gateway.send(socket, { op: 9, d: false });
    return null;
  }
  if (seq > session.sequence) {
    socket.close(closeCode.invalidSequence, "Invalid seq.");
    return null;
  }
  session.socket?.close(4000, "Resumed elsewhere.");
  session.socket = socket;
  const missed = session.replay.filter(({ s }) => s > seq);
  for (const { frame } of missed) socket.send(frame);
  session.sequence += 1;
  const frame = JSON.stringify({ op: 0, t: "RESUMED", s: session.sequence, d: { _trace: [] } });
  socket.send(frame);
  gateway.log("→", `RESUMED, ${missed.length} events replayed`, null);
  needs.changed();
  return session;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
