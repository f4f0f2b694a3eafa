import type { Sandbox } from "../../sandbox/main.ts";
import type { Schedule } from "../../src/daily/ports.ts";
import { textIn } from "./parts.ts";

/** The channels that have a fact in the morning, and somebody who sees them all. */
export const morningChannels = ["general", "civics", "staff-room"] as const;
const reader = "Ms. Rivera";

const zone = "America/Chicago";

/** A fact at eight in each of the channels, first at `nextAt`. */
export function morningSchedules(sandbox: Sandbox, nextAt: number): readonly Schedule[] {
  const { guilds } = sandbox.world.current();
  const guildId = guilds.find(({ name }) => name.includes("Civics"))?.id ?? "";
  return morningChannels.map((name, index) => ({
    id: `morning${name}`.slice(0, 12).padEnd(12, "x"),
    guildId,
    channelId: sandbox.world.channel("Civics", name).id,
    minute: 8 * 60,
    zone,
    days: [1, 2, 3, 4, 5, 6, 7],
    kind: "fact",
    topic: null,
    language: "en",
    seed: index + 1,
    round: 0,
    state: "on",
    nextAt,
    zoneRules: process.versions.tz ?? "",
    trouble: null,
    createdAt: nextAt - 86_400_000,
  }));
}

/** How many facts of a day stand in each channel; `heading` is what a post of that day begins with. */
export function factsOf(sandbox: Sandbox, heading: string): readonly number[] {
  const { messages } = sandbox.view(sandbox.world.person(reader).id);
  return morningChannels.map((name) => {
    const shown = messages[sandbox.world.channel("Civics", name).id] ?? [];
    return shown.filter(({ message }) => textIn(message.components ?? []).includes(heading)).length;
  });
}

const dayOf = new Intl.DateTimeFormat("en-US", {
  weekday: "long",
  month: "long",
  day: "numeric",
  timeZone: zone,
});

/** What the fact of an instant's day begins with. */
export const headingAt = (instant: number): string => `Fact for ${dayOf.format(instant)}`;
