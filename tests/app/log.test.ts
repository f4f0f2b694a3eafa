import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, test } from "vitest";
import { createTally } from "../../src/app/tally.ts";
import type { Handled } from "../../src/discord/handled.ts";
import { captureLog } from "../support/captured-log.ts";
import { closedGate } from "../support/gate.ts";

const token = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4";
const url = `https://discord.com/api/v10/interactions/1234/${token}/callback`;
const body = { files: undefined, body: { content: "what a person wrote" } };

function logged(error: unknown): string {
  const log = captureLog();
  log.log.error({ err: error }, "It failed.");
  return log.text();
}

describe("an error in the log", () => {
  test("keeps Discord's code, status and route, without token and body", () => {
    const raw = { code: 10062, message: "Unknown interaction" };
    const written = logged(new DiscordAPIError(raw, 10062, 404, "POST", url, body));
    expect(written).toContain("Unknown interaction");
    expect(written).toContain('"status":404');
    expect(written).toContain("/interactions/1234/[token]/callback");
    expect(written).not.toContain(token);
    expect(written).not.toContain("what a person wrote");
  });

  test("of a webhook hides its token as well, in message, stack and cause", () => {
    const cause = new Error(`PATCH /webhooks/1234/${token}/messages/@original`);
    const error = new HTTPError(503, "Unavailable", "PATCH", url, body);
    error.cause = cause;
    error.stack = `at /webhooks/1234/${token}?wait=true`;
    const written = logged(error);
    expect(written).not.toContain(token);
    expect(written).toContain('"cause"');
  });

  test("that is no error is written as text, without a token", () => {
    expect(logged(`lost /interactions/1/${token}`)).toContain("/interactions/1/[token]");
  });

  test("keeps its own words, so that somebody can act on them", () => {
    expect(logged(new TypeError("x is not a function"))).toMatch(/TypeError.*x is not a function/);
  });
});

describe("the tally", () => {
  const handled: Handled = { kind: "command", name: "explain", outcome: "answered" };

  test("waits for what is in flight, and says so", async () => {
    const log = captureLog();
    const tally = createTally(log.log, null);
    const gate = closedGate();
    tally.track(() => gate.opened.then(() => handled));
    const settled = tally.settled(60_000);
    expect((await log.says("Finishing what is in flight.")).inFlight).toBe(1);
    gate.open();
    await settled;
    expect(log.lines().at(-1)?.msg).toBe("Answered.");
  });

  test("gives up after its limit, and says what is left", async () => {
    const log = captureLog();
    const tally = createTally(log.log, null);
    tally.track(() => new Promise(() => undefined));
    await tally.settled(1);
    expect((await log.says("Left unfinished.")).inFlight).toBe(1);
  });

  test("has nothing to say where nothing is in flight", async () => {
    const log = captureLog();
    await createTally(log.log, null).settled(60_000);
    expect(log.lines()).toEqual([]);
  });

  test("notes a late answer as a warning and a failure with its reference", async () => {
    const log = captureLog();
    const tally = createTally(log.log, null);
    tally.track(async () => ({ ...handled, outcome: "late" }));
    expect((await log.says("came too late")).level).toBe("warn");
    const failure = { error: new Error("it broke"), reference: "r-1" };
    tally.track(async () => ({ ...handled, outcome: "failed", failure }));
    const line = await log.says("An interaction failed.");
    expect(line).toMatchObject({ level: "error", reference: "r-1", err: { message: "it broke" } });
  });

  test("outlives a handler that rejects", async () => {
    const log = captureLog();
    createTally(log.log, null).track(() => Promise.reject(new Error("unforeseen")));
    expect((await log.says("could not be handled")).err?.message).toBe("unforeseen");
  });
});
