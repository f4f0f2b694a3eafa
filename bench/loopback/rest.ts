import type { IncomingMessage, ServerResponse } from "node:http";
import { application, botUser, memberOf, newId } from "./shapes.ts";

/** What the REST side tells its owner. */
export interface RestOptions {
  /** The address of the gateway. */
  readonly gatewayUrl: () => string;
  /** How many shards Discord recommends. */
  readonly shards: number;
  /** A message was posted to a channel, perhaps with a picture. */
  readonly posted: (withPicture: boolean) => void;
  /** The body of a callback arrived whole. */
  readonly answered: (interactionId: string, body: string) => void;
}

interface StoredCommand {
  readonly name: string;
}

const message = /\/channels\/\d+\/messages\/\d+$/;
const callback = /^\/api\/v10\/interactions\/(\d+)\/[^/]+\/callback/;

/** Answers the few routes that a bot of slash commands calls; commands are kept in memory. */
export function createRest({ gatewayUrl, shards, posted, answered }: RestOptions) {
  let commands: readonly object[] = [];

  function respond(method: string, path: string, body: string): unknown {
    if (path.endsWith("/gateway/bot")) {
      const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
      return { url: gatewayUrl(), shards, session_start_limit: limit };
    }
    if (path.endsWith("/users/@me")) return botUser;
    if (path.endsWith("/commands") && method === "PUT") {
      const given = JSON.parse(body) as readonly StoredCommand[];
      commands = given.map((command, at) => ({ ...command, id: String(2 * 10 ** 15 + at) }));
      return commands;
    }
    if (path.endsWith("/commands")) return commands;
    if (path.endsWith("/applications/@me")) return application;
    if (path.endsWith("/messages") && method === "POST") {
      posted(body.includes("Content-Type: image/png"));
      return { id: newId() };
    }
    const member = path.split("/members/")[1];
    if (member !== undefined) return memberOf(member);
    if (method === "PATCH" && message.test(path)) return { id: path.split("/").at(-1) };
    throw new Error(`The loopback has no route ${method} ${path}.`);
  }

  return function handle(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? "/";
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const id = callback.exec(url)?.[1];
      if (id !== undefined) {
        answered(id, body);
        response.writeHead(204).end();
        return;
      }
      const path = new URL(url, "http://127.0.0.1").pathname;
      const answer = JSON.stringify(respond(request.method ?? "GET", path, body));
      response.writeHead(200, { "content-type": "application/json" }).end(answer);
    });
  };
}
