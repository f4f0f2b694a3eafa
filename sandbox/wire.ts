import type { WireView } from "./page-api.ts";

/** What happened on the wire: a request that arrived, or a whole exchange. */
export type WireEvent =
  | { readonly phase: "arrived"; readonly title: string; readonly sent: unknown }
  | { readonly phase: "done"; readonly exchange: WireView };

/** The log of what bot and sandbox said to each other. Tokens are never in it. */
export interface Wire {
  /** Tells whoever listens, before anything is done about it. */
  readonly arrived: (title: string, sent: unknown) => void;
  readonly done: (exchange: Omit<WireView, "at">) => void;
  /** The newest exchanges, oldest first. */
  readonly recent: (count: number) => readonly WireView[];
  /** Calls back for each event, at once and in order; what it returns ends that. */
  readonly subscribe: (listener: (event: WireEvent) => void) => () => void;
}

const kept = 2_000;

/** An empty log that keeps the newest 2,000 exchanges. */
export function createWire(now: () => number, changed: () => void): Wire {
  const listeners = new Set<(event: WireEvent) => void>();
  let log: WireView[] = [];
  const tell = (event: WireEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  return {
    arrived: (title, sent) => tell({ phase: "arrived", title, sent }),
    done: (entry) => {
      const exchange = { at: now(), ...entry };
      log.push(exchange);
      if (log.length > kept * 2) log = log.slice(-kept);
      tell({ phase: "done", exchange });
      changed();
    },
    recent: (count) => log.slice(-count),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
