import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Post } from "../daily/ports.ts";
import type { Course } from "../daily/schedules.ts";
import type { Message } from "../discord/answer.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { dailyListId } from "./daily.id.ts";
import { readersTime, rhythmInWords } from "./daily.rhythm.ts";
import { topicInWords } from "./daily.topic.ts";
import { presentTrouble } from "./daily.trouble.ts";
import { dailyWords } from "./daily.words.ts";
import { formatDate } from "./dates.ts";
import { explainWords } from "./explain.words.ts";
import { listed } from "./formats.ts";
import { type Piece, paged } from "./pages.ts";
import { button, container, row, text } from "./parts.ts";

/** What the list looks up of each schedule. */
export interface ListSources {
  readonly catalog: Catalog;
  readonly rights: LookUpRights;
}

/** Which page of the list, counted from 0, and in which language. */
export interface ListShowing {
  readonly page: number;
  readonly language: Language;
}

/** Characters of one page, well within the 4,000 of a message. */
const pageLength = 3_000;

/** A server's daily posts and how they go; a page that there is not is the last one. */
export function dailyList(
  all: readonly Course[],
  { page, language }: ListShowing,
  sources: ListSources,
): Message {
  const words = dailyWords(language);
  const titled = (below: string) => `## ${words.title}\n${below}`;
  if (all.length === 0) return { components: [container("daily", [text(titled(words.none))])] };
  const pieces = all.map((each) => ({ heading: "", item: entry(each, language, sources) }));
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

function entry(
  { schedule, posts }: Course,
  language: Language,
  { catalog, rights }: ListSources,
): string {
  const words = dailyWords(language);
  const held = rights(schedule.guildId, schedule.channelId);
  const trouble = presentTrouble(schedule, held, language);
  const { nextAt } = schedule;
  return [
    `### <#${schedule.channelId}> · ${topicInWords(schedule.topic, catalog, language)}`,
    rhythmInWords(schedule, language),
    nextAt === null ? words.paused : words.next(readersTime(nextAt)),
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
