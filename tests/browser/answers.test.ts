import { readFile } from "node:fs/promises";
import {
  AttachmentBuilder,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
} from "discord.js";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { composer, messageAfter, messages, offered, runs } from "./chat.ts";
import { describeOnStage } from "./stage.ts";

const localized = (text: string) => ({ "es-419": text, "es-ES": text });
const row = (component: object) => ({ type: 1, components: [component] });
const isPrivate = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

const commands = [
  { name: "export", description: "Gives a file" },
  { name: "card", description: "Shows a card" },
  {
    name: "daily",
    name_localizations: localized("diario"),
    description: "A fact every morning",
    options: [
      {
        type: 1,
        name: "set",
        name_localizations: localized("configurar"),
        description: "Sets a schedule",
        options: [
          {
            type: 7,
            name: "channel",
            name_localizations: localized("canal"),
            description: "Where",
            required: true,
            channel_types: [0],
          },
          {
            type: 3,
            name: "time",
            name_localizations: localized("hora"),
            description: "When",
            required: true,
          },
          {
            type: 3,
            name: "timezone",
            name_localizations: localized("zona"),
            description: "By which clocks",
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
];

/** How far the foot of the messages is out of sight, in CSS pixels. */
const fromFoot = (page: Page) =>
  page.getByRole("log").evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);

describeOnStage("what a bot answers", commands, (stage) => {
  test("a private file is shown by name and size, and saved as it is", async () => {
    const page = await stage.open("Ana");
    const data = JSON.stringify({ language: "es", practices: "x".repeat(1_500) });
    stage.talk().answer = (i: ChatInputCommandInteraction) =>
      i.reply({
        flags: isPrivate,
        files: [new AttachmentBuilder(Buffer.from(data), { name: "docent-data.json" })],
        components: [{ type: 13, file: { url: "attachment://docent-data.json" } }],
      });
    const message = await runs(page, "/export");
    await message.getByText("1.5 kB").waitFor();
    await message.getByText("Solo tú puedes ver esto").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      message.getByRole("link", { name: "Descargar" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("docent-data.json");
    expect(await readFile(await download.path(), "utf8")).toBe(data);
  });

  test("a menu that takes several sends them together, and its message is redrawn", async () => {
    const page = await stage.open("Ben");
    const options = ["Haitians", "Hondurans", "Mexicans"].map((label, n) => ({
      label,
      value: `o${n}`,
    }));
    stage.talk().answer = async (i: ChatInputCommandInteraction | MessageComponentInteraction) => {
      if (i.isStringSelectMenu()) {
        const components = [{ type: 10, content: `Kept: ${i.values.join(" ")}` }];
        return i.update({ components });
      }
      const select = { type: 3, custom_id: "which", min_values: 1, max_values: 3, options };
      return (i as ChatInputCommandInteraction).reply({
        flags: isPrivate,
        components: [{ type: 10, content: "Which?" }, row(select)] as never,
      });
    };
    const message = await runs(page, "/card");
    await message.getByRole("button", { name: "Make a selection" }).click();
    await message.getByText("Choose 1 to 3").waitFor();
    await message.getByRole("option", { name: "Mexicans" }).click();
    await message.getByRole("option", { name: "Haitians" }).click();
    await message.getByRole("button", { name: "Done" }).click();
    await message.getByText("Kept: o2 o0").waitFor();
  });

  test("instants are told in the zone of the server, and relative ones keep up", async () => {
    const page = await stage.open("Ben");
    const { sandbox } = stage.talk();
    const at = Math.trunc(sandbox.now() / 1000) + 7_200;
    const content = `<t:${at}:t> | <t:${at}:F> | <t:${at}:R>`;
    stage.talk().answer = (i: ChatInputCommandInteraction) => i.reply({ content });
    const message = await runs(page, "/card");
    const write = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("en-US", { ...options, timeZone: "America/Chicago" }).format(
        at * 1000,
      );
    await message.getByText(write({ timeStyle: "short" }), { exact: true }).waitFor();
    await message.getByText(write({ dateStyle: "full", timeStyle: "short" })).waitFor();
    await message.getByText(/in (1|2) hours?/).waitFor();
    const ben = sandbox.world.person("Ben").id;
    await sandbox.act(ben, { type: "jump", to: sandbox.now() + 4 * 3_600_000 });
    await message.getByText(/(1|2) hours? ago/).waitFor();
  });

  test("a press on an old card shows its answer at the foot, a redraw stays where it is", async () => {
    const page = await stage.open("Chloe");
    const { sandbox } = stage.talk();
    const [channelId, ben] = [
      sandbox.world.channel("Civics", "general").id,
      sandbox.world.person("Ben").id,
    ];
    const buttons = ["Answer", "Redraw"].map((label) => ({
      type: 2,
      style: 2,
      label,
      custom_id: label,
    }));
    const components = [
      { type: 10, content: "A card" },
      { type: 1, components: buttons },
    ];
    stage.talk().answer = async (i: ChatInputCommandInteraction | MessageComponentInteraction) => {
      if (!i.isMessageComponent()) {
        return i.reply({ flags: MessageFlags.IsComponentsV2, components: components as never });
      }
      if (i.customId === "Redraw") {
        return i.update({ components: [{ ...components[0], content: "Redrawn" }] as never });
      }
      return i.reply({ flags: MessageFlags.Ephemeral, content: "Only for Chloe" });
    };
    const card = await runs(page, "/card");
    for (let n = 0; n < 40; n += 1) {
      await sandbox.act(ben, { type: "say", channelId, text: `Line ${n}` });
    }
    await page.getByText("Line 39").waitFor();
    await card.scrollIntoViewIfNeeded();
    await expect.poll(() => fromFoot(page)).toBeGreaterThan(500);
    await card.getByRole("button", { name: "Answer" }).click();
    await page.getByText("Only for Chloe").waitFor();
    await expect.poll(() => fromFoot(page)).toBeLessThan(5);

    await card.scrollIntoViewIfNeeded();
    await expect.poll(() => fromFoot(page)).toBeGreaterThan(500);
    await card.getByRole("button", { name: "Redraw" }).click();
    await card.getByText("Redrawn").waitFor();
    expect(await fromFoot(page)).toBeGreaterThan(500);
  });
});

describeOnStage("a subcommand with a channel, a time and a zone", commands, (stage) => {
  /** Offers two zones and says what it was given. */
  function answers(): void {
    stage.talk().answer = async (i: AutocompleteInteraction | ChatInputCommandInteraction) => {
      if (i.isAutocomplete()) {
        return i.respond([
          { name: "Central Time: Chicago", value: "America/Chicago" },
          { name: "Mountain Time: Denver", value: "America/Denver" },
        ]);
      }
      const channel = i.options.getChannel("channel")?.id;
      const [time, zone] = [i.options.getString("time"), i.options.getString("timezone")];
      return i.reply(`<#${channel}> at ${time} in ${zone}`);
    };
  }

  test("is chosen and filled by keyboard, the zone by its name", async () => {
    answers();
    const page = await stage.open("Ms. Rivera");
    const before = await messages(page).count();
    await composer(page).click();
    await page.keyboard.type("/dai");
    await offered(page, /\/daily set/).waitFor();
    await page.keyboard.press("Tab");
    await offered(page, "civics").waitFor();
    expect(await offered(page, "announcements").count()).toBe(0);
    await page.keyboard.type("civ");
    await page.keyboard.press("Tab");
    await page.keyboard.type("08:00");
    await page.keyboard.press("Tab");
    await offered(page, "Mountain Time: Denver").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const answer = await messageAfter(page, before);
    await answer.getByText("at 08:00 in America/Denver").waitFor();
    await answer.getByText("#civics").waitFor();
    await answer.getByText("/daily set").waitFor();
  });

  test("is offered, typed and answered under its Spanish names", async () => {
    answers();
    const page = await stage.open("Ana");
    const before = await messages(page).count();
    await composer(page).click();
    await page.keyboard.type("/dia");
    await offered(page, /\/diario configurar/).click();
    await offered(page, "general").click();
    await page.keyboard.type("8:00");
    await page.keyboard.press("Tab");
    await offered(page, "Central Time: Chicago").click();
    await page.getByRole("button", { name: "Enviar", exact: true }).click();
    const answer = await messageAfter(page, before);
    await answer.getByText("at 8:00 in America/Chicago").waitFor();
    await answer.getByText("/diario configurar").waitFor();

    const line = "/diario configurar canal:#civics hora:20:00 zona:America/Denver";
    const next = await runs(page, line);
    await next.getByText("at 20:00 in America/Denver").waitFor();
  });
});
