import {
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  MessageFlags,
} from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { Act, MessageView } from "../../sandbox/page-api.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

let talk: Conversation;
let sandbox: Sandbox;
let client: Client<true>;

beforeAll(async () => {
  talk = await openConversation(
    [
      { name: "hello", description: "Says hello" },
      { name: "Look up", type: 3 },
    ],
    { deadlines: { callback: 400 } },
  );
  sandbox = talk.sandbox;
  client = talk.client;
});
afterEach(() => {
  talk.answer = async () => undefined;
});
afterAll(() => talk?.close());

type Slash = ChatInputCommandInteraction;
const id = (name: string) => sandbox.world.person(name).id;
const general = () => sandbox.world.channel("Civics", "general").id;
const hello = (channelId = general()): Act => ({
  type: "command",
  channelId,
  path: ["hello"],
  options: [],
});
const seen = (name: string, channelId = general()): readonly MessageView[] =>
  sandbox.view(id(name)).messages[channelId] ?? [];
const last = (name: string, channelId = general()): MessageView => {
  const message = seen(name, channelId).at(-1);
  if (!message) throw new Error(`${name} sees no message`);
  return message;
};
const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : error;
};
const v2Text = (content: string) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [{ type: 10 as const, content }],
});

describe("a deferral", () => {
  test("thinks, keeps only its privacy, and is filled with the V2 flag again", async () => {
    let fill: (interaction: Slash) => Promise<unknown> = async () => undefined;
    talk.answer = async (i: Slash) => {
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      fill = () => i.editReply(v2Text("Filled"));
      return i;
    };
    expect(await sandbox.act(id("Ana"), hello())).toEqual({ ok: true });
    const interaction = (await talk.answered) as Slash;
    expect(last("Ana")).toMatchObject({ state: "thinking", ephemeral: true });
    const bare = { components: v2Text("x").components };
    expect(await codeOf(interaction.editReply(bare as never))).toBe(50035);
    await fill(interaction);
    expect(last("Ana").state).toBe("shown");
    expect(sandbox.transcript(general(), id("Ana"))).toContain("Filled");
    expect(last("Ana").message.edited_timestamp).toBeNull();
  });

  test("is filled by the first follow-up, and the second is a message of its own", async () => {
    talk.answer = async (i: Slash) => {
      await i.deferReply();
      await i.followUp("one");
      await i.followUp("two");
    };
    const before = seen("Ben").length;
    await sandbox.act(id("Ana"), hello());
    await talk.answered;
    expect(
      seen("Ben")
        .slice(before)
        .map((each) => each.message.content),
    ).toEqual(["one", "two"]);
  });

  test("that nobody fills in 15 minutes has failed for the person", async () => {
    talk.answer = (i: Slash) => i.deferReply();
    await sandbox.act(id("Ana"), hello());
    await talk.answered;
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 16 * 60_000 });
    expect(last("Ana").state).toBe("failed");
  });
});

describe("time", () => {
  test("is up after the deadline: the person is told, the bot gets 10062", async () => {
    const held: Slash[] = [];
    talk.answer = async (i: Slash) => held.push(i);
    const result = await sandbox.act(id("Ana"), hello());
    expect(result).toEqual({ ok: false, error: "The application did not respond" });
    expect(sandbox.view(id("Ana")).notice?.text).toBe("The application did not respond");
    expect(sandbox.view(id("Ben")).notice).toBeNull();
    expect(await codeOf(held[0]?.reply("late") ?? Promise.resolve())).toBe(10062);
  });

  test("of a token ends after 15 minutes of the sandbox's clock", async () => {
    talk.answer = async (i: Slash) => {
      await i.reply("now");
      return i;
    };
    await sandbox.act(id("Ana"), hello());
    const interaction = (await talk.answered) as Slash;
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 14 * 60_000 });
    await interaction.editReply("still");
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 2 * 60_000 });
    expect(await codeOf(interaction.editReply("too late"))).toBe(50027);
  });

  test("goes forward only", async () => {
    const result = await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() - 1000 });
    expect(result.ok).toBe(false);
  });
});

describe("a second answer", () => {
  test("gets 40060", async () => {
    talk.answer = async (i: Slash) => {
      await i.reply("first");
      const route = `/interactions/${i.id}/${i.token}/callback` as const;
      return codeOf(client.rest.post(route, { body: { type: 4, data: { content: "x" } } }));
    };
    await sandbox.act(id("Ana"), hello());
    expect(await talk.answered).toBe(40060);
  });

  test("gets 40060 too when the answer to the first was lost and discord.js repeats it", async () => {
    const effect = { kind: "status", status: 502, afterEffect: true } as const;
    sandbox.faults.failNext({ method: "POST", route: /callback$/, effect });
    talk.answer = (i: Slash) => codeOf(i.reply("once"));
    await sandbox.act(id("Ana"), hello());
    expect(await talk.answered).toBe(40060);
    expect(last("Ben").message.content).toBe("once");
  });
});

describe("a webhook token", () => {
  test("that is forged gets 50027", async () => {
    const route = `/webhooks/${client.application.id}/forged/messages/@original` as const;
    expect(await codeOf(client.rest.patch(route, { body: { content: "x" } }))).toBe(50027);
  });

  test("edits no message of another interaction", async () => {
    talk.answer = async (i: Slash) => {
      await i.reply("mine");
      return i;
    };
    await sandbox.act(id("Ana"), hello());
    const first = (await talk.answered) as Slash;
    await sandbox.act(id("Ben"), hello());
    await talk.answered;
    const foreign = last("Ben").message.id;
    expect(await codeOf(first.webhook.editMessage(foreign, "stolen"))).toBe(10008);
    expect(last("Ben").message.content).toBe("mine");
  });

  test("before the first answer gets 10015", async () => {
    talk.answer = async (i: Slash) => {
      const code = await codeOf(i.webhook.send("early"));
      await i.reply("then");
      return code;
    };
    await sandbox.act(id("Ana"), hello());
    expect(await talk.answered).toBe(10015);
  });

  test("gets, deletes and then no longer finds the original", async () => {
    talk.answer = async (i: Slash) => {
      await i.reply("gone soon");
      const original = await i.fetchReply();
      await i.deleteReply();
      return [original.content, await codeOf(i.fetchReply())];
    };
    await sandbox.act(id("Ana"), hello());
    expect(await talk.answered).toEqual(["gone soon", 10008]);
  });
});

describe("withResponse", () => {
  test("gives the message that was made", async () => {
    talk.answer = async (i: Slash) => {
      const { interaction, resource } = await i.reply({ content: "hi", withResponse: true });
      return [resource?.message?.content, interaction.responseMessageId];
    };
    await sandbox.act(id("Ana"), hello());
    expect(await talk.answered).toEqual(["hi", last("Ben").message.id]);
  });
});

describe("a message menu", () => {
  test("carries the message that it was opened on", async () => {
    await sandbox.act(id("Ben"), { type: "say", channelId: general(), text: "What is MPP?" });
    const messageId = last("Ben").message.id;
    talk.answer = async (i: never) => {
      const menu = i as import("discord.js").MessageContextMenuCommandInteraction;
      await menu.reply({ content: menu.targetMessage.content, flags: MessageFlags.Ephemeral });
    };
    const act: Act = { type: "messageMenu", name: "Look up", messageId };
    expect(await sandbox.act(id("Ana"), act)).toEqual({ ok: true });
    expect(last("Ana")).toMatchObject({ ephemeral: true, message: { content: "What is MPP?" } });
  });
});
