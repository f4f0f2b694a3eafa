import type { APIButtonComponent } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { grade, type Verdict } from "../quiz/grade.ts";
import type { Question } from "../quiz/question.ts";
import { settledIn } from "../study/again.ts";
import type { Finished } from "../study/outcomes.ts";
import type { Run } from "../study/ports.ts";
import { spoken } from "./explain.lines.ts";
import { button, clip, container, rows, text } from "./parts.ts";
import { againId } from "./practice.id.ts";
import { languageButtons } from "./practice.languages.ts";
import { opening, runName, small } from "./practice.lines.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { beginning } from "./practice.wish.ts";
import { practiceWords } from "./practice.words.ts";
import { readId } from "./read.id.ts";

/** How a question went; `open` where it was not answered. */
type Result = Verdict | "open";

/** Characters of a question in the list: twenty of them fit a message. */
const stemLength = 90;
const mostTopics = 3;

/** How a practice went, question by question, and the ways on. */
export function practiceSummary({ run, answers }: Finished, showing: PracticeShowing): Message {
  const { language } = showing;
  const words = practiceWords(language);
  const given = settledIn(run, answers);
  const results = run.questions.map((question, position): Result => {
    const answer = given[position];
    return answer ? grade(question, answer) : "open";
  });
  const missed = run.questions.filter((_, position) => results[position] !== "right");
  const lines = run.questions.map((question, position) =>
    line(question, results[position] ?? "open", position, language),
  );
  return {
    components: [
      container("reveal", [
        text(`${small(words.practiceOf(runName(run, language)))}\n## ${score(results, language)}`),
        text([...lines, ...(missed.length === 0 ? [words.wellDone] : [])].join("\n")),
      ]),
      ...rows(waysOn(run, missed, language)),
      ...rows(languageButtons({ run: run.id, position: null }, showing)),
    ],
  };
}

function score(results: readonly Result[], language: Language): string {
  const words = practiceWords(language);
  const count = (wanted: Result) => results.filter((result) => result === wanted).length;
  const partly = count("partly");
  const right = words.score(count("right"), results.length);
  return partly === 0 ? right : `${right}, ${words.alsoPartly(partly)}`;
}

function line(question: Question, result: Result, position: number, language: Language): string {
  const words = practiceWords(language);
  const said = {
    right: words.right,
    partly: words.partly,
    wrong: words.wrong,
    unknown: words.notKnown,
    open: words.notAnswered,
  }[result];
  return `${position + 1}. **${said}** · ${opening(spoken(question.stem, language), stemLength)}`;
}

function waysOn(
  run: Run,
  missed: readonly Question[],
  language: Language,
): readonly APIButtonComponent[] {
  const words = practiceWords(language);
  const topics = new Map(missed.map((each) => [`${each.pack}/${each.topic}`, each]));
  return [
    ...(missed.length === 0
      ? []
      : [button(words.again, againId.encode({ run: run.id }), "primary")]),
    button(
      words.newQuestions,
      beginning(run.wish, "offer"),
      missed.length === 0 ? "primary" : "secondary",
    ),
    ...[...topics.values()]
      .slice(0, mostTopics)
      .map(({ pack, topic, topicName }) =>
        button(
          words.readTopic(clip(spoken(topicName, language), 60)),
          readId.encode({ pack, topic }),
        ),
      ),
  ];
}
