import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { FaultEffect } from "../../sandbox/faults.ts";
import type { Sandbox } from "../../sandbox/main.ts";
import type { WireEvent } from "../../sandbox/wire.ts";
import { openSandbox } from "./stock-client.ts";

let sandbox: Sandbox;

beforeAll(async () => {
  const script = fileURLToPath(new URL("./fixture-bot.mjs", import.meta.url));
  sandbox = await openSandbox({
    bot: { command: process.execPath, args: [script], env: { PATH: process.env.PATH ?? "" } },
    deadlines: { callback: 1_000 },
  });
  await sandbox.until(() => sandbox.view(ana()).usable[general()]?.length === 2, 30_000);
}, 40_000);
afterEach(async () => {
  sandbox.faults.clear();
  if (state() === "down") sandbox.bot.start();
  await sandbox.until(() => state() === "online", 30_000);
});
afterAll(() => sandbox?.close());

const ana = () => sandbox.world.person("Ana").id;
const general = () => sandbox.world.channel("Civics", "general").id;
const state = () => sandbox.view(ana()).bot.state;
const answers = () => sandbox.view(ana()).messages[general()]?.length ?? 0;
const where = () =>
  sandbox.act(ana(), { type: "command", channelId: general(), path: ["where"], options: [] });
const titles = (of: RegExp) =>
  sandbox.wire
    .recent(500)
    .map((each) => each.title)
    .filter((title) => of.test(title));
const killAt = (effect: FaultEffect, skip = 0) =>
  sandbox.faults.failNext({ route: /\/callback$/, skip, effect });

describe("a kill at a request", () => {
  test("before its effect leaves nothing of it, and the bot stays down", async () => {
    const before = answers();
    killAt({ kind: "kill" });
    const asked = where();
    await sandbox.until(() => state() === "down");
    expect(await asked).toEqual({ ok: false, error: "The application did not respond" });
    expect(answers()).toBe(before);
    expect(state()).toBe("down");
    expect(titles(/callback/).at(-1)).toMatch(/ killed$/);
    expect(titles(/stopped the bot/).at(-1)).toContain("ended by SIGKILL");
  });

  test("after its effect lets the person see the answer of a bot that is dead", async () => {
    const before = answers();
    killAt({ kind: "kill", afterEffect: true });
    const seen: string[] = [];
    const stop = sandbox.wire.subscribe((event) => {
      if (event.phase === "done" && / 204$/.test(event.exchange.title)) seen.push(state());
    });
    expect(await where()).toEqual({ ok: true });
    await sandbox.until(() => seen.length > 0);
    stop();
    expect(answers()).toBe(before + 1);
    expect(seen).toEqual(["down"]);
  });

  test("strikes the n-th that matches and lets those before it pass", async () => {
    const before = answers();
    killAt({ kind: "kill" }, 2);
    expect((await where()).ok).toBe(true);
    expect((await where()).ok).toBe(true);
    expect((await where()).ok).toBe(false);
    expect(answers()).toBe(before + 2);
  });

  test("is over when a test starts the bot again: the next answer comes", async () => {
    killAt({ kind: "kill" });
    await where();
    sandbox.bot.start();
    await sandbox.until(() => state() === "online", 30_000);
    expect(await where()).toEqual({ ok: true });
  });
});

/** The bot registers its commands at each start too. */
const isCallback = (event: WireEvent): event is Extract<WireEvent, { phase: "arrived" }> =>
  event.phase === "arrived" && event.title.endsWith("/callback");

describe("a listener at the wire", () => {
  test("hears of a request, body and all, before anything is done about it", async () => {
    const before = answers();
    const heard: unknown[] = [];
    const stop = sandbox.wire.subscribe((event) => {
      if (isCallback(event)) heard.push(event.sent, answers());
    });
    await where();
    stop();
    expect(heard).toEqual([
      expect.objectContaining({
        type: 4,
        data: expect.objectContaining({ content: expect.any(String) }),
      }),
      before,
    ]);
  });

  test("may kill the bot itself, and start it when it likes", async () => {
    const stop = sandbox.wire.subscribe((event) => {
      if (isCallback(event)) void sandbox.bot.kill();
    });
    await where();
    stop();
    await sandbox.until(() => state() === "down");
    sandbox.bot.start();
    await sandbox.until(() => state() === "online", 30_000);
    expect(await where()).toEqual({ ok: true });
  });
});

test("a bot that was killed is not online until it has connected again", async () => {
  await sandbox.bot.kill();
  const identified = titles(/IDENTIFY/).length;
  sandbox.bot.start();
  expect(state()).toBe("starting");
  await sandbox.until(() => state() === "online", 30_000);
  expect(titles(/IDENTIFY/)).toHaveLength(identified + 1);
});

describe("a kill where the bot is no child of the sandbox", () => {
  test("only breaks the connection", async () => {
    const other = await openSandbox();
    other.faults.failNext({ effect: { kind: "kill" } });
    const ask = () =>
      fetch(`${other.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${other.token}` } });
    await expect(ask()).rejects.toThrow();
    expect((await ask()).status).toBe(200);
    await other.close();
  });
});
