import { ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import { privately } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import { writtenIn } from "../discord/message-text.ts";
import { named } from "../views/localised.ts";
import { termsCommand } from "../views/terms.command.words.ts";
import { type TermsSources, termsShowing } from "../views/terms.for.ts";
import { termsMessage } from "../views/terms.ts";

/** In the menu of any message: explains the terms in it, to whoever asks; keeps nothing of it. */
export const explainTerms = defineCommand({
  data: { type: ApplicationCommandType.Message, ...named(termsCommand.name), ...anywhere },
  options: z.object({ message: z.unknown() }),

  async run(asked, { message }, deps: TermsSources) {
    const showing = await termsShowing(asked, deps);
    return privately(termsMessage(deps.terms.find(writtenIn(message)), 0, showing));
  },
});
