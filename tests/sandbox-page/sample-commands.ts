import type { APIApplicationCommand } from "discord-api-types/v10";
import { callables } from "../../sandbox/page/composer/callable.ts";
import type { World } from "../../sandbox/page/composer/suggestions.ts";

const spanish = (text: string) => ({ "es-419": text, "es-ES": text });

/** Commands as a bot registers them, one of each kind that the picker knows. */
const registered = [
  {
    id: "1",
    type: 1,
    name: "explain",
    name_localizations: spanish("explicar"),
    description: "Explains one topic",
    description_localizations: spanish("Explica un tema"),
    options: [
      {
        type: 3,
        name: "topic",
        name_localizations: spanish("tema"),
        description: "What to explain",
        required: true,
        autocomplete: true,
      },
      {
        type: 3,
        name: "detail",
        description: "How much",
        choices: [
          { name: "Brief", name_localizations: spanish("Breve"), value: "brief" },
          { name: "Full", value: "full" },
        ],
      },
      { type: 5, name: "private", description: "Only you see it" },
    ],
  },
  { id: "2", type: 1, name: "help", description: "What there is" },
  {
    id: "3",
    type: 1,
    name: "quiz",
    description: "Quizzes",
    options: [
      { type: 1, name: "practice", description: "At your own pace" },
      {
        type: 1,
        name: "live",
        description: "In the channel",
        options: [
          { type: 4, name: "questions", description: "How many", required: true },
          { type: 6, name: "host", description: "Who hosts", required: true },
        ],
      },
    ],
  },
  { id: "4", type: 3, name: "Explain terms", description: "" },
  {
    id: "5",
    type: 1,
    name: "daily",
    name_localizations: spanish("diario"),
    description: "A fact every morning",
    options: [
      {
        type: 1,
        name: "set",
        name_localizations: spanish("configurar"),
        description: "Sets a schedule",
        options: [
          {
            type: 7,
            name: "channel",
            name_localizations: spanish("canal"),
            description: "Where",
            required: true,
            channel_types: [0],
          },
          {
            type: 3,
            name: "time",
            name_localizations: spanish("hora"),
            description: "When",
            required: true,
          },
          {
            type: 3,
            name: "timezone",
            name_localizations: spanish("zona"),
            description: "By which clocks",
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
] as unknown as readonly APIApplicationCommand[];

/** A place with two people, a channel and a role, where those commands are offered. */
export function sampleWorld(locale = "en-US"): World {
  return {
    callables: callables(registered, locale),
    barred: ["settings", "configuración"],
    nameable: {
      people: [
        { name: "Ana", value: "11" },
        { name: "Ben", value: "12" },
      ],
      channels: [
        { name: "general", value: "21", channelType: 0 },
        { name: "announcements", value: "22", channelType: 5 },
      ],
      roles: [{ name: "Teachers", value: "31" }],
      yes: "True",
      no: "False",
    },
    autocompleted: null,
  };
}
