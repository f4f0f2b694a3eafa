import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Language } from "../content/languages.ts";
import { privately } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import type { Policies } from "../privacy/policies.ts";
import type { PersonalDataStore } from "../privacy/ports.ts";
import { isMuch, isNothing } from "../privacy/summary.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { described, named } from "../views/localised.ts";
import { privacyCommand as words } from "../views/privacy.command.words.ts";
import { exportMessage } from "../views/privacy.export.ts";
import { deleteQuestion, privacyPanel } from "../views/privacy.ts";

interface Deps {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly personalData: PersonalDataStore;
  readonly policies: () => Policies;
}

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

  async run(asked, { subcommand }, deps: Deps) {
    const { person: language } = await audienceOf(asked, deps.settings, deps.languages);
    const { languages, personalData } = deps;
    const { id } = asked.person;
    const summary = await personalData.summary(id);
    const view = { summary, language, languages };
    if (subcommand === "show" || isNothing(summary)) {
      return privately(privacyPanel({ ...view, policies: deps.policies() }));
    }
    if (subcommand === "delete") return privately(deleteQuestion(view));
    const now = deps.clock.now();
    const work = async () =>
      exportMessage({ data: await personalData.export(id), language, languages, now, part: 1 });
    return isMuch(summary) ? { kind: "later", work } : privately(await work());
  },
});
