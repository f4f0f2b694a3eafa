import type { APIButtonComponent } from "discord-api-types/v10";
import type { Message } from "../discord/answer.ts";
import { grade, type Verdict } from "../quiz/grade.ts";
import type { Question } from "../quiz/question.ts";
import type { Turn } from "../study/outcomes.ts";
import type { StoredAnswer } from "../study/ports.ts";
import { footnotes } from "./citations.ts";
import { commandMention } from "./command-mention.ts";
import { spoken } from "./explain.lines.ts";
import { explainWords } from "./explain.words.ts";
import { button, clip, container, rows, separator, text } from "./parts.ts";
import { answerLines, rightAnswer, tempting } from "./practice.answer.ts";
import { practiceId, summaryId } from "./practice.id.ts";
import { languageButtons } from "./practice.languages.ts";
import { capital, heading, small } from "./practice.lines.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { practiceWords } from "./practice.words.ts";
import { readId } from "./read.id.ts";
import { reportId } from "./report.id.ts";

/** A settled question: what is right, why, and what made another answer tempting. */
export function reveal(turn: Turn, answer: StoredAnswer, showing: PracticeShowing): Message {
  const { language } = showing;
  const question = turn.run.questions[turn.position] as Question;
  const verdict = grade(question, answer.given);
  const blocks = [
    title(turn, question, verdict, showing),
    answerLines(question, answer.given, language).join("\n"),
    `${spoken(question.explanation, language)}${marks(question)}`,
    tempting(question, answer.given, language),
    mood(verdict, answer, showing),
    sources(question, showing),
  ].filter((block) => block !== "");
  return {
    components: [
      container("reveal", [
        ...blocks.map(text),
        ...(turn.first ? [separator(), text(keptNote(showing))] : []),
      ]),
      ...rows(buttons(turn, question, showing)),
    ],
  };
}

/** Where in the practice, what was asked, and the verdict with the right answer in words. */
function title(
  { run, position }: Turn,
  question: Question,
  verdict: Verdict,
  { language }: PracticeShowing,
): string {
  const words = practiceWords(language);
  const where = words.question(position + 1, run.questions.length);
  const right = rightAnswer(question, language);
  return [
    small(`${where} · ${spoken(question.stem, language)}`),
    heading(verdictLine(verdict, right, question, { language })),
  ].join("\n");
}

function verdictLine(
  verdict: Verdict,
  right: string | null,
  { form }: Question,
  { language }: Pick<PracticeShowing, "language">,
): string {
  const words = practiceWords(language);
  if (verdict === "right") return right === null ? words.right : `${words.right}: ${right}`;
  const phrase =
    right === null
      ? words.orderIs
      : form === "several"
        ? words.answerIs(right)
        : words.itWas(right);
  return verdict === "unknown" ? capital(phrase, language) : `${words[verdict]}: ${phrase}`;
}

/** Bracketed numbers of all sources, which the explanation rests on together. */
function marks({ sources }: Question): string {
  return sources.length === 0 ? "" : ` ${sources.map((_, index) => `[${index + 1}]`).join("")}`;
}

function sources({ sources }: Question, { language, today }: PracticeShowing): string {
  const ids = sources.map((_, index) => String(index + 1));
  return footnotes(new Map(ids.map((id, index) => [id, index + 1])), {
    sources: new Map(sources.map((source, index) => [String(index + 1), source])),
    language,
    day: today,
  });
}

function mood(
  verdict: Verdict,
  { confidence }: StoredAnswer,
  { language }: PracticeShowing,
): string {
  const words = practiceWords(language);
  if (verdict === "right" && confidence === "guessed") return words.guessedRight;
  return verdict === "wrong" && confidence === "sure" ? words.sureWrong : "";
}

function keptNote({ language, commandIds }: PracticeShowing): string {
  const mention = (part: string) => commandMention(`privacy ${part}`, commandIds);
  return small(practiceWords(language).kept(mention("show"), mention("delete")));
}

function buttons(
  { run, position }: Turn,
  { pack, topic, topicName }: Question,
  showing: PracticeShowing,
): readonly APIButtonComponent[] {
  const words = practiceWords(showing.language);
  const next = position + 1;
  const name = clip(spoken(topicName, showing.language), 60);
  return [
    next < run.questions.length
      ? button(words.next, practiceId.encode({ run: run.id, position: next }), "primary")
      : button(words.summary, summaryId.encode({ run: run.id }), "primary"),
    button(words.readTopic(name), readId.encode({ pack, topic })),
    ...languageButtons({ run: run.id, position }, showing),
    ...(showing.canReport
      ? [
          button(
            explainWords(showing.language).toReport,
            reportId.encode({ pack, topic, on: null }),
          ),
        ]
      : []),
  ];
}
