import type { Schedule } from "../../daily/ports.ts";
import type { Choices } from "../../discord/answer.ts";
import type { Typing } from "../../discord/handlers.ts";
import {
  dayChoices,
  scheduleChoices,
  timeChoices,
  zoneChoices,
} from "../../views/daily.choices.ts";
import type { Deps, Desk } from "./deps.ts";

/** The state of a schedule in which a subcommand would change nothing. */
const pointless: Readonly<Partial<Record<string, Schedule["state"]>>> = {
  pause: "paused",
  resume: "on",
};

/** What is offered while somebody types in an option of `/daily`. */
export async function choicesFor(
  { option, typed, values }: Typing,
  { guildId, audience }: Pick<Desk, "guildId" | "audience">,
  { schedules, places, search, clock, catalog }: Deps,
): Promise<Choices> {
  const language = audience.person;
  switch (option) {
    case "time":
      return timeChoices(typed, language);
    case "timezone":
      return zoneChoices(typed, clock.now(), language);
    case "days":
      return dayChoices(typed, language);
    case "topic":
      return search
        .suggest(typed, language.code)
        .map(({ pack, topic, name }) => ({ name, value: `${pack}/${topic}` }));
    case "schedule": {
      const nameOf = (channelId: string) => places.channel(guildId, channelId)?.name;
      const fits = ({ state }: Schedule) => state !== pointless[String(values.subcommand)];
      const all = await schedules.list(guildId);
      return scheduleChoices(all, typed, { nameOf, fits, language, catalog });
    }
    default:
      return [];
  }
}
