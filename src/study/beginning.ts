import { bankOn, storedQuestion } from "../bank/bank.ts";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import { draw } from "../quiz/draw.ts";
import { derived } from "../quiz/seed.ts";
import { missedAgain } from "./again.ts";
import type { Begun, NothingMissed, NothingToAsk, Refused, Turn, UnderWay } from "./outcomes.ts";
import type { AnswerStore, Run, Wish } from "./ports.ts";
import type { RememberedRuns } from "./remembered.ts";

interface Parts {
  readonly catalog: Catalog;
  readonly runs: RememberedRuns;
  readonly answers: AnswerStore;
  readonly clock: Clock;
  readonly chance: Chance;
}

/** How practices begin. */
export interface Beginning {
  /**
   * Begins a practice, and so ends the person's unfinished one; with `offer` not where that one has
   * answers and open questions, which is what is given then.
   */
  begin(
    userId: string,
    wish: Wish,
    unfinished: "offer" | "replace",
  ): Promise<Begun | UnderWay | NothingToAsk>;
  /** Begins a practice of what was not answered right in another one. */
  again(userId: string, runId: string): Promise<Begun | NothingMissed | Refused>;
}

/** Draws from the content, or from what was missed. */
export function createBeginning(parts: Parts): Beginning {
  const { runs, answers, chance } = parts;
  return {
    async begin(userId, wish, ifUnfinished) {
      const underWay = ifUnfinished === "offer" ? await unfinished(userId, wish, parts) : undefined;
      if (underWay !== undefined) return underWay;
      const seed = chance.whole(2 ** 31);
      const questions = await drawn(userId, wish, seed, parts);
      if (questions.length === 0) return { kind: "nothing", wish };
      const turn = await start(userId, { wish, seed, questions }, parts);
      return { kind: "begun", turn, fewer: questions.length < wish.questions };
    },

    async again(userId, runId) {
      const run = await runs.own(userId, runId);
      if ("kind" in run) return run;
      const { wish } = run;
      const seed = chance.whole(2 ** 31);
      const questions = missedAgain(run, await answers.ofRun(runId), seed);
      if (questions.length === 0) return { kind: "nothingMissed" };
      const turn = await start(userId, { wish, seed, questions }, parts);
      return { kind: "begun", turn, fewer: false };
    },
  };
}

async function unfinished(
  userId: string,
  wish: Wish,
  { runs, answers }: Parts,
): Promise<UnderWay | undefined> {
  const run = await runs.unfinished(userId);
  const stored = run === undefined ? [] : await answers.ofRun(run.id);
  if (run === undefined || stored.length === 0) return;
  const settled = new Set(stored.flatMap((each) => (each.settled ? [each.position] : [])));
  const position = run.questions.findIndex((_, each) => !settled.has(each));
  if (position === -1) return;
  return { kind: "underWay", run, position, wish };
}

/** Questions for a wish, first those that the person has not yet answered. */
async function drawn(userId: string, wish: Wish, seed: number, { catalog, answers, clock }: Parts) {
  const day = dayAt(clock.now());
  const bank = bankOn(catalog, day, wish);
  const lastAnswered = await answers.lastAnswered(userId);
  return draw(bank, { seed, count: wish.questions, lastAnswered }).map((askable, index) =>
    storedQuestion(askable, derived(seed, index), day),
  );
}

async function start(
  userId: string,
  kept: Pick<Run, "wish" | "seed" | "questions">,
  { runs, clock, chance }: Parts,
): Promise<Turn> {
  const id = chance.token(12);
  const run = await runs.start({ id, ownerId: userId, ...kept, startedAt: clock.now() });
  return { kind: "turn", run, position: 0, answer: null, first: false };
}
