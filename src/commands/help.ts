import { ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import { privately } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import { audienceOf } from "../settings/audience.ts";
import { helpCommand as words } from "../views/help.command.words.ts";
import { type HelpSources, helpFor, isNotSetUp } from "../views/help.for.ts";
import { described, named } from "../views/localised.ts";

export const help = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...anywhere,
  },
  options: z.object({}),

  async run(asked, _options, deps: HelpSources) {
    const { person, server } = await audienceOf(asked, deps.settings, deps.languages);
    const steps = isNotSetUp(server);
    return privately(helpFor(asked, { language: person, server, steps }, deps));
  },
});
