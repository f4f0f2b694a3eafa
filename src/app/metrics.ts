import type { Handled } from "../discord/handled.ts";

/** Counts what happens, for Prometheus. */
export interface Metrics {
  /** One interaction, and how long it took in seconds. */
  interaction(handled: Handled, seconds: number): void;
  /** The text that Prometheus reads, and its content type. */
  text(): Promise<{ readonly body: string; readonly type: string }>;
}

/** What the gauges read when they are asked. */
export interface Gauges {
  servers(): number;
  gatewayReady(): boolean;
}

/** Loads prom-client, which nothing else needs. */
export async function createMetrics(gauges: Gauges): Promise<Metrics> {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "docent_interaction_seconds",
    help: "Time from an interaction's arrival to its accepted answer",
    labelNames: ["kind", "name", "outcome"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers: [registry],
  });
  new Gauge({
    name: "docent_servers",
    help: "Servers that this process knows",
    registers: [registry],
    collect() {
      this.set(gauges.servers());
    },
  });
  new Gauge({
    name: "docent_gateway_ready",
    help: "1 while the gateway is connected",
    registers: [registry],
    collect() {
      this.set(gauges.gatewayReady() ? 1 : 0);
    },
  });
  return {
    interaction: ({ kind, name, outcome }, took) => seconds.observe({ kind, name, outcome }, took),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
}
