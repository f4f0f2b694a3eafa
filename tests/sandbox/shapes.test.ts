import { type Client, type Interaction, MessageFlags } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaFaults } from "../../sandbox/judge/schemas.ts";
import type { Sandbox } from "../../sandbox/main.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let client: Client<true>;

beforeAll(async () => {
  sandbox = await openSandbox();
  client = stockClient(sandbox);
  client.on("interactionCreate", (interaction: Interaction) => void reply(interaction));
  await connect(client, sandbox);
  await client.application.commands.set([
    {
      name: "card",
      name_localizations: { "es-ES": "tarjeta" },
      description: "Shows a card",
      default_member_permissions: "32",
      options: [
        {
          type: 1,
          name: "show",
          description: "Show",
          options: [
            { type: 3, name: "topic", description: "Topic", autocomplete: true },
            { type: 3, name: "kind", description: "Kind", choices: [{ name: "A", value: "a" }] },
            { type: 7, name: "where", description: "Where", channel_types: [0, 5] },
          ],
        },
      ],
    },
    { name: "Look up", type: 3 },
  ] as never);
});
afterAll(async () => {
  await client?.destroy();
  await sandbox?.close();
});

const components = [
  {
    type: 17,
    accent_color: 0x3f7d58,
    components: [
      { type: 10, content: "## A card" },
      {
        type: 9,
        components: [{ type: 10, content: "Beside" }],
        accessory: { type: 11, media: { url: "attachment://a.txt" } },
      },
      { type: 14 },
      { type: 12, items: [{ media: { url: "attachment://a.txt" }, description: "Text" }] },
      { type: 13, file: { url: "attachment://a.txt" } },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: "Press", custom_id: "press" },
          { type: 2, style: 5, label: "Link", url: "https://example.org" },
        ],
      },
      {
        type: 1,
        components: [
          { type: 3, custom_id: "s", options: [{ label: "A", value: "a" }], placeholder: "P" },
        ],
      },
      { type: 1, components: [{ type: 8, custom_id: "c", channel_types: [0] }] },
      { type: 1, components: [{ type: 5, custom_id: "u" }] },
      { type: 1, components: [{ type: 6, custom_id: "r" }] },
    ],
  },
] as never;
const card = () => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components,
  files: [{ attachment: Buffer.from("hello"), name: "a.txt" }],
});

async function reply(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await interaction.reply({ ...card(), withResponse: true });
    await interaction.followUp({ ...card(), flags: 64 | (1 << 15) });
    await interaction.editReply(card());
    await interaction.fetchReply();
  } else if (interaction.isButton()) await interaction.deferReply({ withResponse: true });
  else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.fetchReply();
  }
}

/** Discord's schema for what a route answers; lists are judged one by one. */
const schemas: readonly (readonly [RegExp, string])[] = [
  [/^GET \/gateway\/bot 200/, "GatewayBotResponse"],
  [/^GET \/users\/@me 200/, "UserPIIResponse"],
  [/^GET \/users\/\d+ 200/, "UserResponse"],
  [/^(GET|PATCH) \/(oauth2\/)?applications\/@me 200/, "PrivateApplicationResponse"],
  [/^(GET|PUT) \/applications\/\d+\/(guilds\/\d+\/)?commands 200/, "ApplicationCommandResponse"],
  [/callback 200/, "InteractionCallbackResponse"],
  [/messages(\/(@original|\d+))? 200/, "MessageResponse"],
  [/^POST \/webhooks\/\d+\/… 200/, "MessageResponse"],
  [/^POST \/users\/@me\/channels 200/, "PrivateChannelResponse"],
  [/^GET \/guilds\/\d+ 200/, "GuildWithCountsResponse"],
  [/^GET \/guilds\/\d+\/members\/\d+ 200/, "GuildMemberResponse"],
  [/^GET \/guilds\/\d+\/roles 200/, "GuildRoleResponse"],
  [/^GET \/(guilds\/\d+\/)?channels(\/\d+)? 200/, "GuildChannelResponse"],
];

test("everything that the sandbox answers passes Discord's own schemas", async () => {
  const civics = sandbox.world.guild("Civics");
  const teacher = sandbox.world.person("Ms. Rivera").id;
  const channelId = sandbox.world.channel("Civics", "general").id;
  const rest = (path: string, init?: RequestInit) =>
    fetch(`${sandbox.apiUrl}/v10${path}`, {
      ...init,
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    });
  await sandbox.act(teacher, { type: "say", channelId, text: `Hello <@${client.user.id}>` });
  const options = [{ name: "kind", value: "a" }];
  await sandbox.act(teacher, { type: "command", channelId, path: ["card", "show"], options });
  await sandbox.until(() =>
    sandbox.wire.recent(20).some((each) => each.title.startsWith("GET /webhooks")),
  );
  const messages = sandbox.view(teacher).messages[channelId] ?? [];
  const messageId = messages.find((each) => each.message.interaction)?.message.id ?? "";
  await sandbox.act(teacher, { type: "press", messageId, customId: "press" });
  await sandbox.act(teacher, { type: "choose", messageId, customId: "s", values: ["a"] });
  const appId = client.application.id;
  for (const path of [
    "/users/@me",
    `/users/${teacher}`,
    "/applications/@me",
    "/oauth2/applications/@me",
    `/applications/${appId}/commands?with_localizations=true`,
    `/applications/${appId}/commands`,
    `/guilds/${civics.id}`,
    `/guilds/${civics.id}/roles`,
    `/guilds/${civics.id}/channels`,
    `/guilds/${civics.id}/members/${teacher}`,
    `/channels/${channelId}`,
    `/channels/${channelId}/messages`,
  ]) {
    expect((await rest(path)).status, path).toBe(200);
  }
  await rest("/users/@me/channels", {
    method: "POST",
    body: JSON.stringify({ recipient_id: teacher }),
  });
  const seen = new Set<string>();
  for (const { kind, title, answered } of sandbox.wire.recent(500)) {
    const schema = kind === "rest" ? schemas.find(([pattern]) => pattern.test(title))?.[1] : null;
    if (!schema) {
      expect(title.endsWith(" 200") && kind === "rest", `no schema for ${title}`).toBe(false);
      continue;
    }
    seen.add(schema);
    for (const one of Array.isArray(answered) ? answered : [answered]) {
      expect(await schemaFaults(schema, one), title).toEqual([]);
    }
  }
  expect([...seen].sort()).toEqual([...new Set(schemas.map(([, name]) => name))].sort());
});
