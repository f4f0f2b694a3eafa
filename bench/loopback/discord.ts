import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { createGateway } from "./gateway.ts";
import { type Interaction, interaction } from "./interactions.ts";
import { createRest } from "./rest.ts";
import { newChannel } from "./shapes.ts";

/** One answer of the bot. */
export interface Answered {
  /** From the event's sending to the callback's last byte. */
  readonly milliseconds: number;
  readonly body: string;
}

/** A Discord that is only as much as the benchmark needs, and as fast as node allows. */
export interface Loopback {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** Sends an interaction; resolves with the bot's answer, or rejects after ten seconds. */
  ask(question: Interaction): Promise<Answered>;
  /** Tells the bot of a text channel in the first server. */
  open(channelId: string): void;
  /** Resolves when so many messages have been posted to channels since it started. */
  posted(count: number): Promise<void>;
  /** How many of the messages that were posted came with a picture. */
  pictures(): number;
  close(): Promise<void>;
}

interface Waiting {
  readonly sent: number;
  readonly resolve: (answered: Answered) => void;
  readonly timer: NodeJS.Timeout;
}

const patience = 10_000;
/** Servers a shard: what Discord recommends. */
const guildsPerShard = 1_000;

/** Starts a Discord on a free port of 127.0.0.1 with so many servers. */
export async function startLoopback(guilds: number): Promise<Loopback> {
  const waiting = new Map<string, Waiting>();
  let asked = 0;
  const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

  const answered = (id: string, body: string) => {
    const at = performance.now();
    const found = waiting.get(id);
    if (found === undefined)
      throw new Error(`Interaction ${id} was answered twice or never asked.`);
    waiting.delete(id);
    clearTimeout(found.timer);
    found.resolve({ milliseconds: at - found.sent, body });
  };

  let posts = 0;
  let pictures = 0;
  const watching = new Set<{ readonly count: number; readonly resolve: () => void }>();
  const posted = (withPicture: boolean) => {
    posts += 1;
    if (withPicture) pictures += 1;
    for (const watcher of watching) if (posts >= watcher.count) watcher.resolve();
  };

  const shards = Math.ceil(guilds / guildsPerShard);
  const server: Server = createServer(
    createRest({ gatewayUrl: () => `ws://${address()}`, shards, posted, answered }),
  );
  const sockets = new WebSocketServer({ server });
  const gateway = createGateway(sockets, guilds);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    apiUrl: `http://${address()}/api`,
    ask(question) {
      const event = interaction(question, asked++);
      return new Promise((resolve, reject) => {
        const late = () => reject(new Error(`no answer within ${patience / 1000} seconds`));
        const timer = setTimeout(late, patience);
        waiting.set(event.id, { sent: performance.now(), resolve, timer });
        gateway.dispatch("INTERACTION_CREATE", event);
      });
    },
    open: (channelId) => gateway.dispatch("CHANNEL_CREATE", newChannel(channelId)),
    posted: (count) =>
      new Promise((resolve) => {
        if (posts >= count) resolve();
        else watching.add({ count, resolve });
      }),
    pictures: () => pictures,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
