import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { openSandbox } from "./stock-client.ts";

let sandbox: Sandbox;
const output: string[] = [];

beforeAll(async () => {
  const script = fileURLToPath(new URL("./fixture-bot.mjs", import.meta.url));
  sandbox = await openSandbox({
    bot: { command: process.execPath, args: [script], env: { PATH: process.env.PATH ?? "" } },
    onBotOutput: (line) => output.push(line),
  });
  await sandbox.until(() => sandbox.view(ana()).usable[general()]?.length === 2, 30_000);
}, 40_000);
afterAll(() => sandbox?.close());

const ana = () => sandbox.world.person("Ana").id;
const general = () => sandbox.world.channel("Civics", "general").id;
const run = (name: string) =>
  sandbox.act(ana(), { type: "command", channelId: general(), path: [name], options: [] });
const where = async () => {
  expect(await run("where")).toEqual({ ok: true });
  const content = sandbox.view(ana()).messages[general()]?.at(-1)?.message.content ?? "{}";
  return JSON.parse(content) as { pid: number; offset: number };
};
const state = () => sandbox.view(ana()).bot.state;
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("the bot runs as a child and is told the clock, at once and at each jump", async () => {
  expect(state()).toBe("online");
  expect((await where()).offset).toBe(0);
  await sandbox.act(ana(), { type: "jump", to: sandbox.now() + 3_600_000 });
  // The clock comes over another channel than the command does, and may come a moment after it.
  await expect.poll(async () => (await where()).offset).toBe(3_600_000);
});

test("pulling the plug kills it for real and starts it again, with the clock as it is", async () => {
  const before = await where();
  const states: string[] = [];
  const stop = sandbox.wire.subscribe(() => states.push(state()));
  expect(await sandbox.act(ana(), { type: "pullPlug" })).toEqual({ ok: true });
  expect(isAlive(before.pid)).toBe(false);
  await sandbox.until(() => state() === "online", 30_000);
  stop();
  expect(states).toContain("down");
  expect(sandbox.wire.recent(100).map((each) => each.title)).toContain(
    "The sandbox stopped the bot: ended by SIGKILL",
  );
  const after = await where();
  expect(after.pid).not.toBe(before.pid);
  expect(after.offset).toBe(before.offset);
});

test("a bot that ends by itself stays down, with the reason in the log, until asked for", async () => {
  const result = run("crash");
  await sandbox.until(() => state() === "down");
  expect((await result).ok).toBe(false);
  const last = sandbox.wire.recent(50).find((each) => each.title.includes("down"));
  expect(last?.title).toBe("The bot is down: ended with exit code 3");
  expect(output).toContain("registered");
  sandbox.bot.start();
  await sandbox.until(() => state() === "online", 30_000);
});

test("closing the sandbox leaves no bot behind", async () => {
  const { pid } = await where();
  await sandbox.close();
  expect(isAlive(pid)).toBe(false);
});
