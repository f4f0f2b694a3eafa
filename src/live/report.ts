import type { Question, StoredText } from "../quiz/question.ts";
import { groupedBy } from "./grouped.ts";
import type { QuizRecord } from "./live.ts";
import { type ItemReport, itemsOf } from "./report-items.ts";
import { answersOf, peopleOf, type ReportedAnswer, type ReportedPerson } from "./report-rows.ts";

/** How the questions of one topic went, together. */
export interface TopicSum {
  readonly name: StoredText;
  readonly questions: number;
  readonly answered: number;
  readonly right: number;
}

/** What a teacher wants to know of a quiz; of the questions that are over and were not skipped. */
export interface QuizReport {
  readonly record: QuizRecord;
  /** Positions that were skipped, in order. */
  readonly skipped: readonly number[];
  /** By position, then in the order in which they were pressed. */
  readonly answers: readonly ReportedAnswer[];
  /** Best first; who is not ranked comes last. */
  readonly people: readonly ReportedPerson[];
  /** The questions that count, in order. */
  readonly items: readonly ItemReport[];
  /** In the order in which they were asked. */
  readonly topics: readonly TopicSum[];
}

/** Works out a report; an open question is not part of it. */
export function reportOf(record: QuizRecord): QuizReport {
  const { quiz, state } = record.scene;
  const over = state.asked.map((_, position) => position);
  const skipped = over.filter((position) => state.asked[position]?.skipped);
  const counted = over.filter((position) => !skipped.includes(position));
  const answers = answersOf(record, new Set(counted));
  const people = peopleOf(record, answers);
  return {
    record,
    skipped,
    answers,
    people,
    items: itemsOf(quiz.questions, counted, answers, people),
    topics: topicsOf(record, counted, answers),
  };
}

/** Everybody's share of right answers among those that they gave, as a mean; `null` without answers. */
export function meanShareRight(answers: readonly ReportedAnswer[]): number | null {
  const byPerson = groupedBy(answers, ({ person }) => person);
  if (byPerson.size === 0) return null;
  const shares = [...byPerson.values()].map((own) => rightIn(own) / own.length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function topicsOf(
  { scene }: QuizRecord,
  counted: readonly number[],
  answers: readonly ReportedAnswer[],
): readonly TopicSum[] {
  const topicOf = ({ pack, topic }: Question) => `${pack}/${topic}`;
  const questions = counted.flatMap((position) => scene.quiz.questions[position] ?? []);
  const asked = groupedBy(questions, topicOf);
  const given = groupedBy(answers, ({ position }) =>
    topicOf(scene.quiz.questions[position] as Question),
  );
  return [...asked].map(([topic, of]) => {
    const answered = given.get(topic) ?? [];
    return {
      name: (of[0] as Question).topicName,
      questions: of.length,
      answered: answered.length,
      right: rightIn(answered),
    };
  });
}

const rightIn = (answers: readonly ReportedAnswer[]) =>
  answers.filter(({ verdict }) => verdict === "right").length;
