import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, RateLimitError, REST, SnowflakeUtil } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Message } from "./answer.ts";
import { rawFiles, shown } from "./callbacks.ts";
import { nonceOf } from "./nonce.ts";

/** How sending ended. */
export type Sending =
  | { readonly outcome: "sent"; readonly messageId: string }
  /** Discord refused it; `code` is Discord's. */
  | { readonly outcome: "refused"; readonly code: number; readonly error: unknown }
  /** It may or may not have appeared. */
  | { readonly outcome: "unclear"; readonly error: unknown };

/** How looking for a message ended. */
export type Search =
  | { readonly outcome: "there"; readonly messageId: string }
  | { readonly outcome: "absent" }
  /** It cannot be told: Docent may not look, or there is too much to look through. */
  | { readonly outcome: "unreadable" }
  /** Discord did not answer. */
  | { readonly outcome: "later"; readonly error: unknown };

/** Posts that appear once, each under a name that stands in its custom ids. */
export interface ChannelPosts {
  /** One request, never repeated after a doubtful end; nobody is mentioned. */
  send(channelId: string, message: Message, name: string): Promise<Sending>;
  /** Looks for what was sent under a name at an instant, milliseconds UTC. */
  find(channelId: string, name: string, at: number): Promise<Search>;
}

export interface ChannelPostsOptions {
  readonly apiUrl: string;
  readonly token: string;
  /** Docent's own user, once it is known. */
  readonly ownId: () => string | undefined;
  /** Milliseconds after which a request counts as lost, waits for rate limits included. */
  readonly limit?: number;
}

const usualLimit = 20_000;
const minute = 60_000;
/** How far Discord's clock and ours may be apart. */
const clockError = 5 * minute;
const pageSize = 100;
const mostPages = 10;

const wrote = z.object({ id: z.string() });
const listed = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    components: z.array(z.unknown()).default([]),
  }),
);
type Listed = z.infer<typeof listed>;

/** Posts through a REST instance of its own, which repeats nothing by itself. */
export function createChannelPosts(options: ChannelPostsOptions): ChannelPosts {
  const { apiUrl, token, ownId, limit = usualLimit } = options;
  const rest = new REST({
    api: apiUrl,
    version: "10",
    timeout: limit,
    retries: 0,
    rejectOnRateLimit: () => true,
  }).setToken(token);
  const ask = <T>(request: (signal: AbortSignal) => Promise<T>) => pastRateLimits(request, limit);

  async function list(channelId: string, after: string): Promise<Listed> {
    const query = new URLSearchParams({ after, limit: String(pageSize) });
    const route = Routes.channelMessages(channelId);
    return listed.parse(await ask((signal) => rest.get(route, { query, signal })));
  }

  return {
    async send(channelId, message, name) {
      const body = { ...shown(message, false), nonce: nonceOf(name), enforce_nonce: true };
      const route = Routes.channelMessages(channelId);
      try {
        const files = message.files === undefined ? {} : { files: rawFiles(message.files) };
        const { id } = wrote.parse(
          await ask((signal) => rest.post(route, { body, signal, ...files })),
        );
        return { outcome: "sent", messageId: id };
      } catch (error) {
        return isRefusal(error)
          ? { outcome: "refused", code: Number(error.code), error }
          : { outcome: "unclear", error };
      }
    },

    async find(channelId, name, at) {
      try {
        return await search((after) => list(channelId, after), ownId(), name, at);
      } catch (error) {
        return isRefusal(error) ? { outcome: "unreadable" } : { outcome: "later", error };
      }
    },
  };
}

/** Whether Discord said no; a token that no longer counts says nothing about a channel. */
function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.status !== 401;
}

/** Asks again after a rate limit, which accepts nothing, until `limit` milliseconds have passed. */
async function pastRateLimits<T>(
  request: (signal: AbortSignal) => Promise<T>,
  limit: number,
): Promise<T> {
  const signal = AbortSignal.timeout(limit);
  for (;;) {
    try {
      return await request(signal);
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      const { sublimitTimeout, timeToReset } = error;
      await sleep(Math.max(0, sublimitTimeout || timeToReset), undefined, { signal });
    }
  }
}

/** Goes through a channel from before the time of sending on, oldest pages first. */
async function search(
  list: (after: string) => Promise<Listed>,
  ownId: string | undefined,
  name: string,
  at: number,
): Promise<Search> {
  const latest = snowflakeAt(at + clockError + minute);
  let after = snowflakeAt(at - clockError);
  for (let page = 0; page < mostPages; page += 1) {
    const messages = await list(String(after));
    const found = messages.find(
      ({ author, components }) => author.id === ownId && isNamed(components, name),
    );
    if (found !== undefined) return { outcome: "there", messageId: found.id };
    if (messages.length < pageSize) return { outcome: "absent" };
    after = messages.reduce((last, { id }) => (BigInt(id) > last ? BigInt(id) : last), after);
  }
  return { outcome: after > latest ? "absent" : "unreadable" };
}

/** Whether a custom id among the parts has the name as one of its fields. */
function isNamed(part: unknown, name: string): boolean {
  if (typeof part !== "object" || part === null) return false;
  return Object.entries(part).some(([key, value]) =>
    key === "custom_id" ? String(value).split(":").includes(name) : isNamed(value, name),
  );
}

function snowflakeAt(instant: number): bigint {
  return SnowflakeUtil.generate({
    timestamp: instant,
    workerId: 0n,
    processId: 0n,
    increment: 0n,
  });
}
