import type { Language } from "../content/languages.ts";
import { localDay } from "../daily/next.ts";
import type { Draft } from "../daily/schedules.ts";
import type { Message } from "../discord/answer.ts";
import { dailyId } from "./daily.id.ts";
import { dailyPreviewWords } from "./daily.preview.words.ts";
import { dateIn, readersTime, rhythmInWords } from "./daily.rhythm.ts";
import { factBlocks } from "./daily-post.ts";
import { button, container, row, text } from "./parts.ts";

/** A draft, and what else its preview tells. */
export interface DailyPreview {
  readonly draft: Draft;
  /** Its topic's name, or that it takes all topics. */
  readonly topic: string;
  /** Of whoever looks at the preview. */
  readonly language: Language;
  /** Of the posts. */
  readonly everyone: Language;
  /** Whether Docent can look for a post that may have appeared. */
  readonly readsHistory: boolean;
}

/** Where, when and what would be posted; nothing is until somebody presses `Save`. */
export function dailyPreview(view: DailyPreview): Message {
  const { draft, language, everyone } = view;
  const { schedule, fact, dates } = draft;
  const words = dailyPreviewWords(language);
  const first = dates[0] ?? schedule.createdAt;
  const post = factBlocks(fact, localDay(first, schedule.zone), everyone);
  const press = (action: "save" | "drop") => dailyId.encode({ action, schedule: schedule.id });
  return {
    components: [
      container("notice", [text(order(view)), text(coming(view, first)), ...notes(view)]),
      container("daily", [text(`-# ${words.looks}`), ...post.map(text)]),
      row(button(words.save, press("save"), "primary"), button(words.cancel, press("drop"))),
    ],
  };
}

function order({ draft, topic, language, everyone }: DailyPreview): string {
  const words = dailyPreviewWords(language);
  return [
    `## ${words.title}`,
    `-# ${words.notYet}`,
    words.where(`<#${draft.schedule.channelId}>`),
    words.when(rhythmInWords(draft.schedule, language)),
    words.topic(topic),
    words.language(everyone.name),
  ].join("\n");
}

function coming({ draft, language }: DailyPreview, first: number): string {
  const words = dailyPreviewWords(language);
  const { zone } = draft.schedule;
  return [
    `### ${words.nextDates}`,
    ...draft.dates.map((instant) => `- ${dateIn(zone, instant, language)}`),
    `-# ${words.yourClock(readersTime(first))}`,
  ].join("\n");
}

function notes({ draft, language, readsHistory }: DailyPreview) {
  const words = dailyPreviewWords(language);
  const channel = `<#${draft.schedule.channelId}>`;
  const said = [
    ...(draft.coincides ? [words.coincides(channel)] : []),
    ...(readsHistory ? [] : [words.history(channel)]),
  ];
  return said.map(text);
}
