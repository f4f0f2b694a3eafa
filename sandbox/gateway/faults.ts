import type { WebSocket } from "ws";
import type { Session } from "./session.ts";

/** What can go wrong with a gateway, on request. */
export interface GatewayFaults {
  /** Breaks every connection; without `resume` their sessions are over too. */
  readonly drop: (how: { readonly resume: boolean; readonly code?: number }) => void;
  /** Asks every client to reconnect (op 7). */
  readonly reconnect: () => void;
  /** Tells every client that its session is over (op 9). */
  readonly invalidate: (resumable: boolean) => void;
}

interface Connected {
  readonly session: Session;
  readonly socket: WebSocket;
}

/** Faults for the sessions of one gateway. */
export function createGatewayFaults(needs: {
  readonly sessions: Map<string, Session>;
  readonly connected: () => readonly Connected[];
  readonly send: (socket: WebSocket, frame: object) => void;
  readonly changed: () => void;
}): GatewayFaults {
  const { sessions, connected, send, changed } = needs;
  return {
    drop: ({ resume, code }) => {
      for (const { session, socket } of connected()) {
        if (!resume) sessions.delete(session.id);
        session.socket = null;
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
      if (!resume) sessions.clear();
      changed();
    },
    reconnect: () => {
      for (const { socket } of connected()) send(socket, { op: 7, d: null });
    },
    invalidate: (resumable) => {
      for (const { session, socket } of connected()) {
        if (!resumable) sessions.delete(session.id);
        send(socket, { op: 9, d: resumable });
      }
    },
  };
}
