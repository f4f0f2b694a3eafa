import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import { choiceName } from "../content/topic-name.ts";
import type { Schedule } from "../daily/ports.ts";
import { dailyWords } from "./daily.words.ts";

/** What a schedule's facts are about: a topic's name, or that it takes all topics. */
export function topicInWords(
  topic: Schedule["topic"],
  catalog: Catalog,
  language: Language,
): string {
  if (topic === null) return dailyWords(language).allTopics;
  const found = catalog.topic(topic.pack, topic.topic);
  return choiceName(found?.topic, language.code) ?? topic.topic;
}
