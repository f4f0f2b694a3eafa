import { DiscordAPIError, HTTPError } from "discord.js";
import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/** Structured logs, on stdout unless told elsewhere; never a token, never what a person wrote. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(1),
): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: loggable },
  };
  return pino(options, destination);
}

/**
 * An error without what may be private: Discord's errors carry the request's body, and the
 * address of an interaction carries its token.
 */
function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { message: redacted(String(error)) };
  const rest = error instanceof DiscordAPIError || error instanceof HTTPError;
  return {
    type: error.name,
    message: redacted(error.message),
    ...("code" in error && { code: error.code }),
    ...(rest && { status: error.status, method: error.method, url: redacted(error.url) }),
    stack: redacted(error.stack ?? ""),
    ...(error.cause !== undefined && { cause: loggable(error.cause) }),
  };
}

function redacted(words: string): string {
  return words.replace(/\/(interactions|webhooks)\/(\d+)\/[^/\s?]+/g, "/$1/$2/[token]");
}
