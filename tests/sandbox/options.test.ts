import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

let talk: Conversation;
let sandbox: Sandbox;

beforeAll(async () => {
  talk = await openConversation([
    { name: "panel", description: "Opens a panel" },
    {
      name: "typed",
      description: "Takes typed options",
      options: [
        { type: 3, name: "text", description: "Text", min_length: 2, max_length: 4 },
        { type: 4, name: "count", description: "Count", min_value: 1, max_value: 20 },
        { type: 5, name: "flag", description: "Flag" },
        { type: 6, name: "who", description: "Who" },
        { type: 7, name: "where", description: "Where" },
        { type: 8, name: "role", description: "Role" },
        {
          type: 3,
          name: "detail",
          name_localizations: { "es-419": "detalle" },
          description: "Detail",
          choices: [{ name: "Brief", value: "brief" }],
        },
        { type: 11, name: "file", description: "File" },
      ],
    },
    {
      name: "quiz",
      description: "Quiz",
      options: [
        {
          type: 1,
          name: "practice",
          description: "Practice",
          options: [{ type: 3, name: "topic", description: "Topic", required: true }],
        },
      ],
    },
    {
      name: "daily",
      name_localizations: { "es-419": "diario" },
      description: "Daily",
      options: [
        {
          type: 1,
          name: "set",
          name_localizations: { "es-419": "configurar" },
          description: "Sets",
          options: [
            {
              type: 7,
              name: "channel",
              name_localizations: { "es-419": "canal" },
              description: "Channel",
              required: true,
              channel_types: [5, 11],
            },
            { type: 3, name: "time", description: "Time", required: true, autocomplete: true },
            {
              type: 3,
              name: "timezone",
              name_localizations: { "es-419": "zona" },
              description: "Zone",
              autocomplete: true,
            },
          ],
        },
      ],
    },
  ]);
  sandbox = talk.sandbox;
});
afterAll(() => talk?.close());

const id = (name: string) => sandbox.world.person(name).id;
const general = () => sandbox.world.channel("Civics", "general").id;
const run = (path: string[], options: { name: string; value: string | number | boolean }[] = []) =>
  sandbox.act(id("Ana"), { type: "command", channelId: general(), path, options });
