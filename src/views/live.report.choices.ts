import { dayAt } from "../content/dates.ts";
import { fold } from "../content/fold.ts";
import type { Language } from "../content/languages.ts";
import type { Choices } from "../discord/answer.ts";
import type { QuizSummary } from "../live/ports.ts";
import { formatDate } from "./dates.ts";
import { spoken } from "./explain.lines.ts";
import { liveReportWords } from "./live.report.words.ts";
import { clip } from "./parts.ts";

const mostChoices = 25;
const longestChoice = 100;
/** Characters of a topic's name, so that the day is seen in any case. */
const longestTopic = 50;

/**
 * A server's quizzes that fit what is typed, newest first; the value is the run. Those that would
 * read alike, such as one with two classes on a day, are counted from the first one on.
 */
export function quizChoices(
  quizzes: readonly QuizSummary[],
  typed: string,
  language: Language,
): Choices {
  const wanted = fold(typed);
  const names = told(quizzes, language);
  return quizzes
    .map(({ runId }, index) => ({ name: names[index] ?? "", value: runId }))
    .filter(({ name }) => fold(name).includes(wanted))
    .slice(0, mostChoices);
}

/** What each quiz is called, apart from the others. */
function told(quizzes: readonly QuizSummary[], language: Language): readonly string[] {
  const names = quizzes.map((quiz) => nameOf(quiz, language));
  return names.map((name, index) => {
    const alike = names.filter((other) => other === name).length;
    const older = names.slice(index + 1).filter((other) => other === name).length;
    return clip(alike === 1 ? name : `${name} · ${older + 1}/${alike}`, longestChoice);
  });
}

function nameOf(quiz: QuizSummary, language: Language): string {
  const words = liveReportWords(language);
  const { topicName, questions, startedAt, endedAt } = quiz;
  const topic = topicName === null ? words.severalTopics : spoken(topicName, language);
  const day = formatDate(dayAt(startedAt), language);
  const name = words.quizChoice(clip(topic, longestTopic), day, questions);
  return endedAt === null ? `${name} · ${words.running}` : name;
}
