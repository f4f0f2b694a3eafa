import { createServer, type Server, type ServerResponse } from "node:http";
import type { Metrics } from "./metrics.ts";

export interface HttpOptions {
  readonly port: number;
  readonly metrics: Metrics;
  /** What keeps Docent from being ready, or nothing. */
  readonly notReady: () => Promise<string | undefined>;
}

/** A listening server, or why the port cannot be had. */
export type HttpStart =
  | { readonly port: number; readonly close: () => Promise<void> }
  | { readonly problem: string };

/** Serves `/healthz` (the process lives), `/readyz` (it can answer) and `/metrics`. */
export async function startHttp(options: HttpOptions): Promise<HttpStart> {
  const server = createServer((request, response) => {
    respond(request.url ?? "/", response, options).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve({ problem: portProblem(options.port, error.code) });
    });
    server.listen(options.port, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : options.port;
      resolve({ port, close: () => close(server) });
    });
  });
}

async function respond(url: string, response: ServerResponse, options: HttpOptions): Promise<void> {
  switch (new URL(url, "http://localhost").pathname) {
    case "/healthz":
      return plain(response, 200, "ok");
    case "/readyz": {
      const reason = await options.notReady();
      return reason === undefined ? plain(response, 200, "ready") : plain(response, 503, reason);
    }
    case "/metrics": {
      const { body, type } = await options.metrics.text();
      response.writeHead(200, { "content-type": type }).end(body);
      return;
    }
    default:
      return plain(response, 404, "Only /healthz, /readyz and /metrics are here.");
  }
}

function plain(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${body}\n`);
}

function portProblem(port: number, code: string | undefined): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is used by another program. Stop that program, or set HTTP_PORT to another port.`;
  }
  if (code === "EACCES") {
    return `This account may not listen on port ${port}. Set HTTP_PORT to a port from 1024.`;
  }
  return `HTTP_PORT ${port} cannot be listened on (${code}). Set it to another port.`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
