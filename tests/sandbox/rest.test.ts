import { type Client, type DiscordAPIError, HTTPError } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;

beforeAll(async () => {
  sandbox = await openSandbox();
  client = stockClient(sandbox);
  await connect(client, sandbox);
});
afterEach(() => sandbox.faults.clear());
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

const channelId = () => sandbox.world.channel("Civics", "general").id;
const ask = (path: string, init: RequestInit & { token?: string } = {}) =>
  fetch(`${sandbox.apiUrl}/v10${path}`, {
    ...init,
    headers: {
      authorization: `Bot ${init.token ?? sandbox.token}`,
      "content-type": "application/json",
    },
  });
const send = (content: string) =>
  client.rest.post(`/channels/${channelId()}/messages`, { body: { content } });
const contents = () =>
  sandbox
    .view(sandbox.world.person("Ana").id)
    .messages[channelId()]?.map((each) => each.message.content);

describe("REST", () => {
  test("refuses a wrong token with 401", async () => {
    const response = await ask("/users/@me", { token: "wrong" });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 0, message: "401: Unauthorized" });
  });

  test("answers 501, by name, on what it does not implement", async () => {
    const response = await ask("/guilds/1/stickers");
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({
      message: "The sandbox does not implement GET /guilds/1/stickers",
    });
  });

  test("refuses broken JSON", async () => {
    const response = await ask(`/channels/${channelId()}/messages`, { method: "POST", body: "{" });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  test("carries rate headers on every answer", async () => {
    for (const path of ["/users/@me", "/channels/1"]) {
      const { headers } = await ask(path);
      expect(Number(headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
      expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]+$/);
    }
  });

  test("tells nothing of a server that the bot was not added to", async () => {
    const guild = sandbox.world.guild("Debate");
    expect(await (await ask(`/guilds/${guild.id}`)).json()).toMatchObject({ code: 10004 });
    const inside = guild.channels[0]?.id;
    expect(await (await ask(`/channels/${inside}`)).json()).toMatchObject({ code: 50001 });
  });

  test("gives servers, members and roles, each with Discord's code when absent", async () => {
    const { id } = sandbox.world.guild("Civics");
    const guild = await client.guilds.fetch({ guild: id, force: true });
    expect(guild.preferredLocale).toBe("en-US");
    const member = await guild.members.fetch({
      user: sandbox.world.person("Ms. Rivera").id,
      force: true,
    });
    expect(member.permissions.has("ManageGuild")).toBe(true);
    expect(member.permissions.has("Administrator")).toBe(false);
    const sam = guild.members.fetch({ user: sandbox.world.person("Sam").id, force: true });
    await expect(sam).rejects.toMatchObject({ code: 10007 });
    expect((await guild.roles.fetch()).map((role) => role.name)).toContain("Quiz hosts");
  });
});

describe("registration", () => {
  const command = {
    name: "explain",
    name_localizations: { "es-419": "explicar" },
    description: "Explains",
    default_member_permissions: "32",
    contexts: [0, 1],
    integration_types: [0, 1],
    options: [{ type: 3, name: "topic", description: "Topic", required: false }],
  };
  const put = (body: unknown) =>
    ask(`/applications/${client.application.id}/commands`, {
      method: "PUT",
      body: JSON.stringify(body),
    });

  test("leaves localizations out unless asked, and keeps ids and versions of what stays", async () => {
    const first = (await (await put([command])).json()) as { id: string; version: string }[];
    const again = (await (await put([command])).json()) as { id: string; version: string }[];
    expect(again).toEqual(first);
    const changed = await (await put([{ ...command, description: "Tells" }])).json();
    expect(changed).toMatchObject([{ id: first[0]?.id }]);
    expect((changed as { version: string }[])[0]?.version).not.toBe(first[0]?.version);
    const plain = await client.application.commands.fetch();
    expect(plain.first()?.nameLocalizations).toBeNull();
    const full = await client.application.commands.fetch({ withLocalizations: true });
    expect(full.first()?.nameLocalizations).toEqual({ "es-419": "explicar" });
  });

  test("refuses what Discord refuses, with the place", async () => {
    const bad = await (await put([{ ...command, name: "No Good" }])).json();
    expect(bad).toMatchObject({
      code: 50035,
      errors: { 0: { name: { _errors: [{ code: "APPLICATION_COMMAND_INVALID_NAME" }] } } },
    });
    const empty = await (await put([{ ...command, options: [{ type: 3, name: "x" }] }])).json();
    expect(empty).toMatchObject({ errors: { 0: { options: { 0: { description: {} } } } } });
  });

  test("knows commands of one server too", async () => {
    const guildId = sandbox.world.guild("Civics").id;
    await client.application.commands.set([{ name: "local", description: "Here" }], guildId);
    const list = await client.application.commands.fetch({ guildId });
    expect(list.map((each) => each.name)).toEqual(["local"]);
  });

  test("changes the application's description", async () => {
    await client.application.edit({ description: "Type /help" });
    const fetched = await client.application.fetch();
    expect(fetched.description).toBe("Type /help");
    expect(Object.keys(fetched.integrationTypesConfig ?? {})).toEqual(["0", "1"]);
  });
});

