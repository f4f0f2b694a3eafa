import { choiceName } from "../content/topic-name.ts";
import type { Schedule } from "../daily/ports.ts";
import type { DailyShowing } from "./daily.showing.ts";
import { dailyWords } from "./daily.words.ts";

/** What a schedule's facts are about: a topic's name, or that it takes all topics. */
export function topicInWords(
  topic: Schedule["topic"],
  { catalog, language }: Pick<DailyShowing, "catalog" | "language">,
): string {
  if (topic === null) return dailyWords(language).allTopics;
  const found = catalog.topic(topic.pack, topic.topic);
  return choiceName(found?.topic, language.code) ?? topic.topic;
}
