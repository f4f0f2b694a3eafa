import type { Clock } from "../clock.ts";
import type { Confidence, Given } from "../quiz/given.ts";
import { givenBy, type Picked } from "../quiz/picked.ts";
import { itemOf, type Question } from "../quiz/question.ts";
import type { FirstAnswers } from "./first-answer.ts";
import type { Finished, Place, Refused, Turn } from "./outcomes.ts";
import type { AnswerStore, Run, StoredAnswer } from "./ports.ts";
import type { RememberedRuns } from "./remembered.ts";

/** An answer on its way in: what was picked, in which interaction, and how sure the person is. */
export interface Offered {
  readonly picked: Picked;
  readonly interactionId: string;
  /** `null`: not said yet, so that the answer may still change. */
  readonly confidence: Confidence | null;
}

interface Parts {
  readonly runs: RememberedRuns;
  readonly answers: AnswerStore;
  readonly firstAnswers: FirstAnswers;
  readonly clock: Clock;
}

/** How practices go on and end. */
export interface Answering {
  /** How a question stands. */
  look(userId: string, place: Place): Promise<Turn | Refused>;
  /** Stores an answer; "I don't know" and one with a confidence are settled, and never change. */
  answer(userId: string, place: Place, offered: Offered): Promise<Turn | Refused>;
  /** Ends a practice, once. */
  finish(userId: string, runId: string): Promise<Finished | Refused>;
}

/** Takes answers one by one; a press costs one write, and a read only where nothing is written. */
export function createAnswering(parts: Parts): Answering {
  const { runs, answers, firstAnswers, clock } = parts;

  async function turn(run: Run, position: number, answer: StoredAnswer | null): Promise<Turn> {
    const first = answer !== null && (await firstAnswers.isSaidWith(run.ownerId, answer));
    return { kind: "turn", run, position, answer, first };
  }

  return {
    async look(userId, { runId, position }) {
      const run = await runs.own(userId, runId);
      if ("kind" in run) return run;
      if (run.questions[position] === undefined) return { kind: "forged" };
      const stored = await answers.ofRun(runId);
      return turn(run, position, stored.find((each) => each.position === position) ?? null);
    },

    async answer(userId, place, offered) {
      const run = await runs.own(userId, place.runId);
      if ("kind" in run) return run;
      const question = run.questions[place.position];
      const given = question && givenBy(question, offered.picked);
      if (question === undefined || given === undefined) return { kind: "forged" };
      const answer = answerOf(run, question, { ...place, ...offered, given, at: clock.now() });
      const stored = await answers.record(answer);
      if (stored !== undefined) return turn(run, place.position, stored);
      runs.drop(run.id);
      return { kind: "gone" };
    },

    async finish(userId, runId) {
      const run = await runs.own(userId, runId);
      if ("kind" in run) return run;
      const stored = await answers.ofRun(runId);
      if (run.endedAt === null) await runs.end(runId, clock.now());
      return { kind: "finished", run, answers: stored };
    },
  };
}

function answerOf(
  run: Run,
  question: Question,
  came: Place & Offered & { readonly given: Given; readonly at: number },
): StoredAnswer {
  const { position, given, interactionId, at } = came;
  const unknown = "unknown" in given;
  return {
    runId: run.id,
    position,
    person: run.person,
    item: itemOf(question),
    given,
    confidence: unknown ? null : came.confidence,
    settled: unknown || came.confidence !== null,
    interactionId,
    at,
  };
}
