import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startHttp } from "../../src/app/http.ts";
import { createMetrics } from "../../src/app/metrics.ts";

let reason: string | undefined;
let servers = 2;
let at = "";
let close: () => Promise<void>;
let observe: Awaited<ReturnType<typeof createMetrics>>["interaction"];

beforeEach(async () => {
  reason = undefined;
  const metrics = await createMetrics({
    servers: () => servers,
    gatewayReady: () => reason === undefined,
  });
  observe = metrics.interaction;
  const started = await startHttp({ port: 0, metrics, notReady: async () => reason });
  if ("problem" in started) throw new Error(started.problem);
  close = started.close;
  at = `http://127.0.0.1:${started.port}`;
});
afterEach(() => close());

const get = (path: string) => fetch(at + path);

describe("the HTTP side", () => {
  test("/healthz says that the process lives, ready or not", async () => {
    reason = "The gateway is not connected.";
    const response = await get("/healthz");
    expect([response.status, await response.text()]).toEqual([200, "ok\n"]);
  });

  test("/readyz says what is missing", async () => {
    expect((await get("/readyz")).status).toBe(200);
    reason = "The gateway is not connected.";
    const response = await get("/readyz");
    expect([response.status, await response.text()]).toEqual([503, `${reason}\n`]);
  });

  test("/metrics counts interactions by kind, name and outcome, for Prometheus", async () => {
    servers = 7;
    observe({ kind: "command", name: "explain", outcome: "answered" }, 0.004);
    observe({ kind: "command", name: "explain", outcome: "answered" }, 0.2);
    const response = await get("/metrics");
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("text/plain");
    const labels = 'kind="command",name="explain",outcome="answered"';
    expect(text).toContain(`docent_interaction_seconds_count{${labels}} 2`);
    expect(text).toContain(`docent_interaction_seconds_bucket{le="0.005",${labels}} 1`);
    expect(text).toContain("docent_servers 7");
    expect(text).toContain("docent_gateway_ready 1");
  });

  test("anything else is not there, whatever its address", async () => {
    expect((await get("/")).status).toBe(404);
    expect((await get("//")).status).toBeGreaterThanOrEqual(400);
    expect((await get("/healthz?x=1")).status).toBe(200);
  });

  test("a used port is one sentence with the remedy", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const metrics = await createMetrics({ servers: () => 0, gatewayReady: () => false });
    const started = await startHttp({ port, metrics, notReady: async () => undefined });
    expect(started).toEqual({
      problem: `Port ${port} is used by another program. Stop that program, or set HTTP_PORT to another port.`,
    });
    other.close();
  });
});
