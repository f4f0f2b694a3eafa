import type { WebSocket } from "ws";
import type { View } from "../page-api.ts";

/** Open pages: each is sent what its person sees after every change, once a tick. */
export interface Pages {
  readonly open: (socket: WebSocket, personId: string) => boolean;
  readonly changed: () => void;
  readonly close: () => void;
}

/** No pages. `view` gives what somebody sees, or undefined for nobody. */
export function createPages(view: (personId: string) => View | undefined): Pages {
  const pages = new Map<WebSocket, string>();
  let scheduled = false;
  const push = (socket: WebSocket, personId: string) => {
    const seen = view(personId);
    if (seen && socket.readyState === socket.OPEN) socket.send(JSON.stringify(seen));
    return seen !== undefined;
  };
  const pushAll = () => {
    scheduled = false;
    for (const [socket, personId] of pages) push(socket, personId);
  };
  return {
    open: (socket, personId) => {
      if (!push(socket, personId)) return false;
      pages.set(socket, personId);
      socket.on("close", () => pages.delete(socket));
      socket.on("error", () => socket.terminate());
      return true;
    },
    changed: () => {
      if (scheduled || pages.size === 0) return;
      scheduled = true;
      setImmediate(pushAll);
    },
    close: () => {
      for (const socket of pages.keys()) socket.terminate();
      pages.clear();
    },
  };
}
