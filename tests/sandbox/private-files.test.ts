import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
} from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

let talk: Conversation;
let sandbox: Sandbox;

beforeAll(async () => {
  talk = await openConversation([{ name: "export", description: "Gives a file" }]);
  sandbox = talk.sandbox;
});
afterAll(() => talk?.close());

const ana = () => sandbox.world.person("Ana").id;
const general = () => sandbox.world.channel("Civics", "general").id;
const newest = () => sandbox.view(ana()).messages[general()]?.at(-1)?.message;
const data = JSON.stringify({ language: "es" });
const file = (name: string, text = data) => new AttachmentBuilder(Buffer.from(text), { name });
const asComponent = (name: string) =>
  ({ type: 13, file: { url: `attachment://${name}` } }) as const;
const button = {
  type: 1,
  components: [{ type: 2, style: 2, label: "Again", custom_id: "again" }],
} as const;

interface FilePart {
  readonly name: string;
  readonly size: number;
  readonly file: { readonly url: string };
}
const shownFile = () =>
  newest()?.components?.find((part) => part.type === 13) as unknown as FilePart;

async function exports(): Promise<void> {
  talk.answer = (i: ChatInputCommandInteraction) =>
    i.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      files: [file("docent-data.json")],
      components: [asComponent("docent-data.json"), button],
    });
  const command = { channelId: general(), path: ["export"], options: [] };
  expect(await sandbox.act(ana(), { type: "command", ...command })).toEqual({ ok: true });
}

test("a callback with a file shows it privately, by name and size, to be saved", async () => {
  await exports();
  const { name, size, file: media } = shownFile();
  expect({ name, size }).toEqual({ name: "docent-data.json", size: data.length });
  expect(media.url).toContain("/ephemeral-attachments/");
  const response = await fetch(media.url);
  expect(await response.text()).toBe(data);
  expect(response.headers.get("content-disposition")).toBe("attachment");
  const ben = sandbox.world.person("Ben").id;
  expect(JSON.stringify(sandbox.view(ben).messages[general()])).not.toContain("docent-data");
});

test("an update of a private message may bring another file", async () => {
  await exports();
  const messageId = newest()?.id ?? "";
  talk.answer = (i: MessageComponentInteraction) =>
    i.update({ files: [file("later.json", "{}")], components: [asComponent("later.json")] });
  const press = { type: "press", messageId, customId: "again" } as const;
  expect(await sandbox.act(ana(), press)).toEqual({ ok: true });
  expect(newest()?.id).toBe(messageId);
  expect(shownFile()).toMatchObject({ name: "later.json", size: 2 });
});

test("a file that no component shows, or that was not sent, is refused in a callback", async () => {
  talk.answer = (i: ChatInputCommandInteraction) =>
    i.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [asComponent("absent.json")],
    });
  const command = { channelId: general(), path: ["export"], options: [] };
  const result = sandbox.act(ana(), { type: "command", ...command });
  await sandbox.until(() => sandbox.wire.recent(1).some((each) => / 400$/.test(each.title)));
  await expect(talk.answered).rejects.toMatchObject({ code: 50035 });
  expect((await result).ok).toBe(false);
});
