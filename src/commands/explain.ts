import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import { readDay } from "../content/asked-day.ts";
import { dayAt } from "../content/dates.ts";
import { type Language, say } from "../content/languages.ts";
import type { Hit, Search } from "../content/search.ts";
import { privately, publicly } from "../discord/answer.ts";
import { defineCommand } from "../discord/handlers.ts";
import { anywhere } from "../discord/installation.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import { type CardSources, cardAnswer } from "../views/card.answer.ts";
import { explainCommand as words } from "../views/explain.command.words.ts";
import { cardId } from "../views/explain.id.ts";
import { described, named } from "../views/localised.ts";
import { escaped } from "../views/parts.ts";
import { notice, problemWords } from "../views/problems.ts";
import { type TermsSources, termsShowing } from "../views/terms.for.ts";
import { termMessage } from "../views/terms.ts";
import { unknownTopic } from "../views/unknown-topic.ts";

interface Deps extends CardSources, TermsSources {
  readonly search: Search;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
}

const choices = ["brief", "full", "timeline", "chart", "sources"] as const;
const nearestShown = 5;
/** Discord shows no more. */
const mostChoices = 25;

export const explain = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(words.name),
    ...described(words.description),
    ...anywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(words.topic),
        ...described(words.topicDescription),
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(words.detail),
        ...described(words.detailDescription),
        choices: choices.map((value) => ({ ...named(words[value]), value })),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(words.on),
        ...described(words.onDescription),
        max_length: 40,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named(words.private),
        ...described(words.privateDescription),
      },
    ],
  },
  options: z.object({
    topic: z.string().min(1).max(100),
    detail: z.enum(choices).default("brief"),
    on: z.string().max(100).optional(),
    private: z.boolean().default(false),
  }),

  async run(asked, options, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const today = dayAt(deps.clock.now());
    const on = options.on === undefined ? null : readDay(options.on, today);
    if (on === undefined) {
      const words = problemWords(audience.person);
      return privately(notice(words.badDay(escaped(options.on ?? ""), today)));
    }
    const term = deps.search.isName(options.topic) ? undefined : deps.terms.exact(options.topic);
    if (term !== undefined) {
      const showing = await termsShowing(asked, deps);
      if (options.private) return privately(termMessage(term, showing));
      return publicly(termMessage(term, { ...showing, language: audience.everyone }));
    }
    const found = deps.search.exact(options.topic);
    if (found === undefined) {
      const { code } = audience.person;
      const nearest = deps.search.nearest(options.topic, nearestShown, code);
      const others = deps.search.suggest("", code).slice(0, nearestShown);
      const asIf = { detail: options.detail, on, page: 0, language: code };
      const idOf = ({ pack, topic }: Hit) => cardId.encode({ pack, topic, ...asIf });
      return privately(unknownTopic(options.topic, { nearest, others }, idOf, audience.person));
    }
    const language = options.private ? audience.person : audience.everyone;
    const address = { ...found, detail: options.detail, on, page: 0 };
    const showing = {
      language,
      private: options.private,
      today,
      canReport: canReport(audience.server, deps.reportUrl),
    };
    const card = cardAnswer(address, showing, options.private ? "private" : "public", deps);
    return card ?? privately(notice(problemWords(audience.person).noTopic));
  },

  async complete(asked, { typed }, deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const topics = deps.search
      .suggest(typed, person.code)
      .map(({ pack, topic, name }) => ({ name, value: `${pack}/${topic}` }));
    // A term that is also a topic's name leads to the topic.
    const terms = deps.terms
      .beginning(typed, mostChoices)
      .filter(({ id, topic }) => id !== topic)
      .map(({ term }) => say(term, person))
      .filter((name) => !deps.search.isName(name))
      .map((name) => ({ name, value: name }));
    return [...topics, ...terms].slice(0, mostChoices);
  },
});
