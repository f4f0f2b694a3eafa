import assert from "node:assert/strict";
import Libsql from "libsql";
import type { Places } from "./bot.ts";
import type { Payload } from "./bots/payload.ts";
import { burst, burstOf, kept, withBots } from "./live-bots.ts";
import { memoryOfOne } from "./live-memory.ts";
import { besidePictures, type PictureBlocks } from "./live-pictures.ts";
import {
  answerTo,
  type OpenQuiz,
  openDatabase,
  type QuizOrder,
  storeQuizzes,
} from "./live-quizzes.ts";
import { storeEnded } from "./live-stored.ts";
import { median, quantile, rotated } from "./statistics.ts";

/** How much is measured of live quizzes in one round. */
export interface LivePlan {
  /** Bursts of each kind. */
  readonly turns: number;
  /** Players of one large quiz, who all answer at once. */
  readonly crowd: number;
  /** Many quizzes at once, and the players of each. */
  readonly quizzes: number;
  readonly players: number;
  /** Running quizzes whose memory is weighed. */
  readonly weighed: number;
  /** Quizzes that a database holds from before. */
  readonly stored: number;
  /** Reveals with a picture, and as many without. */
  readonly reveals: number;
}

/** Milliseconds of answers that came at once. */
export interface Burst {
  readonly median: number;
  readonly p99: number;
}

/** What one round measured. */
export interface LiveSpeed {
  readonly one: { readonly bare: Burst; readonly docent: Burst };
  readonly many: { readonly bare: Burst; readonly docent: Burst };
  /** Of the answers that were acknowledged while the database was watched. */
  readonly committed: { readonly first: number; readonly of: number };
  /** Bytes of heap that a running quiz adds. */
  readonly memory: number;
  /** Median milliseconds of an answer, with few and with many stored quizzes. */
  readonly stored: { readonly few: number; readonly many: number };
  readonly pictures: PictureBlocks;
}

/** What Docent answers to somebody's answer, for the bare bot to answer alike. */
export async function captureReceipt(places: Places): Promise<Payload["receipt"]> {
  const own = { ...places, database: `${places.database}-receipt` };
  const storage = await openDatabase(own.database);
  const [quiz] = await storeQuizzes(storage, { count: 1, players: 2, named: "receipt" });
  await storage.close();
  const [player] = quiz?.players ?? [];
  assert(quiz !== undefined && player !== undefined);
  return withBots(own, ["docent"], async ({ docent }) => {
    await docent.discord.ask(answerTo(quiz, player, 0));
    // From the second answer on nobody is told once more what is kept.
    const { body } = await docent.discord.ask(answerTo(quiz, player, 1));
    return (JSON.parse(body) as { data: Payload["receipt"] }).data;
  });
}

/** Measures live quizzes, each part in fresh processes on a database of its own. */
export async function liveRound(places: Places, round: number, plan: LivePlan): Promise<LiveSpeed> {
  const own = (name: string, watched = false): Places => ({
    ...places,
    database: `${places.database}-live-${round}-${name}`,
    watched,
  });
  const { crowd, quizzes, players, turns } = plan;
  const large = { count: 1, players: crowd };
  return {
    committed: await committedFirst(own("committed"), { ...large, named: "committed" }),
    one: await besideBare(own("one"), round, turns, { ...large, named: "one" }),
    many: await besideBare(own("many"), round, turns, { count: quizzes, players, named: "many" }),
    memory: await memoryOfOne(own("light"), own("heavy"), plan),
    stored: await besideFew(own("few"), own("stored"), round, plan),
    pictures: await besidePictures(own("pictures", true), plan),
  };
}

/** First answers to fresh quizzes, each burst beside the bare bot, which is sent the same. */
async function besideBare(places: Places, round: number, turns: number, order: QuizOrder) {
  const storage = await openDatabase(places.database);
  const warm = await storeQuizzes(storage, { ...order, named: `w${order.named.slice(0, 6)}` });
  const all: (readonly OpenQuiz[])[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const named = `${order.named.slice(0, 6)}${"abcdefghijklmnopqrst"[turn]}`;
    all.push(await storeQuizzes(storage, { ...order, named }));
  }
  await storage.close();
  const raw = { bare: [] as number[], docent: [] as number[] };
  await withBots(places, ["bare", "docent"], async (bots) => {
    for (const kind of ["bare", "docent"] as const) {
      for (const option of [0, 1, 0]) await burst(bots[kind], burstOf(warm, option));
    }
    for (const [turn, quizzes] of all.entries()) {
      for (const kind of rotated(["bare", "docent"] as const, round + turn)) {
        raw[kind].push(...(await burst(bots[kind], burstOf(quizzes, 0))));
      }
    }
  });
  return { bare: burstSpeed(raw.bare), docent: burstSpeed(raw.docent) };
}

function burstSpeed(times: readonly number[]): Burst {
  return { median: median(times), p99: quantile(times, 0.99) };
}

/** Looks into the database the moment that an answer is acknowledged; ends the run where it is not there. */
async function committedFirst(places: Places, order: QuizOrder) {
  const storage = await openDatabase(places.database);
  const [quiz] = await storeQuizzes(storage, order);
  await storage.close();
  assert(quiz !== undefined);
  return withBots(places, ["docent"], async ({ docent }) => {
    const database = new Libsql(places.database, { readonly: true });
    const find = database.prepare("select 1 from answers where run_id = ? and person = ?");
    const found = await Promise.all(
      quiz.players.map(async (who) => {
        const { body } = await docent.discord.ask(answerTo(quiz, who, 0));
        assert(body.includes(kept), `not a receipt: ${body}`);
        return find.get([quiz.runId, quiz.numbers.get(who)]) !== undefined;
      }),
    );
    database.close();
    const first = found.filter(Boolean).length;
    assert.equal(first, found.length, "answers were acknowledged before they were committed");
    return { first, of: found.length };
  });
}

/** An answer beside few stored quizzes, and beside very many, in turns. */
async function besideFew(few: Places, many: Places, round: number, plan: LivePlan) {
  const counts = { few: 10, many: plan.stored };
  const quizzes = new Map<"few" | "many", readonly OpenQuiz[]>();
  for (const [key, places] of [
    ["few", few],
    ["many", many],
  ] as const) {
    await storeEnded(places.database, counts[key]);
    const storage = await openDatabase(places.database);
    quizzes.set(key, await storeQuizzes(storage, { count: 1, players: 64, named: key }));
    await storage.close();
  }
  const raw = { few: [] as number[], many: [] as number[] };
  await withBots(few, ["docent"], (onFew) =>
    withBots(many, ["docent"], async (onMany) => {
      const bots = { few: onFew.docent, many: onMany.docent };
      for (let turn = 0; turn < plan.turns * 10; turn += 1) {
        for (const key of rotated(["few", "many"] as const, round + turn)) {
          const times = await burst(bots[key], burstOf(quizzes.get(key) ?? [], turn % 2));
          // The first ones warm up.
          if (turn >= 5) raw[key].push(...times);
        }
      }
    }),
  );
  return { few: median(raw.few), many: median(raw.many) };
}
