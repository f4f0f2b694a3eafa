import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { z } from "zod";
import { privately } from "../../discord/answer.ts";
import { defineCommand } from "../../discord/handlers.ts";
import { serversOnly } from "../../discord/installation.ts";
import { audienceOf } from "../../settings/audience.ts";
import { dailyAccess } from "../../views/daily.access.ts";
import { dailyCommand as words } from "../../views/daily.command.words.ts";
import { dailyShowing } from "../../views/daily.showing.ts";
import { described, named } from "../../views/localised.ts";
import { choicesFor } from "./choices.ts";
import type { Deps } from "./deps.ts";
import { list, now, pause, remove, resume } from "./existing.ts";
import { set } from "./set.ts";

const typed = (name: "time" | "timezone" | "days" | "topic" | "schedule", required: boolean) => ({
  type: ApplicationCommandOptionType.String as const,
  ...named(words[name]),
  ...described(words[`${name}Description`]),
  required,
  autocomplete: true as const,
  max_length: 100,
});

const existing = (name: "pause" | "resume" | "remove" | "now") => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words[name]),
  ...described(words[`${name}Description`]),
  options: [typed("schedule", true)],
});

const written = z.string().max(100);

/** A server's daily posts. */
export const daily = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...serversOnly,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named(words.set),
        ...described(words.setDescription),
        options: [
          {
            type: ApplicationCommandOptionType.Channel,
            ...named(words.channel),
            ...described(words.channelDescription),
            required: true,
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
          },
          typed("time", true),
          typed("timezone", true),
          typed("days", false),
          typed("topic", false),
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named(words.list),
        ...described(words.listDescription),
      },
      existing("pause"),
      existing("resume"),
      existing("remove"),
      existing("now"),
    ],
  },
  options: z.discriminatedUnion("subcommand", [
    z.object({
      subcommand: z.literal("set"),
      channel: z.string().regex(/^\d{15,25}$/),
      time: written,
      timezone: written,
      days: written.optional(),
      topic: written.optional(),
    }),
    z.object({ subcommand: z.literal("list") }),
    z.object({ subcommand: z.enum(["pause", "resume", "remove", "now"]), schedule: written }),
  ]),

  async run(asked, options, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience, deps.commandIds());
    if ("refusal" in access) return privately(access.refusal);
    const showing = dailyShowing(audience.person, deps);
    const desk = { ...access, interactionId: asked.id, audience, showing };
    switch (options.subcommand) {
      case "set":
        return privately(await set(options, desk, deps));
      case "list":
        return privately(await list(desk, deps));
      case "pause":
        return privately(await pause(options.schedule, desk, deps));
      case "resume":
        return privately(await resume(options.schedule, desk, deps));
      case "remove":
        return privately(await remove(options.schedule, desk, deps));
      case "now":
        return now(options.schedule, desk, deps);
    }
  },

  async complete(asked, typing, deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience, deps.commandIds());
    return "refusal" in access ? [] : choicesFor(typing, { ...access, audience }, deps);
  },
});
