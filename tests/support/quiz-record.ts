import type { QuizRecord } from "../../src/live/live.ts";
import type { Confidence, Given } from "../../src/quiz/given.ts";
import type { QuizSettings } from "../../src/quiz/live/settings.ts";
import type { AskedQuestion, EndReason, Phase, Player } from "../../src/quiz/live/state.ts";
import type { Question } from "../../src/quiz/question.ts";

/** When the recorded quiz began: Tuesday, November 24, 2026, 9 am in Chicago. */
const quizBegan = Date.UTC(2026, 10, 24, 15);
const minute = 60_000;

const settings: QuizSettings = {
  topic: null,
  difficulty: null,
  questions: 8,
  pace: { kind: "untimed" },
  scoring: "accuracy",
  teams: { kind: "none" },
  soloTeams: false,
  language: "en",
};

/** What one person did: an answer to each question, or `null`; and how they stand. */
export interface Pupil {
  readonly answers: readonly (Given | null)[];
  readonly confidence?: Confidence;
  readonly player?: Partial<Player>;
  /** Whether their data was deleted, so that nobody knows whose number it is. */
  readonly forgotten?: boolean;
}

export interface Recorded {
  readonly questions: readonly Question[];
  /** By person's number, from 1. */
  readonly pupils: readonly Pupil[];
  /** Positions that the host skipped. */
  readonly skipped?: readonly number[];
  /** How many questions are over; all unless said otherwise. */
  readonly over?: number;
  /** Why it ended; unless said otherwise it ended with its last question, and runs before that. */
  readonly ended?: EndReason;
  readonly settings?: Partial<QuizSettings>;
  /** Names that are still known from the quiz. */
  readonly names?: ReadonlyMap<number, string>;
}

/** A quiz as its host may see it, out of who answered what. */
export function recordOf(recorded: Recorded): QuizRecord {
  const { questions, pupils, skipped = [], over = questions.length, ended } = recorded;
  const asked: readonly AskedQuestion[] = questions.slice(0, over).map((_, position) => ({
    openedAt: quizBegan + position * minute,
    closedAt: quizBegan + position * minute + 50_000,
    limit: null,
    pauses: [],
    skipped: skipped.includes(position),
  }));
  const hasEnded = ended !== undefined || over === questions.length;
  const phase: Phase = hasEnded
    ? { name: "ended", why: ended ?? "finished", shown: null }
    : { name: "revealed", position: over - 1, shown: null, pause: null, answers: new Map() };
  return {
    kind: "record",
    scene: {
      runId: "abcdefghijkl",
      guildId: "100000000000000001",
      channelId: "100000000000000002",
      quiz: { settings: { ...settings, ...recorded.settings }, questions, seed: 1 },
      state: {
        phase,
        host: 99,
        players: new Map(pupils.map((pupil, index) => [index + 1, playerOf(pupil)])),
        asked,
        standings: "each",
        notes: [],
        activeAt: quizBegan,
      },
      names: recorded.names ?? new Map(),
    },
    startedAt: quizBegan,
    endedAt: hasEnded ? quizBegan + questions.length * minute : null,
    answers: pupils.flatMap(answersOf),
    people: new Map(
      pupils.flatMap(({ forgotten }, index) =>
        forgotten ? [] : [[index + 1, `2000000000000000${String(index + 1).padStart(2, "0")}`]],
      ),
    ),
  };
}

function playerOf({ answers, player }: Pupil): Player {
  const answered = answers.filter((answer) => answer !== null).length;
  return {
    joinedAt: 0,
    lastAnswered: null,
    points: 0,
    right: 0,
    answered,
    team: null,
    timeFactor: 1,
    out: null,
    ...player,
  };
}

function answersOf({ answers, confidence = "sure" }: Pupil, index: number): QuizRecord["answers"] {
  return answers.flatMap((given, position) =>
    given === null
      ? []
      : [
          {
            person: index + 1,
            position,
            given,
            confidence,
            at: quizBegan + position * minute + 1_000 + index,
          },
        ],
  );
}

/** An answer of one option. */
export const picks = (...options: readonly string[]): Given => ({ options: [...options] });
/** "I don't know". */
export const unknown: Given = { unknown: true };
