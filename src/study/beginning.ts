import { isDeepStrictEqual } from "node:util";
import { bankOn, storedQuestion } from "../bank/bank.ts";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import { createTurns } from "../in-turn.ts";
import { draw } from "../quiz/draw.ts";
import type { Question } from "../quiz/question.ts";
import { derived } from "../quiz/seed.ts";
import { askedAgain, missedIn } from "./again.ts";
import type {
  Begun,
  NothingLeft,
  NothingMissed,
  NothingToAsk,
  Refused,
  Turn,
  UnderWay,
} from "./outcomes.ts";
import type { AnswerStore, Run, StoredAnswer, Wish } from "./ports.ts";
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
   * answers and open questions, which is what is given then. Begun once more before anything was
   * answered, it is the same practice.
   */
  begin(
    userId: string,
    wish: Wish,
    unfinished: "offer" | "replace",
  ): Promise<Begun | UnderWay | NothingToAsk>;
  /** Begins a practice of what was not answered right in another one and is still asked. */
  again(userId: string, runId: string): Promise<Begun | NothingMissed | NothingLeft | Refused>;
  /** Begins a practice of questions that were missed elsewhere and are still asked, at most 20. */
  of(userId: string, missed: readonly Question[]): Promise<Begun | NothingMissed | NothingLeft>;
}

/** The most questions of a practice. */
const most = 20;

/** Draws from the content, or from what was missed; the beginnings of one person wait for each other. */
export function createBeginning(parts: Parts): Beginning {
  const { runs, answers } = parts;
  const inTurn = createTurns();
  return {
    begin: (userId, wish, ifUnfinished) =>
      inTurn(userId, async () => {
        const open = await openRun(userId, parts);
        const underWay = ifUnfinished === "offer" && open && goneOnWith(open, wish);
        if (underWay) return underWay;
        const lastAnswered = await answers.lastAnswered(userId);
        const asks = (seed: number) => drawn(wish, seed, lastAnswered, parts);
        const turn = await start(userId, { wish, asks, open }, parts);
        if (turn === undefined) return { kind: "nothing", wish };
        return { kind: "begun", turn, fewer: turn.run.questions.length < wish.questions };
      }),

    again: (userId, runId) =>
      inTurn(userId, async () => {
        const run = await runs.own(userId, runId);
        if ("kind" in run) return run;
        return repeated(userId, run.wish, missedIn(run, await answers.ofRun(runId)), parts);
      }),

    of: (userId, missed) =>
      inTurn(userId, () => {
        const questions = missed.slice(0, most);
        const wish = { topic: null, questions: Math.max(1, questions.length), difficulty: null };
        return repeated(userId, wish, questions, parts);
      }),
  };
}

/** Begins a practice of what was missed and is still asked. */
async function repeated(
  userId: string,
  wish: Wish,
  missed: readonly Question[],
  parts: Parts,
): Promise<Begun | NothingMissed | NothingLeft> {
  if (missed.length === 0) return { kind: "nothingMissed" };
  const { catalog, clock } = parts;
  const day = dayAt(clock.now());
  const asks = (seed: number) => askedAgain(missed, { catalog, day, seed });
  const open = await openRun(userId, parts);
  const turn = await start(userId, { wish, asks, open }, parts);
  if (turn === undefined) return { kind: "nothingLeft", wish };
  return { kind: "begun", turn, fewer: false };
}

/** A run that has not ended, and what was answered in it. */
interface Open {
  readonly run: Run;
  readonly stored: readonly StoredAnswer[];
}

async function openRun(userId: string, { runs, answers }: Parts): Promise<Open | undefined> {
  const run = await runs.unfinished(userId);
  return run && { run, stored: await answers.ofRun(run.id) };
}

function goneOnWith({ run, stored }: Open, wish: Wish): UnderWay | undefined {
  if (stored.length === 0) return;
  const settled = new Set(stored.flatMap((each) => (each.settled ? [each.position] : [])));
  const position = run.questions.findIndex((_, each) => !settled.has(each));
  if (position === -1) return;
  return { kind: "underWay", run, position, wish };
}

/** Questions for a wish, first those that the person has not yet answered. */
function drawn(
  wish: Wish,
  seed: number,
  lastAnswered: ReadonlyMap<string, number>,
  { catalog, clock }: Parts,
): readonly Question[] {
  const day = dayAt(clock.now());
  const bank = bankOn(catalog, day, wish);
  return draw(bank, { seed, count: wish.questions, lastAnswered }).map((askable, index) =>
    storedQuestion(askable, derived(seed, index), day),
  );
}

/** What is to be begun. */
interface Start {
  readonly wish: Wish;
  /** The questions that a seed brings. */
  readonly asks: (seed: number) => readonly Question[];
  readonly open: Open | undefined;
}

/** Begins a run; `undefined` where there is nothing to ask. */
async function start(
  userId: string,
  { wish, asks, open }: Start,
  { runs, clock, chance }: Parts,
): Promise<Turn | undefined> {
  if (open !== undefined && isJustBegun(open, { wish, asks })) return firstTurn(open.run);
  const seed = chance.whole(2 ** 31);
  const questions = asks(seed);
  if (questions.length === 0) return;
  const id = chance.token(12);
  const startedAt = clock.now();
  return firstTurn(await runs.start({ id, ownerId: userId, wish, seed, questions, startedAt }));
}

/** Whether a run has no answer yet and is what would be begun now by its own seed. */
function isJustBegun({ run, stored }: Open, { wish, asks }: Pick<Start, "wish" | "asks">) {
  return (
    stored.length === 0 &&
    isDeepStrictEqual(run.wish, wish) &&
    isDeepStrictEqual(run.questions, asks(run.seed))
  );
}

function firstTurn(run: Run): Turn {
  return { kind: "turn", run, position: 0, answer: null, first: false };
}