describe("a fault on request", () => {
  test("429 is waited for, and the message arrives once", async () => {
    const limited: number[] = [];
    client.rest.on("rateLimited", (info) => limited.push(info.retryAfter));
    const effect = { kind: "status", status: 429, retryAfter: 0.05 } as const;
    sandbox.faults.failNext({ method: "POST", effect });
    await send("after the limit");
    expect(limited).toHaveLength(1);
    expect(contents()?.filter((each) => each === "after the limit")).toHaveLength(1);
  });

  test("5xx is tried again", async () => {
    sandbox.faults.failNext({ times: 2, effect: { kind: "status", status: 502 } });
    await send("third time lucky");
    expect(contents()).toContain("third time lucky");
  });

  test("5xx that stays is an error", async () => {
    sandbox.faults.failNext({ times: 4, effect: { kind: "status", status: 503 } });
    const error = await send("never").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HTTPError);
    expect(contents()).not.toContain("never");
  });

  test("a broken connection is an error; after the effect the message is there all the same", async () => {
    sandbox.faults.failNext({ method: "POST", effect: { kind: "drop" } });
    await expect(ask(`/channels/${channelId()}/messages`, post("lost"))).rejects.toThrow();
    expect(contents()).not.toContain("lost");
    sandbox.faults.failNext({ method: "POST", effect: { kind: "drop", afterEffect: true } });
    await expect(ask(`/channels/${channelId()}/messages`, post("kept"))).rejects.toThrow();
    expect(contents()).toContain("kept");
  });

  test("a held answer comes when it is let go", async () => {
    let release = () => undefined as unknown;
    const until = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    sandbox.faults.failNext({ route: /messages$/, effect: { kind: "hold", until } });
    const sent = send("slow");
    await sandbox.until(() => true);
    expect(contents()).not.toContain("slow");
    release();
    await sent;
    expect(contents()).toContain("slow");
  });

  test("hits only what it names", async () => {
    const effect = { kind: "status", status: 403, code: 50013 } as const;
    sandbox.faults.failNext({ method: "DELETE", effect });
    await send("not hit");
    const error = await client.rest.delete("/channels/1/messages/1").catch((each: unknown) => each);
    expect((error as DiscordAPIError).code).toBe(50013);
  });

  const post = (content: string) => ({ method: "POST", body: JSON.stringify({ content }) });
});

describe("the wire log", () => {
  test("tells of a request before and after, and holds no token", async () => {
    const events: string[] = [];
    const stop = sandbox.wire.subscribe((event) =>
      events.push(event.phase === "arrived" ? event.title : event.exchange.title),
    );
    await send("logged");
    stop();
    expect(events).toEqual([
      `POST /channels/${channelId()}/messages`,
      `POST /channels/${channelId()}/messages 200`,
    ]);
    expect(JSON.stringify(sandbox.wire.recent(2000))).not.toContain(sandbox.token);
  });

  test("holds no interaction's token either", async () => {
    await client.application.commands.set([{ name: "hello", description: "Says hello" }]);
    let token = "";
    client.once("interactionCreate", (interaction) => {
      token = interaction.token;
      if (interaction.isRepliable()) void interaction.reply("hi");
    });
    const command = { channelId: channelId(), path: ["hello"], options: [] };
    await sandbox.act(sandbox.world.person("Ana").id, { type: "command", ...command });
    const log = JSON.stringify(sandbox.wire.recent(2000));
    expect(log).toContain("INTERACTION_CREATE");
    expect(token.length).toBeGreaterThan(20);
    expect(log).not.toContain(token);
  });
});
