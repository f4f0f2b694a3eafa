/** The one HTTP server: REST, gateway, attachments, the page and its socket. */
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import type { APIAttachment } from "discord-api-types/v10";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type WebSocket, WebSocketServer } from "ws";
import { actRequestSchema } from "../act-schema.ts";
import { serveConnection } from "../gateway/connection.ts";
import type { UploadedFile } from "../messages/files.ts";
import type { ActRequest, ActResult } from "../page-api.ts";
import type { Realm } from "../realm.ts";
import { restApp } from "../rest/app.ts";
import { documentPage } from "./document.ts";
import { contentPolicy, strangerRefusal } from "./guard.ts";
import { readStatic } from "./static.ts";

export interface ServerNeeds {
  readonly realm: Realm;
  readonly port: () => number;
  readonly pageFolder: string | null;
  readonly act: (request: ActRequest) => Promise<ActResult>;
  readonly upload: (channelId: string, file: UploadedFile) => APIAttachment;
  /** A page was opened; false when there is no such person. */
  readonly openPage: (socket: WebSocket, personId: string) => boolean;
}

const largestAct = 256 * 1024;
const largestUpload = 10 * 1024 * 1024;

function addHeaders(headers: Headers, port: number): void {
  headers.set("content-security-policy", contentPolicy(port));
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
}

/** What is left of a body that is too large is not read: the connection ends with the answer. */
function tooLarge(c: Context): Response {
  return c.json({ ok: false, error: "Too large." }, 413, { connection: "close" });
}

function pageRoutes(app: Hono, needs: ServerNeeds): void {
  app.post(
    "/page/act",
    bodyLimit({
      maxSize: largestAct,
      onError: tooLarge,
    }),
    async (c) => {
      if (!c.req.header("content-type")?.startsWith("application/json")) {
        return c.json({ ok: false, error: "JSON is needed." }, 415);
      }
      const body = await c.req.json().catch(() => undefined);
      const wanted = actRequestSchema.safeParse(body);
      if (!wanted.success)
        return c.json({ ok: false, error: wanted.error.issues[0]?.message }, 400);
      return c.json(await needs.act(wanted.data));
    },
  );
  app.post("/page/upload", bodyLimit({ maxSize: largestUpload, onError: tooLarge }), async (c) => {
    const { channel = "", name = "" } = c.req.query();
    if (!/^[0-9]{1,20}$/.test(channel) || name === "") return c.text("A name is needed.", 400);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const type = c.req.header("content-type") ?? "application/octet-stream";
    return c.json(needs.upload(channel, { name, type, bytes }));
  });
  for (const folder of ["attachments", "ephemeral-attachments"]) {
    app.get(`/${folder}/:channel/:id/:name`, (c) => {
      const { channel: channelId, id, name } = c.req.param();
      const expires = c.req.query("ex");
      const signature = c.req.query("hm");
      const file = needs.realm.files.read({ folder, channelId, id, name, expires, signature });
      if (!file) return c.text("This content is no longer available.", 404);
      // As Discord does: pictures open, everything else is saved.
      const disposition = file.type.startsWith("image/") ? "inline" : "attachment";
      return c.body(new Uint8Array(file.bytes), 200, {
        "content-type": file.type,
        "content-disposition": disposition,
      });
    });
  }
  const { documents } = needs.realm;
  if (documents) {
    app.get("/privacy", (c) => c.html(documentPage(documents.privacy)));
    app.get("/terms", (c) => c.html(documentPage(documents.terms)));
  }
  app.get("*", async (c) => {
    // One origin only: pictures and sockets are addressed by number.
    if (c.req.path === "/" && c.req.header("host")?.startsWith("localhost:")) {
      return c.redirect(`${needs.realm.origin()}/${new URL(c.req.url).search}`, 302);
    }
    const file = needs.pageFolder ? await readStatic(needs.pageFolder, c.req.path) : undefined;
    if (!file) return c.text("Not found", 404);
    const caching = c.req.path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
    return c.body(file.bytes, 200, { "content-type": file.type, "cache-control": caching });
  });
}

export interface HttpServer {
  readonly server: Server;
  /** Breaks every connection; settles when the port is free again. */
  readonly close: () => Promise<void>;
}

/** A server that is not listening yet. */
export function createHttpServer(needs: ServerNeeds): HttpServer {
  const app = new Hono();
  app.use(async (c, next) => {
    const { host, origin } = { host: c.req.header("host"), origin: c.req.header("origin") };
    const refusal = strangerRefusal({ host, origin }, needs.port());
    if (refusal) c.res = c.text(refusal, 403);
    else await next();
    if (!c.res.headers.has("x-hono-already-sent")) addHeaders(c.res.headers, needs.port());
  });
  app.route("/api/v10", restApp(needs.realm) as unknown as Hono);
  pageRoutes(app, needs);
  const server = createAdaptorServer({ fetch: app.fetch, hostname: "127.0.0.1" }) as Server;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  server.on("upgrade", (request, stream, head) => {
    upgrade(needs, sockets, request, stream, head);
  });
  return {
    server,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function upgrade(
  needs: ServerNeeds,
  sockets: WebSocketServer,
  request: IncomingMessage,
  stream: Duplex,
  head: Buffer,
): void {
  const { host, origin } = request.headers;
  // Not read as an address: `//` is none, and whoever asks may be a stranger.
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const known = ["/gateway", "/gateway/", "/page"].includes(path);
  if (strangerRefusal({ host, origin }, needs.port()) || !known) {
    // A stranger who hangs up must not end the sandbox.
    stream.on("error", () => stream.destroy());
    stream.end(
      `HTTP/1.1 ${known ? "403 Forbidden" : "404 Not Found"}\r\nConnection: close\r\n\r\n`,
    );
    return;
  }
  const asked = new URLSearchParams(query);
  sockets.handleUpgrade(request, stream, head, (socket) => {
    if (path === "/page") {
      if (!needs.openPage(socket, asked.get("as") ?? "")) socket.close(1008, "Unknown person");
      return;
    }
    const { gateway, token, deadlines, timers, changed } = needs.realm;
    const heartbeat = deadlines.heartbeat;
    serveConnection({ gateway, token, heartbeat, timers, changed }, socket, asked);
  });
}

/** Listens on 127.0.0.1; gives the port, or why it cannot. */
export function listen(
  server: Server,
  port: number,
): Promise<
  { readonly ok: true; readonly port: number } | { readonly ok: false; readonly code: string }
> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, code: error.code ?? error.message }),
    );
    server.listen(port, "127.0.0.1", () =>
      resolve({ ok: true, port: (server.address() as AddressInfo).port }),
    );
  });
}
