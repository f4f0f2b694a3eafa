import { type Client, type ClientOptions, Events, GatewayIntentBits } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Sandbox, SandboxOptions } from "../../sandbox/main.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;

/** A client that may identify again at once, so that no test waits for Discord's five seconds. */
async function open(
  options: Partial<SandboxOptions> = {},
  more: Partial<ClientOptions> = {},
): Promise<void> {
  sandbox = await openSandbox(options);
  client = stockClient(sandbox, {
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...more,
  });
}
const wireTitles = () => sandbox.wire.recent(500).map((each) => each.title);
const once = (event: string) =>
  new Promise<unknown>((resolve) => client.once(event, (first: unknown) => resolve(first)));

afterEach(async () => {
  await client?.destroy();
  await sandbox?.close();
});

describe("the gateway", () => {
  test("replays what a client missed when it resumes", async () => {
    await open();
    await connect(client, sandbox);
    const { id } = sandbox.world.person("Ana");
    const command = { name: "hello", description: "Says hello" };
    await client.application.commands.set([command]);
    const channelId = sandbox.world.channel("Civics", "general").id;
    client.on(Events.InteractionCreate, (i) => {
      if (i.isChatInputCommand()) void i.reply("back");
    });
    const resumed = once(Events.ShardResume);
    sandbox.gateway.drop({ resume: true });
    const result = sandbox.act(id, { type: "command", channelId, path: ["hello"], options: [] });
    expect(await result).toEqual({ ok: true });
    await resumed;
    expect(wireTitles()).toContain("→ RESUMED, 1 events replayed");
    expect(wireTitles().filter((title) => title === "← IDENTIFY")).toHaveLength(1);
  });

  test("resumes after a request to reconnect", async () => {
    await open();
    await connect(client, sandbox);
    const resumed = once(Events.ShardResume);
    sandbox.gateway.reconnect();
    await resumed;
    expect(sandbox.gateway.online()).toBe(true);
  });

  test("lets a client identify again when its session is gone", async () => {
    await open();
    await connect(client, sandbox);
    const ready = once(Events.ShardReady);
    sandbox.gateway.drop({ resume: false });
    expect(sandbox.gateway.online()).toBe(false);
    await ready;
    expect(sandbox.gateway.online()).toBe(true);
    expect(wireTitles()).toContain("← RESUME");
    expect(wireTitles().filter((title) => title === "← IDENTIFY")).toHaveLength(2);
  });

  test("says so when a session is over", async () => {
    await open();
    await connect(client, sandbox);
    const ready = once(Events.ShardReady);
    sandbox.gateway.invalidate(false);
    await ready;
    expect(wireTitles().filter((each) => each === "← IDENTIFY")).toHaveLength(2);
  });

  test("gone silent is noticed by the client's heartbeats", async () => {
    await open({ deadlines: { heartbeat: 120 } });
    await connect(client, sandbox);
    const resumed = once(Events.ShardResume);
    sandbox.gateway.silence(true);
    await sandbox.until(() => !sandbox.gateway.online());
    sandbox.gateway.silence(false);
    await resumed;
  });

  test("closes a client that sends no heartbeats", async () => {
    await open({ deadlines: { heartbeat: 60 } });
    const socket = new WebSocket(`${sandbox.address.replace("http", "ws")}/gateway?v=10`);
    const code = await new Promise((resolve) =>
      socket.addEventListener("close", (event) => resolve(event.code)),
    );
    expect(code).toBe(4009);
  });

  test("refuses privileged intents", async () => {
    await open({}, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(client.login(sandbox.token)).rejects.toThrow(/disallowed intents/i);
  });

  test("refuses a wrong token", async () => {
    await open();
    await expect(client.login("a.wrong.token")).rejects.toThrow(/invalid token/i);
  });

  test("tells of messages only who asked for them", async () => {
    await open();
    await connect(client, sandbox);
    const { id } = sandbox.world.person("Ana");
    const channelId = sandbox.world.channel("Civics", "general").id;
    await sandbox.act(id, { type: "say", channelId, text: "hi" });
    expect(wireTitles()).not.toContain("→ MESSAGE_CREATE");
  });

  test("tells who asked, without the content that only a privileged intent shows", async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    await open({}, { intents });
    await connect(client, sandbox);
    const heard = once(Events.MessageCreate);
    const { id } = sandbox.world.person("Ana");
    const channelId = sandbox.world.channel("Civics", "general").id;
    await sandbox.act(id, { type: "say", channelId, text: "secret" });
    expect(await heard).toMatchObject({ content: "" });
  });

  test("spreads servers over shards as Discord does", async () => {
    await open({}, { shards: [1], shardCount: 2 });
    await connect(client, sandbox);
    const mine = sandbox.world
      .current()
      .guilds.filter((guild) => (BigInt(guild.id) >> 22n) % 2n === 1n);
    const added = mine.filter((guild) => !guild.name.includes("Debate"));
    expect(client.guilds.cache.map((guild) => guild.id).sort()).toEqual(
      added.map((guild) => guild.id).sort(),
    );
  });

  test("tells of a lost channel, of lost rights and of a server left", async () => {
    await open();
    await connect(client, sandbox);
    const channel = sandbox.world.channel("Civics", "quiz-night");
    const deleted = once(Events.ChannelDelete);
    sandbox.events.deleteChannel(channel.id);
    expect(await deleted).toMatchObject({ id: channel.id });
    const unavailable = once(Events.GuildUnavailable);
    const guildId = sandbox.world.guild("Madrid").id;
    sandbox.events.outage(guildId, false);
    await unavailable;
    const back = once(Events.GuildAvailable);
    sandbox.events.outage(guildId, true);
    await back;
    const left = once(Events.GuildDelete);
    sandbox.events.removeBot(guildId);
    expect(await left).toMatchObject({ id: guildId });
    const joined = once(Events.GuildCreate);
    const botRoles = () => sandbox.world.guild("Madrid").roles.filter((role) => role.ofBot);
    expect(botRoles()).toEqual([]);
    sandbox.events.addBot(guildId);
    expect(await joined).toMatchObject({ id: guildId });
    expect(client.guilds.cache.get(guildId)?.members.me?.roles.botRole?.id).toBe(botRoles()[0]?.id);
  });
});
