import { useEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../page-api.ts";

/** What is known of the sandbox: its latest view for this person, and whether the line is up. */
export interface Connection {
  readonly view: View | null;
  readonly connected: boolean;
  /** `performance.now()` when the view came, to let its clock run on. */
  readonly receivedAt: number;
}

/** The sandbox closes with this code when it knows nobody by that id. */
const unknownPerson = 1008;
const firstWait = 250;
const longestWait = 3_000;

/** Follows one person's view over a WebSocket, and connects again by itself. */
export function useConnection(personId: string): Connection {
  const [connection, setConnection] = useState<Connection>(unconnected);
  const wait = useRef(firstWait);
  const build = useRef<string | null>(null);
  useEffect(() => {
    let socket: WebSocket;
    let timer = 0;
    let left = false;
    // The sandbox's people may be others since the address was written down.
    let person = personId;
    const connect = (): void => {
      socket = new WebSocket(addressFor(person));
      socket.onmessage = (event) => {
        wait.current = firstWait;
        const view = JSON.parse(String(event.data)) as View;
        build.current ??= view.build;
        if (view.build !== build.current) window.location.reload();
        setConnection({ view, connected: true, receivedAt: performance.now() });
      };
      socket.onclose = ({ code }) => {
        if (left) return;
        if (code === unknownPerson) person = "";
        setConnection((before) => ({ ...before, connected: false }));
        timer = window.setTimeout(connect, wait.current);
        wait.current = Math.min(wait.current * 2, longestWait);
      };
    };
    connect();
    return () => {
      left = true;
      window.clearTimeout(timer);
      socket.close();
    };
  }, [personId]);
  return connection;
}

const unconnected: Connection = { view: null, connected: false, receivedAt: 0 };

function addressFor(personId: string): string {
  const address = new URL("/page", window.location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  if (personId !== "") address.searchParams.set("as", personId);
  return address.href;
}
