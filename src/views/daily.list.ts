import type { Language } from "../content/languages.ts";
import type { Post } from "../daily/ports.ts";
import type { Course } from "../daily/schedules.ts";
import type { Message } from "../discord/answer.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { marksOfAlike } from "./daily.alike.ts";
import { dailyListId } from "./daily.id.ts";
import { readersTime, rhythmInWords } from "./daily.rhythm.ts";
import { type DailyShowing, dailyCommands } from "./daily.showing.ts";
import { topicInWords } from "./daily.topic.ts";
import { presentTrouble } from "./daily.trouble.ts";
import { dailyWords } from "./daily.words.ts";
import { formatDate } from "./dates.ts";
import { explainWords } from "./explain.words.ts";
import { listed } from "./formats.ts";
import { type Piece, paged } from "./pages.ts";
import { button, container, row, text } from "./parts.ts";

/** Which page of the list, counted from 0, for whom, and what Docent may do in each channel. */
export interface ListShowing extends DailyShowing {
  readonly page: number;
  readonly rights: LookUpRights;
}

/** Characters of one page, well within the 4,000 of a message. */
const pageLength = 3_000;

/** A server's daily posts and how they go; a page that there is not is the last one. */
export function dailyList(all: readonly Course[], showing: ListShowing): Message {
  const { page, language } = showing;
  const words = dailyWords(language);
  const titled = (below: string) => `## ${words.title}\n${below}`;
  if (all.length === 0) {
    const begin = titled(words.none(dailyCommands(showing)));
    return { components: [container("daily", [text(begin)])] };
  }
  const marks = marksOfAlike(
    all.map(({ schedule }) => schedule),
    (each) =>
      `${each.channelId} ${topicInWords(each.topic, showing)} ${rhythmInWords(each, language)}`,
  );
  const pieces = all.map((each) => ({
    heading: "",
    item: entry(each, marks.get(each.schedule.id) ?? "", showing),
  }));
  const pages = paged(pieces, fits);
  const at = Math.min(page, pages.length - 1);
  const entries = (pages[at] ?? []).map(({ item }) => text(item));
  const where = words.page(String(at + 1), String(pages.length));
  const title = pages.length === 1 ? `## ${words.title}` : titled(`-# ${where}`);
  const frame = container("daily", [text(title), ...entries]);
  const turns = turnButtons(at, pages.length, language);
  return { components: turns.length === 0 ? [frame] : [frame, row(...turns)] };
}

function fits(page: readonly Piece<string>[]): boolean {
  return page.reduce((sum, { item }) => sum + item.length, 0) <= pageLength;
}

function turnButtons(at: number, pages: number, language: Language) {
  const words = explainWords(language);
  return [
    ...(at > 0 ? [button(words.toPrevious, dailyListId.encode({ page: at - 1 }))] : []),
    ...(at < pages - 1 ? [button(words.toNext, dailyListId.encode({ page: at + 1 }))] : []),
  ];
}

function entry({ schedule, posts }: Course, mark: string, showing: ListShowing): string {
  const { language } = showing;
  const words = dailyWords(language);
  const held = showing.rights(schedule.guildId, schedule.channelId);
  const trouble = presentTrouble(schedule, held, showing);
  const { nextAt } = schedule;
  return [
    `### <#${schedule.channelId}> · ${topicInWords(schedule.topic, showing)}${mark}`,
    rhythmInWords(schedule, language),
    nextAt === null ? words.paused(dailyCommands(showing)) : words.next(readersTime(nextAt)),
    lastPost(posts, language),
    ...skippedDays(posts, language),
    ...(trouble === null ? [] : [`**${trouble}**`]),
  ].join("\n");
}

function lastPost(posts: readonly Post[], language: Language): string {
  const words = dailyWords(language);
  const last = posts.find(({ state }) => state !== "skipped");
  if (last === undefined || last.state === "skipped") return words.nothingYet;
  return words[last.state](readersTime(last.dueAt));
}

function skippedDays(posts: readonly Post[], language: Language): readonly string[] {
  const days = posts.filter(({ state }) => state === "skipped").map(({ day }) => day);
  if (days.length === 0) return [];
  const dates = [...days].reverse().map((each) => formatDate(each, language));
  const list = listed(dates, language);
  return [dailyWords(language).skipped(list)];
}
