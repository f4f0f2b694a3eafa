import type { Schedule, Sent } from "../daily/ports.ts";
import type { Message } from "../discord/answer.ts";
import { dailyId } from "./daily.id.ts";
import { readersTime, rhythmInWords } from "./daily.rhythm.ts";
import { type DailyShowing, dailyCommands, type Naming } from "./daily.showing.ts";
import { topicInWords } from "./daily.topic.ts";
import { troubleInWords } from "./daily.trouble.ts";
import { dailyWords } from "./daily.words.ts";
import { button, container, row, text } from "./parts.ts";

/** A schedule as one names it: `#civics · all topics · 8:00 AM Central Time · Chicago · weekdays`. */
function scheduleInWords(schedule: Schedule, showing: DailyShowing): string {
  const topic = topicInWords(schedule.topic, showing);
  return `<#${schedule.channelId}> · ${topic} · ${rhythmInWords(schedule, showing.language)}`;
}

/** What was done to a schedule; `trouble` is what keeps it from posting all the same. */
export function dailyOutcome(
  done: "saved" | "paused" | "resumed" | "removed" | "kept",
  schedule: Schedule,
  showing: DailyShowing,
  trouble: string | null = null,
): Message {
  const words = dailyWords(showing.language);
  const commands = dailyCommands(showing);
  const named = scheduleInWords(schedule, showing);
  const next = schedule.nextAt === null ? null : readersTime(schedule.nextAt);
  const sentence = () => {
    if (done === "removed") return words.removed(named);
    if (done === "kept") return words.kept(named);
    // Somebody may have paused it in between.
    if (next === null) return words.pausedNow(named, commands);
    if (done === "saved") return words.saved(`<#${schedule.channelId}>`, next, commands);
    return words.resumed(named, next);
  };
  const said = trouble === null ? sentence() : `${sentence()}\n${trouble}`;
  return { components: [container("daily", [text(said)])] };
}

/** Asks once whether a schedule is to be removed. */
export function removeQuestion(schedule: Schedule, showing: DailyShowing): Message {
  const words = dailyWords(showing.language);
  const press = (action: "remove" | "keep") => dailyId.encode({ action, schedule: schedule.id });
  return {
    components: [
      container("daily", [text(words.removeAsk(scheduleInWords(schedule, showing)))]),
      row(button(words.remove, press("remove")), button(words.keep, press("keep"))),
    ],
  };
}

/** How a post that was asked for just now went. */
export function postedNow(sent: Sent, { channelId }: Schedule, naming: Naming): Message {
  const words = dailyWords(naming.language);
  const channel = `<#${channelId}>`;
  const said =
    sent.outcome === "sent"
      ? words.postedNow(channel)
      : sent.outcome === "unclear"
        ? words.unclear(channel, dailyCommands(naming))
        : troubleInWords(sent.trouble, { channelId }, naming);
  return { components: [container("daily", [text(said)])] };
}