describe("typed options", () => {
  test("come with what they name", async () => {
    const who = id("Ben");
    const role = sandbox.world.role("Civics", "Teachers").id;
    talk.answer = async (i: ChatInputCommandInteraction) => {
      await i.reply("ok");
      const { options } = i;
      return {
        text: options.getString("text"),
        count: options.getInteger("count"),
        flag: options.getBoolean("flag"),
        who: options.getUser("who")?.globalName,
        member: options.getMember("who") !== null,
        where: options.getChannel("where")?.name,
        role: options.getRole("role")?.name,
        detail: options.getString("detail"),
      };
    };
    const result = await run(
      ["typed"],
      [
        { name: "text", value: "abc" },
        { name: "count", value: 5 },
        { name: "flag", value: true },
        { name: "who", value: who },
        { name: "where", value: general() },
        { name: "role", value: role },
        { name: "detalle", value: "brief" },
      ],
    );
    expect(result).toEqual({ ok: true });
    expect(await talk.answered).toEqual({
      text: "abc",
      count: 5,
      flag: true,
      who: "Ben",
      member: true,
      where: "general",
      role: "Teachers",
      detail: "brief",
    });
  });

  test.each([
    ["too short a text", "text", "a"],
    ["too long a text", "text", "abcde"],
    ["a number below the least", "count", 0],
    ["a number above the most", "count", 21],
    ["no whole number", "count", 1.5],
    ["a text for a truth", "flag", "yes"],
    ["a choice that is none", "detail", "long"],
    ["a stranger", "who", "1"],
    ["an option that is none", "nonsense", "x"],
  ])("refuse %s", async (_, name, value) => {
    expect((await run(["typed"], [{ name, value }])).ok).toBe(false);
  });

  test("of a subcommand are understood in the person's language and as registered", async () => {
    const channel = sandbox.world.channel("Civics", "announcements").id;
    talk.answer = async (i: ChatInputCommandInteraction) => {
      await i.reply("ok");
      const { options } = i;
      const zone = options.getString("timezone");
      return [i.commandName, options.getSubcommand(), options.getChannel("channel")?.name, zone];
    };
    const answer = ["daily", "set", "announcements", "America/Chicago"];
    const spanish = [
      { name: "canal", value: channel },
      { name: "time", value: "08:00" },
      { name: "zona", value: "America/Chicago" },
    ];
    expect(await run(["diario", "configurar"], spanish)).toEqual({ ok: true });
    expect(await talk.answered).toEqual(answer);
    const english = spanish.map((each, n) => ({
      ...each,
      name: ["channel", "time", "timezone"][n] ?? "",
    }));
    expect(await run(["daily", "set"], english)).toEqual({ ok: true });
    expect(await talk.answered).toEqual(answer);
    expect(sandbox.transcript(general(), id("Ana"))).toContain("/daily set");
  });

  test("that take channels take only those of their types", async () => {
    const channel = sandbox.world.channel("Civics", "civics").id;
    const options = [
      { name: "channel", value: channel },
      { name: "time", value: "08:00" },
    ];
    expect((await run(["daily", "set"], options)).ok).toBe(false);
  });

  test("of a subcommand are completed with what is typed beside them", async () => {
    const channel = sandbox.world.channel("Civics", "announcements").id;
    talk.answer = async (i: AutocompleteInteraction) => {
      const { name, value } = i.options.getFocused(true);
      await i.respond([{ name: "Central Time (9:00 AM)", value: "America/Chicago" }]);
      return [i.options.getSubcommand(), name, value, i.options.getString("time")];
    };
    const asked = await sandbox.act(id("Ana"), {
      type: "autocomplete",
      channelId: general(),
      path: ["diario", "configurar"],
      options: [
        { name: "canal", value: channel },
        { name: "time", value: "8" },
        { name: "zona", value: "cent" },
      ],
      focused: "zona",
    });
    expect(asked).toEqual({
      ok: true,
      choices: [{ name: "Central Time (9:00 AM)", value: "America/Chicago" }],
    });
    expect(await talk.answered).toEqual(["set", "timezone", "cent", "8"]);
  });

  test("refuse a missing subcommand and a missing required option", async () => {
    expect(await run(["quiz"])).toEqual({ ok: false, error: "Choose a subcommand." });
    expect(await run(["quiz", "practice"])).toMatchObject({ ok: false });
    talk.answer = (i: ChatInputCommandInteraction) => i.reply(i.options.getSubcommand());
    const options = [{ name: "topic", value: "mpp" }];
    expect(await run(["quiz", "practice"], options)).toEqual({ ok: true });
  });

  test("carry an uploaded file, whose address works and cannot be forged", async () => {
    const bytes = new TextEncoder().encode("a,b\n1,2\n");
    const file = sandbox.upload(general(), { name: "set.csv", type: "text/csv", bytes });
    talk.answer = async (i: ChatInputCommandInteraction) => {
      await i.reply("ok");
      const { url } = i.options.getAttachment("file", true);
      const get = (address: string) => fetch(address).then((response) => response.status);
      return [await (await fetch(url)).text(), await get(url.replace(/hm=\w/, "hm=z"))];
    };
    expect(await run(["typed"], [{ name: "file", value: file.id }])).toEqual({ ok: true });
    expect(file.url).toContain("/ephemeral-attachments/");
    expect(await talk.answered).toEqual(["a,b\n1,2\n", 404]);
    await sandbox.act(id("Ana"), { type: "jump", to: sandbox.now() + 25 * 3_600_000 });
    expect((await fetch(file.url)).status).toBe(404);
  });
});
