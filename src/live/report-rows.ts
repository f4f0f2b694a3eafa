import type { Confidence, Given } from "../quiz/given.ts";
import { grade, type Verdict } from "../quiz/grade.ts";
import { pointsFor } from "../quiz/live/scoring.ts";
import { standings } from "../quiz/live/standings.ts";
import type { AskedQuestion, Player } from "../quiz/live/state.ts";
import { groupedBy } from "./grouped.ts";
import type { QuizRecord } from "./live.ts";

/** One answer to a question that counts. */
export interface ReportedAnswer {
  readonly person: number;
  readonly position: number;
  readonly given: Given;
  readonly verdict: Verdict;
  readonly confidence: Confidence | null;
  readonly points: number;
  /** When it was pressed, milliseconds UTC. */
  readonly at: number;
}

/** One person who joined and was not taken out by the host. */
export interface ReportedPerson {
  readonly person: number;
  /** `null` for who left, and for who answered nothing. */
  readonly rank: number | null;
  readonly team: number | null;
  readonly points: number;
  /**
   * By position, of all questions that are over: `none` where it was asked and not answered,
   * `null` where it counts for nobody or was over before they came.
   */
  readonly results: readonly (Verdict | "none" | null)[];
}

/** The answers to the questions that count, with what they were worth. */
export function answersOf(
  { scene, answers, people }: QuizRecord,
  counted: ReadonlySet<number>,
): readonly ReportedAnswer[] {
  const { quiz, state } = scene;
  const rows = answers.flatMap((answer) => {
    const question = quiz.questions[answer.position];
    const asked = state.asked[answer.position];
    if (question === undefined || asked === undefined || !counted.has(answer.position)) return [];
    if (!people.has(answer.person)) return [];
    const verdict = grade(question, answer.given);
    // Which interaction brought it earns nothing.
    const points = pointsFor(quiz, question, asked, { ...answer, interactionId: "0" });
    return [{ ...answer, verdict, points }];
  });
  return rows.sort((a, b) => a.position - b.position || a.at - b.at || a.person - b.person);
}

/** The people of a report. */
export function peopleOf(
  { scene, people }: QuizRecord,
  answers: readonly ReportedAnswer[],
): readonly ReportedPerson[] {
  const { state } = scene;
  const ranks = new Map(standings(state).map(({ person, rank }) => [person, rank]));
  const own = groupedBy(answers, ({ person }) => person);
  // Who has deleted what is kept of them has no id any more, and stands in no report.
  const rows = [...state.players]
    .filter(([person, { out }]) => out !== "removed" && people.has(person))
    .map(([person, player]) => ({
      person,
      rank: ranks.get(person) ?? null,
      team: player.team,
      points: player.points,
      results: resultsOf(player, own.get(person) ?? [], state.asked),
    }));
  const last = rows.length + 1;
  return rows.sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.person - b.person);
}

function resultsOf(
  { joinedAt }: Player,
  own: readonly ReportedAnswer[],
  asked: readonly AskedQuestion[],
): ReportedPerson["results"] {
  const verdicts = new Map(own.map(({ position, verdict }) => [position, verdict]));
  return asked.map(({ skipped }, position) => {
    if (skipped) return null;
    return verdicts.get(position) ?? (position < joinedAt ? null : "none");
  });
}
