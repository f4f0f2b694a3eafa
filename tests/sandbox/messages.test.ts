import {
  AttachmentBuilder,
  type Client,
  DiscordAPIError,
  MessageFlags,
  type TextChannel,
} from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;

beforeAll(async () => {
  sandbox = await openSandbox();
  client = stockClient(sandbox);
  await connect(client, sandbox);
});
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

const channel = async (name: string) =>
  (await client.channels.fetch(sandbox.world.channel("Civics", name).id)) as TextChannel;
const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : error;
};
/** The smallest PNG header that has a size: 3 by 2. */
const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000003000000020802000000", "hex");

describe("messages of the bot's own", () => {
  test("are written, listed newest first, edited and deleted", async () => {
    const general = await channel("general");
    const one = await general.send("one");
    const two = await general.send("two");
    const list = await general.messages.fetch({ limit: 2 });
    expect([...list.keys()]).toEqual([two.id, one.id]);
    const older = await general.messages.fetch({ before: two.id, limit: 1 });
    expect([...older.keys()]).toEqual([one.id]);
    const edited = await one.edit("uno");
    expect(edited.editedTimestamp).not.toBeNull();
    expect((await general.messages.fetch({ message: one.id, force: true })).content).toBe("uno");
    await one.delete();
    expect(await codeOf(one.edit("x"))).toBe(10008);
  });

  test("appear once for a nonce, until it is forgotten after two minutes", async () => {
    const general = await channel("general");
    const send = () => general.send({ content: "fact", nonce: "run-1", enforceNonce: true });
    const first = await send();
    expect((await send()).id).toBe(first.id);
    const ana = sandbox.world.person("Ana").id;
    await sandbox.act(ana, { type: "jump", to: sandbox.now() + 121_000 });
    expect((await send()).id).not.toBe(first.id);
  });

  test("need the right to write, and to see", async () => {
    const announcements = await channel("announcements");
    expect(await codeOf(announcements.send("x"))).toBe(50013);
    const quiz = await channel("quiz-night");
    const everyone = sandbox.world.guild("Civics").id;
    sandbox.events.setOverwrites(quiz.id, [
      { id: everyone, kind: "role", allow: 0n, deny: 1n << 10n },
    ]);
    expect(await codeOf(quiz.send("x"))).toBe(50001);
    sandbox.events.deleteChannel(quiz.id);
    expect(
      await codeOf(client.rest.post(`/channels/${quiz.id}/messages`, { body: { content: "x" } })),
    ).toBe(10003);
  });

  test("of people cannot be edited", async () => {
    const general = await channel("general");
    const ana = sandbox.world.person("Ana").id;
    await sandbox.act(ana, { type: "say", channelId: general.id, text: "mine" });
    const message = (await general.messages.fetch({ limit: 1 })).first();
    expect(message?.author.id).toBe(ana);
    const route = `/channels/${general.id}/messages/${message?.id}` as const;
    expect(await codeOf(client.rest.patch(route, { body: { content: "x" } }))).toBe(50005);
  });

  test("are refused when empty or broken, with the field that breaks", async () => {
    const general = await channel("general");
    const route = `/channels/${general.id}/messages` as const;
    const post = (body: object) =>
      client.rest
        .post(route, { body })
        .catch((error: unknown) => error) as Promise<DiscordAPIError>;
    expect((await post({})).code).toBe(50006);
    const long = await post({ content: "x".repeat(4001) });
    expect(long.code).toBe(50035);
    expect(long.rawError).toMatchObject({
      errors: { content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } },
    });
    const ping = await post({ content: "<@1> @everyone", allowed_mentions: { parse: [] } });
    expect(ping).toMatchObject({ mentions: [], mention_everyone: false });
  });

  test("carry files that components show, with their size and an address that works", async () => {
    const general = await channel("general");
    const message = await general.send({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(png, { name: "bars.png", description: "Three bars" })],
      components: [
        {
          type: 12,
          items: [{ media: { url: "attachment://bars.png" }, description: "Three bars" }],
        },
      ],
    });
    const attachment = message.attachments.first();
    expect(attachment).toMatchObject({ name: "bars.png", width: 3, height: 2 });
    const response = await fetch(attachment?.url ?? "");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
    expect(response.headers.get("content-type")).toBe("image/png");
    const text = sandbox.transcript(general.id, sandbox.world.person("Ana").id);
    expect(text).toContain("[picture bars.png: Three bars]");
    const edited = await message.edit({
      components: [{ type: 12, items: [{ media: { url: "attachment://bars.png" } }] }],
    });
    expect(edited.attachments.size).toBe(1);
    const gone = message.edit({
      components: [{ type: 12, items: [{ media: { url: "attachment://other.png" } }] }],
    });
    expect(await codeOf(gone)).toBe(50035);
  });

  test("reach people directly, unless they share neither server nor installation", async () => {
    const ana = await client.users.createDM(sandbox.world.person("Ana").id);
    await ana.send("Hello, Ana");
    const { id } = sandbox.world.person("Ana");
    expect(sandbox.view(id).messages[sandbox.world.directId("Ana")]).toHaveLength(1);
    const sam = sandbox.world.person("Sam").id;
    sandbox.events.setInstalled(sam, false);
    const direct = await client.users.createDM(sam);
    expect(await codeOf(direct.send("x"))).toBe(50007);
  });
});
