import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import { privately } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import { isNothing } from "../privacy/summary.ts";
import { described, named } from "../views/localised.ts";
import { privacyCommand as words } from "../views/privacy.command.words.ts";
import { exportAnswer, type PrivacySources, privacyView } from "../views/privacy.for.ts";
import { deleteQuestion, privacyPanel } from "../views/privacy.ts";

const part = (name: "show" | "export" | "delete") => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words[name]),
  ...described(words[`${name}Description`]),
});

export const privacy = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...anywhere,
    options: [part("show"), part("export"), part("delete")],
  },
  options: z.object({ subcommand: z.enum(["show", "export", "delete"]) }),

  async run(asked, { subcommand }, deps: PrivacySources) {
    if (subcommand === "export") return exportAnswer(asked, 1, deps);
    const view = await privacyView(asked, deps);
    const asks = subcommand === "delete" && !isNothing(view.summary);
    return privately(asks ? deleteQuestion(view) : privacyPanel(view));
  },
});
