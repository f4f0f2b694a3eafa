import { dayAt } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { MessageFile } from "../discord/answer.ts";
import type { QuizReport } from "../live/report.ts";
import type { ReportedAnswer, ReportedPerson } from "../live/report-rows.ts";
import type { Given } from "../quiz/given.ts";
import { positionsOf } from "../quiz/picked.ts";
import type { Question } from "../quiz/question.ts";
import { csvOf } from "./csv.ts";
import { spoken } from "./explain.lines.ts";
import { reportNames } from "./live.report.names.ts";
import { reportFileWords } from "./live.report-files.words.ts";
import { letter } from "./practice.lines.ts";
import { practiceWords } from "./practice.words.ts";

/** What the tables of a report are made of. */
export interface ReportTables {
  readonly report: QuizReport;
  /** As `ReadMemberNames` gives them. */
  readonly names: ReadonlyMap<number, string | null>;
  /** Of teams, by their number; empty where nobody plays in teams. */
  readonly teams: readonly string[];
  readonly language: Language;
}

/** Every answer, a row each, and every person, a row each, as files for a spreadsheet. */
export async function reportFiles(tables: ReportTables): Promise<readonly MessageFile[]> {
  const words = reportFileWords(tables.language);
  const day = dayAt(tables.report.record.startedAt);
  const file = async (name: string, rows: readonly Row[]): Promise<MessageFile> => ({
    name: `docent-${name}-${day}.csv`,
    contentType: "text/csv; charset=utf-8",
    data: await csvOf(rows),
  });
  const people = peopleOf(tables);
  return [
    await file(words.answersFile, answerRows(tables, people)),
    await file(words.peopleFile, peopleRows(tables, people)),
  ];
}

type Row = readonly (string | number | null)[];

function peopleOf({ report, names, language }: ReportTables): ReadonlyMap<number, string> {
  const people = [...report.people, ...report.answers].map(({ person }) => person);
  return reportNames([...new Set(people)], names, language);
}

function answerRows(tables: ReportTables, called: ReadonlyMap<number, string>): readonly Row[] {
  const { report, teams, language } = tables;
  const words = reportFileWords(language);
  const teamOf = new Map(report.people.map(({ person, team }) => [person, team]));
  const { quiz } = report.record.scene;
  const asksSureness = quiz.settings.scoring === "confidence";
  const heading = [
    ...[words.number, words.topic, words.question, words.person],
    ...(teams.length > 0 ? [words.team] : []),
    ...[words.answer, words.result],
    ...(asksSureness ? [words.sure] : []),
    ...[words.points, words.time],
  ];
  const row = (answer: ReportedAnswer): Row => {
    const question = quiz.questions[answer.position] as Question;
    const { person, verdict, confidence } = answer;
    const sureness = confidence === "sure" ? words.iSure : words.iGuessed;
    return [
      answer.position + 1,
      spoken(question.topicName, language),
      spoken(question.stem, language),
      called.get(person) ?? "",
      ...(teams.length > 0 ? [teams[teamOf.get(person) ?? -1] ?? null] : []),
      answered(question, answer.given, language),
      words[verdict],
      ...(asksSureness ? [sureness] : []),
      answer.points,
      new Date(answer.at).toISOString(),
    ];
  };
  return [heading, ...report.answers.map(row)];
}

/** An answer as a table shows it: letters with their words, a bare number, or nothing known. */
function answered(question: Question, given: Given, language: Language): string | number {
  if ("unknown" in given) return practiceWords(language).dontKnow;
  if ("number" in given) return given.number;
  const options = question.form === "number" ? [] : question.options;
  const named = positionsOf(question, given).flatMap((position) => {
    const option = options[position];
    return option === undefined ? [] : [`${letter(position)} · ${spoken(option.text, language)}`];
  });
  return named.join(question.form === "order" ? " → " : "; ");
}

function peopleRows(tables: ReportTables, called: ReadonlyMap<number, string>): readonly Row[] {
  const { report, teams, language } = tables;
  const words = reportFileWords(language);
  const positions = report.record.scene.state.asked.map((_, position) => position);
  const heading = [
    ...[words.person, ...(teams.length > 0 ? [words.team] : [])],
    ...[words.rank, words.points, words.allRight, words.answered, words.asked],
    ...positions.map((position) => words.nth(position + 1)),
  ];
  const row = ({ person, team, rank, points, results }: ReportedPerson): Row => {
    const asked = results.filter((result) => result !== null);
    return [
      called.get(person) ?? "",
      ...(teams.length > 0 ? [teams[team ?? -1] ?? null] : []),
      rank,
      points,
      asked.filter((result) => result === "right").length,
      asked.filter((result) => result !== "none").length,
      asked.length,
      ...results.map((result) => (result === null ? null : words[result])),
    ];
  };
  return [heading, ...report.people.map(row)];
}
