import {
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  MessageFlags,
} from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { MessageView } from "../../sandbox/page-api.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;
let onInteraction: (interaction: Interaction) => unknown = () => undefined;

beforeAll(async () => {
  sandbox = await openSandbox();
  client = stockClient(sandbox);
  client.on("interactionCreate", (interaction) => void onInteraction(interaction));
  await connect(client, sandbox);
  await client.application.commands.set([
    { name: "hello", description: "Says hello" },
    {
      name: "pick",
      description: "Picks something",
      options: [
        { type: 3, name: "topic", description: "Which", autocomplete: true, required: true },
        { type: 6, name: "who", description: "Whom" },
      ],
    },
  ]);
});
beforeEach(() => {
  onInteraction = () => undefined;
});
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

const ana = () => sandbox.world.person("Ana").id;
const ben = () => sandbox.world.person("Ben").id;
const general = () => sandbox.world.channel("Civics", "general").id;
const last = (personId: string, channelId = general()): MessageView => {
  const message = sandbox.view(personId).messages[channelId]?.at(-1);
  if (!message) throw new Error("no message");
  return message;
};
const types = (personId: string, name: string) =>
  sandbox.act(personId, { type: "command", channelId: general(), path: [name], options: [] });

describe("a stock client in the sandbox", () => {
  test("is ready with the servers that it was added to", () => {
    expect(client.user.username).toBe("Docent");
    expect(client.guilds.cache.map((guild) => guild.name).sort()).toEqual([
      "Civics 7, Lincoln School",
      "Club de Actualidad, Madrid",
    ]);
  });

  test("answers a slash command for everybody", async () => {
    onInteraction = (i) => (i as ChatInputCommandInteraction).reply("Hello, class");
    expect(await types(ana(), "hello")).toEqual({ ok: true });
    expect(last(ben()).message.content).toBe("Hello, class");
    expect(last(ben()).message.interaction?.name).toBe("hello");
  });

  test("answers privately with Components V2 and updates on a press", async () => {
    const card = (text: string) => ({
      flags: MessageFlags.IsComponentsV2 as const,
      components: [
        {
          type: 17 as const,
          components: [
            { type: 10 as const, content: text },
            {
              type: 1 as const,
              components: [
                { type: 2 as const, style: 1 as const, custom_id: "more", label: "More" },
              ],
            },
          ],
        },
      ],
    });
    onInteraction = (i) =>
      i.isButton()
        ? i.update(card("second"))
        : (i as ChatInputCommandInteraction).reply({
            ...card("first"),
            flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
          });
    expect(await types(ana(), "hello")).toEqual({ ok: true });
    const shown = last(ana());
    expect(shown.ephemeral).toBe(true);
    expect(sandbox.view(ben()).messages[general()]?.map((each) => each.message.id)).not.toContain(
      shown.message.id,
    );
    const press = { type: "press" as const, messageId: shown.message.id, customId: "more" };
    expect(await sandbox.act(ana(), press)).toEqual({ ok: true });
    expect(sandbox.transcript(general(), ana())).toContain("second");
    expect(last(ana()).message.edited_timestamp).not.toBeNull();
    expect(await sandbox.act(ben(), press)).toMatchObject({ ok: false });
  });

  test("offers choices for what is being typed", async () => {
    onInteraction = (i) =>
      i.isAutocomplete() && i.respond([{ name: i.options.getFocused().toUpperCase(), value: "x" }]);
    const result = await sandbox.act(ana(), {
      type: "autocomplete",
      channelId: general(),
      path: ["pick"],
      options: [{ name: "topic", value: "mp" }],
      focused: "topic",
    });
    expect(result).toEqual({ ok: true, choices: [{ name: "MP", value: "x" }] });
  });
});
