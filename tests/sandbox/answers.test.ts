import {
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
} from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { Act, MessageView } from "../../sandbox/page-api.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;
let answer: (interaction: never) => Promise<unknown> = async () => undefined;
let answered: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  sandbox = await openSandbox({ deadlines: { callback: 400 } });
  client = stockClient(sandbox);
  client.on("interactionCreate", (interaction: Interaction) => {
    answered = answer(interaction as never);
    answered.catch(() => undefined);
  });
  await connect(client, sandbox);
  const both = { contexts: [0, 1, 2], integration_types: [0, 1] };
  await client.application.commands.set([
    { name: "hello", description: "Says hello", ...both },
    { name: "Look up", type: 3, ...both },
    {
      name: "settings",
      description: "For teachers",
      default_member_permissions: "32",
      contexts: [0],
    },
  ] as never);
});
afterEach(() => {
  answer = async () => undefined;
});
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

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
    answer = async (i: Slash) => {
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      fill = () => i.editReply(v2Text("Filled"));
      return i;
    };
    expect(await sandbox.act(id("Ana"), hello())).toEqual({ ok: true });
    const interaction = (await answered) as Slash;
    expect(last("Ana")).toMatchObject({ state: "thinking", ephemeral: true });
    const bare = { components: v2Text("x").components };
    expect(await codeOf(interaction.editReply(bare as never))).toBe(50035);
    await fill(interaction);
    expect(last("Ana").state).toBe("shown");
    expect(sandbox.transcript(general(), id("Ana"))).toContain("Filled");
    expect(last("Ana").message.edited_timestamp).toBeNull();
  });

  test("is filled by the first follow-up, and the second is a message of its own", async () => {
    answer = async (i: Slash) => {
      await i.deferReply();
      await i.followUp("one");
      await i.followUp("two");
    };
    const before = seen("Ben").length;
    await sandbox.act(id("Ana"), hello());
    await answered;
    expect(
      seen("Ben")
        .slice(before)
        .map((each) => each.message.content),
    ).toEqual(["one", "two"]);
  });

  test("that nobody fills in 15 minutes has failed for the person", async () => {
    answer = (i: Slash) => i.deferReply();
    await sandbox.act(id("Ana"), hello());
    await answered;
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 16 * 60_000 });
    expect(last("Ana").state).toBe("failed");
  });
});

describe("time", () => {
  test("is up after the deadline: the person is told, the bot gets 10062", async () => {
    const held: Slash[] = [];
    answer = async (i: Slash) => held.push(i);
    const result = await sandbox.act(id("Ana"), hello());
    expect(result).toEqual({ ok: false, error: "The application did not respond" });
    expect(sandbox.view(id("Ana")).notice?.text).toBe("The application did not respond");
    expect(sandbox.view(id("Ben")).notice).toBeNull();
    expect(await codeOf(held[0]?.reply("late") ?? Promise.resolve())).toBe(10062);
  });

  test("of a token ends after 15 minutes of the sandbox's clock", async () => {
    answer = async (i: Slash) => {
      await i.reply("now");
      return i;
    };
    await sandbox.act(id("Ana"), hello());
    const interaction = (await answered) as Slash;
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 15 * 60_000 - 5_000 });
    await interaction.editReply("still");
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 10_000 });
    expect(await codeOf(interaction.editReply("too late"))).toBe(50027);
  });

  test("goes forward only", async () => {
    const result = await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() - 1000 });
    expect(result.ok).toBe(false);
  });
});

describe("a second answer", () => {
  test("gets 40060", async () => {
    answer = async (i: Slash) => {
      await i.reply("first");
      const route = `/interactions/${i.id}/${i.token}/callback` as const;
      return codeOf(client.rest.post(route, { body: { type: 4, data: { content: "x" } } }));
    };
    await sandbox.act(id("Ana"), hello());
    expect(await answered).toBe(40060);
  });

  test("gets 40060 too when the answer to the first was lost and discord.js repeats it", async () => {
    const effect = { kind: "status", status: 502, afterEffect: true } as const;
    sandbox.faults.failNext({ method: "POST", route: /callback$/, effect });
    answer = (i: Slash) => codeOf(i.reply("once"));
    await sandbox.act(id("Ana"), hello());
    expect(await answered).toBe(40060);
    expect(last("Ben").message.content).toBe("once");
  });
});

describe("a webhook token", () => {
  test("that is forged gets 50027", async () => {
    const route = `/webhooks/${client.application.id}/forged/messages/@original` as const;
    expect(await codeOf(client.rest.patch(route, { body: { content: "x" } }))).toBe(50027);
  });

  test("edits no message of another interaction", async () => {
    answer = async (i: Slash) => {
      await i.reply("mine");
      return i;
    };
    await sandbox.act(id("Ana"), hello());
    const first = (await answered) as Slash;
    await sandbox.act(id("Ben"), hello());
    await answered;
    const foreign = last("Ben").message.id;
    expect(await codeOf(first.webhook.editMessage(foreign, "stolen"))).toBe(10008);
    expect(last("Ben").message.content).toBe("mine");
  });

  test("before the first answer gets 10015", async () => {
    answer = async (i: Slash) => {
      const code = await codeOf(i.webhook.send("early"));
      await i.reply("then");
      return code;
    };
    await sandbox.act(id("Ana"), hello());
    expect(await answered).toBe(10015);
  });

  test("gets, deletes and then no longer finds the original", async () => {
    answer = async (i: Slash) => {
      await i.reply("gone soon");
      const original = await i.fetchReply();
      await i.deleteReply();
      return [original.content, await codeOf(i.fetchReply())];
    };
    await sandbox.act(id("Ana"), hello());
    expect(await answered).toEqual(["gone soon", 10008]);
  });
});

