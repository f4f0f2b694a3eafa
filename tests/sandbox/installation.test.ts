import { type ChatInputCommandInteraction, DiscordAPIError } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { Act, MessageView } from "../../sandbox/page-api.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

const both = { contexts: [0, 1, 2], integration_types: [0, 1] };
let talk: Conversation;
let sandbox: Sandbox;

beforeAll(async () => {
  talk = await openConversation([
    { name: "hello", description: "Says hello", ...both },
    { name: "Look up", type: 3, ...both },
    {
      name: "settings",
      name_localizations: { "es-419": "ajustes" },
      description: "For teachers",
      default_member_permissions: "32",
      contexts: [0],
    },
  ]);
  sandbox = talk.sandbox;
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
    talk.answer = (i: Slash) => i.reply("ok");
    expect(await sandbox.act(id("Ms. Rivera"), settings())).toEqual({ ok: true });
    expect((await sandbox.act(id("Ana"), settings())).ok).toBe(false);
  });

  test("is told to who may not: by the command's names, in the channels where it is", () => {
    const barred = (name: string, channelId = general()) =>
      sandbox.view(id(name)).barred[channelId];
    expect(barred("Ana")).toEqual(["settings", "ajustes"]);
    expect(barred("Ben")).toEqual(["settings"]);
    expect(barred("Ms. Rivera")).toEqual([]);
    expect(barred("Ms. Rivera", sandbox.world.directId("Ms. Rivera"))).toEqual(["settings"]);
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
    talk.answer = async (i: Slash) => {
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
    expect(await talk.answered).toEqual({
      context: 0,
      owners: { guildId, userId: null },
      locale: "en-US",
      guildLocale: "en-US",
      teacher: true,
      attach: true,
    });
    await sandbox.act(id("Sam"), hello(sandbox.world.directId("Sam")));
    expect(await talk.answered).toMatchObject({
      context: 1,
      owners: { userId: id("Sam") },
      guildLocale: null,
    });
  });
});

describe("a bot that only the person has installed", () => {
  test("sends five follow-ups and no sixth", async () => {
    const lobby = sandbox.world.channel("Debate", "lobby").id;
    talk.answer = async (i: Slash) => {
      await i.reply("0");
      for (const n of [1, 2, 3, 4, 5]) await i.followUp(String(n));
      return codeOf(i.followUp("6"));
    };
    await sandbox.act(id("Sam"), hello(lobby));
    expect(await talk.answered).toBe(40094);
  });

  test("answers privately where outside apps may not speak", async () => {
    const rounds = sandbox.world.channel("Debate", "rounds").id;
    talk.answer = (i: Slash) => i.reply("public, I thought");
    await sandbox.act(id("Sam"), hello(rounds));
    await talk.answered;
    expect(last("Sam", rounds)).toMatchObject({ ephemeral: true });
    expect(seen("Chloe", rounds)).toEqual([]);
  });
});
