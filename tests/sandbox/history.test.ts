import { type Client, DiscordAPIError } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { permission } from "../../sandbox/world/permissions.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;

beforeAll(async () => {
  sandbox = await openSandbox();
  client = stockClient(sandbox);
  await connect(client, sandbox);
});
afterEach(() => sandbox.events.setOverwrites(channelId(), []));
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

interface Read {
  readonly id: string;
  readonly content: string;
  readonly nonce?: string;
}

const channelId = () => sandbox.world.channel("Civics", "civics").id;
const route = () => `/channels/${channelId()}/messages` as const;
const send = (content: string, more: object = {}) =>
  client.rest.post(route(), { body: { content, ...more } }) as Promise<Read>;
const read = (query: Record<string, string>) =>
  client.rest.get(route(), { query: new URLSearchParams(query) }) as Promise<Read[]>;
const contents = async (query: Record<string, string>) =>
  (await read(query)).map((each) => each.content);
const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : error;
};
const deny = (right: bigint) => {
  const everyone = sandbox.world.guild("Civics").id;
  const role = sandbox.world.role("Civics", "Docent").id;
  sandbox.events.setOverwrites(channelId(), [
    { id: everyone, kind: "role", allow: 0n, deny: right },
    { id: role, kind: "role", allow: 0n, deny: right },
  ]);
};

describe("a nonce", () => {
  const longest = "n".repeat(25);

  test("has at most 25 characters", async () => {
    expect((await send("fits", { nonce: longest })).nonce).toBe(longest);
    expect(await codeOf(send("does not", { nonce: `${longest}n` }))).toBe(50035);
    expect(await contents({ limit: "1" })).toEqual(["fits"]);
  });

  test("makes no second message where that is wanted, and two where it is not", async () => {
    const wanted = { nonce: "day-1", enforce_nonce: true };
    const first = await send("once", wanted);
    expect((await send("once again", wanted)).id).toBe(first.id);
    expect((await send("twice", { nonce: "day-1" })).id).not.toBe(first.id);
  });

  test("is told to who sends, and is gone when the message is read later", async () => {
    const { id } = await send("with a nonce", { nonce: "day-2" });
    const [listed] = await read({ limit: "1" });
    const single = (await client.rest.get(`${route()}/${id}`)) as Read;
    expect([listed, single].map((message) => [message?.id, message?.nonce])).toEqual([
      [id, undefined],
      [id, undefined],
    ]);
  });
});

describe("reading a channel after a message", () => {
  test("gives the messages next to it, newest first", async () => {
    const { id } = await send("start");
    for (const content of ["one", "two", "three"]) await send(content);
    expect(await contents({ after: id, limit: "100" })).toEqual(["three", "two", "one"]);
    expect(await contents({ after: id, limit: "2" })).toEqual(["two", "one"]);
  });

  test("knows an instant by its id, whether or not there is a message", async () => {
    const { id } = await send("known");
    await send("after it");
    const before = String(BigInt(id) - 1n);
    expect(await contents({ after: before, limit: "100" })).toEqual(["after it", "known"]);
    expect(await contents({ after: String(BigInt(id) + (1n << 40n)), limit: "100" })).toEqual([]);
  });

  test("takes one to a hundred at a time, and ids for places", async () => {
    for (const query of [{ limit: "0" }, { limit: "101" }, { after: "yesterday" }]) {
      expect(await codeOf(read(query as unknown as Record<string, string>))).toBe(50035);
    }
  });

  test("shows nothing of what people wrote, without the intent for it", async () => {
    const ana = sandbox.world.person("Ana").id;
    await sandbox.act(ana, { type: "say", channelId: channelId(), text: "a secret" });
    expect(await contents({ limit: "1" })).toEqual([""]);
  });
});

describe("without a right", () => {
  test("to see the channel everything is refused with 50001", async () => {
    deny(permission.viewChannel);
    expect(await codeOf(send("x"))).toBe(50001);
    expect(await codeOf(read({ limit: "1" }))).toBe(50001);
  });

  test("to write, sending is refused with 50013 and reading is not", async () => {
    await send("still here");
    deny(permission.sendMessages);
    expect(await codeOf(send("x"))).toBe(50013);
    expect(await contents({ limit: "1" })).toEqual(["still here"]);
  });

  test("to read the history a list is empty and one message is refused", async () => {
    const { id } = await send("unread");
    deny(permission.readHistory);
    expect(await read({ limit: "100" })).toEqual([]);
    expect(await codeOf(client.rest.get(`${route()}/${id}`))).toBe(50013);
    expect((await send("may still write")).content).toBe("may still write");
  });

  test("a channel that was deleted is unknown: 10003", async () => {
    const gone = sandbox.world.channel("Civics", "quiz-night").id;
    sandbox.events.deleteChannel(gone);
    const body = { content: "x" };
    expect(await codeOf(client.rest.post(`/channels/${gone}/messages`, { body }))).toBe(10003);
    expect(await codeOf(client.rest.get(`/channels/${gone}/messages`))).toBe(10003);
  });

  test("a server that removed the bot is no longer seen: 50001", async () => {
    const madrid = sandbox.world.guild("Madrid");
    sandbox.events.removeBot(madrid.id);
    const route = `/channels/${madrid.channels[0]?.id}/messages` as const;
    expect(await codeOf(client.rest.post(route, { body: { content: "x" } }))).toBe(50001);
  });
});