describe("withResponse", () => {
  test("gives the message that was made", async () => {
    answer = async (i: Slash) => {
      const { interaction, resource } = await i.reply({ content: "hi", withResponse: true });
      return [resource?.message?.content, interaction.responseMessageId];
    };
    await sandbox.act(id("Ana"), hello());
    expect(await answered).toEqual(["hi", last("Ben").message.id]);
  });
});

describe("who may use what", () => {
  const settings = (): Act => ({ ...hello(), path: ["settings"] }) as Act;
  const usable = (name: string, channelId = general()) => {
    const { commands, usable: byChannel } = sandbox.view(id(name));
    const ids = byChannel[channelId] ?? [];
    return commands.filter((each) => ids.includes(each.id)).map((each) => each.name);
  };

  test("is decided by default permissions", async () => {
    expect(usable("Ms. Rivera")).toContain("settings");
    expect(usable("Ana")).not.toContain("settings");
    answer = (i: Slash) => i.reply("ok");
    expect(await sandbox.act(id("Ms. Rivera"), settings())).toEqual({ ok: true });
    expect((await sandbox.act(id("Ana"), settings())).ok).toBe(false);
  });

  test("is decided by contexts: nothing for servers in a direct message", () => {
    expect(usable("Ms. Rivera", sandbox.world.directId("Ms. Rivera"))).toEqual([
      "hello",
      "Look up",
    ]);
  });

  test("is decided by installation where the bot was not added", () => {
    const lobby = sandbox.world.channel("Debate", "lobby").id;
    expect(usable("Sam", lobby)).toContain("hello");
    expect(usable("Chloe", lobby)).toEqual([]);
  });

  test("a stranger to a server sees none of its channels", () => {
    const { messages, guilds } = sandbox.view(id("Sam"));
    expect(messages[general()]).toBeUndefined();
    expect(guilds.find((guild) => guild.name.startsWith("Civics"))).toMatchObject({
      joined: false,
      channels: [],
    });
  });

  test("the payload says who, where, in which language and by whose installation", async () => {
    answer = async (i: Slash) => {
      await i.reply("ok");
      return {
        context: i.context,
        owners: { ...i.authorizingIntegrationOwners },
        locale: i.locale,
        guildLocale: i.guildLocale,
        teacher: i.memberPermissions?.has("ManageGuild"),
        attach: i.appPermissions.has("AttachFiles"),
      };
    };
    await sandbox.act(id("Ms. Rivera"), settings());
    const guildId = sandbox.world.guild("Civics").id;
    expect(await answered).toEqual({
      context: 0,
      owners: { guildId, userId: null },
      locale: "en-US",
      guildLocale: "en-US",
      teacher: true,
      attach: true,
    });
    await sandbox.act(id("Sam"), hello(sandbox.world.directId("Sam")));
    expect(await answered).toMatchObject({
      context: 1,
      owners: { userId: id("Sam") },
      guildLocale: null,
    });
  });
});

describe("a bot that only the person has installed", () => {
  test("sends five follow-ups and no sixth", async () => {
    const lobby = sandbox.world.channel("Debate", "lobby").id;
    answer = async (i: Slash) => {
      await i.reply("0");
      for (const n of [1, 2, 3, 4, 5]) await i.followUp(String(n));
      return codeOf(i.followUp("6"));
    };
    await sandbox.act(id("Sam"), hello(lobby));
    expect(await answered).toBe(40094);
  });

  test("answers privately where outside apps may not speak", async () => {
    const rounds = sandbox.world.channel("Debate", "rounds").id;
    answer = (i: Slash) => i.reply("public, I thought");
    await sandbox.act(id("Sam"), hello(rounds));
    await answered;
    expect(last("Sam", rounds)).toMatchObject({ ephemeral: true });
    expect(seen("Chloe", rounds)).toEqual([]);
  });
});

describe("a message menu", () => {
  test("carries the message that it was opened on", async () => {
    await sandbox.act(id("Ben"), { type: "say", channelId: general(), text: "What is MPP?" });
    const messageId = last("Ben").message.id;
    answer = async (i: never) => {
      const menu = i as import("discord.js").MessageContextMenuCommandInteraction;
      await menu.reply({ content: menu.targetMessage.content, flags: MessageFlags.Ephemeral });
    };
    const act: Act = { type: "messageMenu", name: "Look up", messageId };
    expect(await sandbox.act(id("Ana"), act)).toEqual({ ok: true });
    expect(last("Ana")).toMatchObject({ ephemeral: true, message: { content: "What is MPP?" } });
  });
});
