import { setTimeout as sleep } from "node:timers/promises";
import { type Client, DiscordAPIError, Events, RateLimitError } from "discord.js";
import type { Log } from "./log.ts";

/** Why Docent cannot go on: one sentence for whoever runs it. */
export type Fatal = string;

const tokenRefused =
  "Discord refused DISCORD_TOKEN. Copy the token again from the Developer Portal (your application › Bot › Reset Token) and start Docent again.";

/** Gateway close codes after which discord.js does not come back, and what to do about each. */
const fatalCloses: Readonly<Record<number, Fatal>> = {
  4004: tokenRefused,
  4010: "Discord refused a shard number. Check SHARD_IDS and SHARD_COUNT.",
  4011: "Discord wants more shards for this many servers. Raise SHARD_COUNT or set it to auto.",
  4012: "Discord no longer speaks this version of its gateway. Update Docent.",
  4013: "Discord refused the intents that Docent asked for. Update Docent.",
  4014: "Discord refused the intents that Docent asked for. Update Docent.",
};

/** Waits between attempts to reach Discord, in milliseconds; the last one repeats. */
export const patientWaits: readonly number[] = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000];

/** How long to wait after an attempt, counted from 0. */
export function waitAfter(attempt: number, waits: readonly number[]): number {
  return waits[Math.min(attempt, waits.length - 1)] ?? 60_000;
}

/**
 * Connects, and tries again for as long as the network or Discord fail.
 * Resolves with a sentence where trying again cannot help, else when the gateway is ready.
 */
export async function connect(
  client: Client,
  token: string,
  log: Log,
  stopping: AbortSignal,
  waits: readonly number[] = patientWaits,
): Promise<Fatal | undefined> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    try {
      await client.login(token);
      await Promise.race([ready, aborted(stopping)]);
      return;
    } catch (error) {
      if (isRefusedToken(error)) return tokenRefused;
      // Else discord.js would take the connection of a later login for one that it has closed.
      Reflect.set(client.ws, "destroyed", false);
      const wait = waitAfter(attempt, waits);
      log.warn({ err: error }, `${cannotConnect(error)} Trying again in ${wait / 1000} s.`);
      await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return;
}

/** Calls back when the gateway closes for good, such as after the token was revoked. */
export function onFatalClose(client: Client, tell: (sentence: Fatal) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    tell(fatalCloses[code] ?? `Discord closed the gateway for good (code ${code}).`);
  });
  client.on(Events.Invalidated, () => tell(tokenRefused));
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof Error && "code" in error && error.code === "TokenInvalid";
}

function cannotConnect(error: unknown): string {
  if (error instanceof RateLimitError) return "Discord asks Docent to wait before it connects.";
  const status = error instanceof Error && "status" in error ? Number(error.status) : 0;
  if (status >= 500) return `Discord answered with status ${status}; its trouble, not yours.`;
  return "Discord cannot be reached. Check this machine's network.";
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
