import { ChannelType } from "discord-api-types/v10";
import type { Language } from "../../content/languages.ts";
import type { Weekday } from "../../daily/ports.ts";
import { readDays } from "../../daily/reading-days.ts";
import { readTime } from "../../daily/reading-time.ts";
import { mostSchedules, type Order } from "../../daily/schedules.ts";
import { nearestZone, readZone } from "../../daily/zones.ts";
import type { Message } from "../../discord/answer.ts";
import { dailyFaults, type Fault } from "../../views/daily.faults.ts";
import { dailyFaultWords } from "../../views/daily.faults.words.ts";
import { dailyPreview } from "../../views/daily.preview.ts";
import { dailyCommands } from "../../views/daily.showing.ts";
import { topicInWords } from "../../views/daily.topic.ts";
import { notice } from "../../views/problems.ts";
import type { Deps, Desk } from "./deps.ts";

/** What somebody wrote behind `/daily set`. */
interface Written {
  /** A channel's id. */
  readonly channel: string;
  readonly time: string;
  readonly timezone: string;
  readonly days?: string | undefined;
  readonly topic?: string | undefined;
}

/** What was read, or what is wrong with it. */
type Read<T> = { readonly value: T } | { readonly fault: Fault };

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const postable: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const nearestShown = 3;

/** Shows what was ordered before anything is saved, or everything that is wrong with it. */
export async function set(written: Written, desk: Desk, deps: Deps): Promise<Message> {
  const { guildId, audience } = desk;
  const language = audience.person;
  const channel = readChannel(written.channel, guildId, deps);
  const time = read(readTime(written.time), { in: "time", written: written.time });
  const zone = readTimezone(written.timezone);
  const days = readWeekdays(written.days);
  const topic = readTopic(written.topic, language, deps);
  if (
    "fault" in channel ||
    "fault" in time ||
    "fault" in zone ||
    "fault" in days ||
    "fault" in topic
  ) {
    const all: readonly Read<unknown>[] = [channel, time, zone, days, topic];
    return dailyFaults(
      all.flatMap((each) => ("fault" in each ? [each.fault] : [])),
      language,
    );
  }
  const order: Order = {
    guildId,
    channelId: written.channel,
    minute: time.value,
    zone: zone.value,
    days: days.value,
    topic: topic.value,
    language: language.code,
  };
  return preview(order, channel.value.readsHistory, desk, deps);
}

async function preview(
  order: Order,
  readsHistory: boolean,
  { audience, showing }: Desk,
  { schedules }: Deps,
): Promise<Message> {
  const { language } = showing;
  const words = dailyFaultWords(language);
  const topic = topicInWords(order.topic, showing);
  const drafted = await schedules.draft(order);
  switch (drafted.outcome) {
    case "full":
      return notice(words.full(String(mostSchedules), dailyCommands(showing)));
    case "nothingToPost":
      return notice(order.topic === null ? words.noFactsAtAll : words.noFacts(topic));
    case "drafted": {
      const { draft } = drafted;
      return dailyPreview({ draft, topic, language, everyone: audience.everyone, readsHistory });
    }
  }
}

/** A channel in which Docent may post, and whether it may look there for what it posted. */
function readChannel(
  channelId: string,
  guildId: string,
  { places, rights }: Deps,
): Read<{ readonly readsHistory: boolean }> {
  const place = places.channel(guildId, channelId);
  const needed = ["viewChannel", "sendMessages", "readMessageHistory"] as const;
  const held = rights(guildId, channelId, needed);
  if (place === undefined || held.state === "gone") return { fault: { in: "channelGone" } };
  if (!postable.includes(place.type)) return { fault: { in: "channelType", channelId } };
  const missing = held.missing.filter((right) => right !== "readMessageHistory");
  return missing.length > 0
    ? { fault: { in: "rights", channelId, missing } }
    : { value: { readsHistory: held.missing.length === 0 } };
}

function readTimezone(written: string): Read<string> {
  const zone = readZone(written);
  return zone === undefined
    ? { fault: { in: "zone", written, near: nearestZone(written) } }
    : { value: zone };
}

function readWeekdays(written: string | undefined): Read<readonly Weekday[]> {
  if (written === undefined) return { value: everyDay };
  return read(readDays(written), { in: "days", written });
}

function readTopic(
  written: string | undefined,
  { code }: Language,
  { search }: Deps,
): Read<Order["topic"]> {
  if (written === undefined) return { value: null };
  const near = search.nearest(written, nearestShown, code);
  const others = near.length > 0 ? near : search.suggest("", code).slice(0, nearestShown);
  const nearest = others.map(({ name }) => name);
  return read(search.exact(written), { in: "topic", written, nearest });
}

function read<T>(value: T | undefined, fault: Fault): Read<T> {
  return value === undefined ? { fault } : { value };
}
