import type { Chance } from "../../src/chance.ts";
import { createCatalog } from "../../src/content/catalog.ts";
import { packs } from "../../src/content/packs.ts";
import { createLive } from "../../src/live/create-live.ts";
import { createDiscordTime } from "../../src/live/discord-time.ts";
import type { Live, Placed, Presser, Refused } from "../../src/live/live.ts";
import type { FetchName, QuizStore } from "../../src/live/ports.ts";
import type { QuizSettings } from "../../src/quiz/live/settings.ts";
import type { State } from "../../src/quiz/live/state.ts";
import { positionsOf } from "../../src/quiz/picked.ts";
import { createMemoryStage, idAt, type MemoryStage } from "./live-stage.ts";
import { createMemoryQuizzes, type MemoryQuizzes } from "./memory-quizzes.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

const guildId = "700";
const channelId = "800";
const start = Date.UTC(2026, 10, 24, 15);

const liveSettings: QuizSettings = {
  topic: null,
  difficulty: null,
  questions: 2,
  pace: { kind: "seconds", seconds: 40 },
  scoring: "accuracy",
  teams: { kind: "none" },
  soloTeams: false,
  language: "en",
};

/** Live quizzes in virtual time, over a store and a channel in memory. */
export interface LiveHouse {
  readonly live: Live;
  readonly time: VirtualTime;
  readonly stage: MemoryStage;
  readonly store: MemoryQuizzes;
  readonly failures: unknown[];
  /**
   * The process dies, and another one begins after so many milliseconds; `early` happens before it
   * has taken up what it finds.
   */
  restart(away: number, early?: (next: LiveHouse) => void): Promise<LiveHouse>;
  /** Somebody who presses now. */
  who(name: string, change?: Partial<Presser>): Presser;
  /** Opens a lobby as Ms. Lee; gives the run's id. */
  lobby(settings?: Partial<QuizSettings>, channel?: string): Promise<string>;
  /** Starts the first question with these people. */
  begin(people: readonly string[], settings?: Partial<QuizSettings>): Promise<string>;
  /** Presses an option of the open question: the right one, or another. */
  answers(runId: string, name: string, how: "right" | "wrong"): Promise<Placed | Refused>;
  state(runId: string): State;
}

interface Ground {
  readonly time: VirtualTime;
  readonly stage: MemoryStage;
  readonly store: MemoryQuizzes;
  /** Counts what has to differ. */
  readonly count: { ids: number; processes: number };
}

export function openLiveHouse(): LiveHouse {
  const time = createVirtualTime(start);
  const count = { ids: 0, processes: 0 };
  const ground = { time, stage: createMemoryStage(time), store: createMemoryQuizzes(), count };
  const house = houseOn(ground);
  // There is nothing to take up yet.
  void house.live.resume();
  return house;
}

function chanceOf(count: Ground["count"]): Chance {
  return {
    whole: (below) => (count.ids++ * 7_919) % below,
    token: () =>
      `run${String(count.ids++)
        .padStart(9, "a")
        .replaceAll(/[0189]/g, "b")}`,
  };
}

function houseOn(ground: Ground): LiveHouse {
  const { time, stage, store, count } = ground;
  count.processes += 1;
  const failures: unknown[] = [];
  const fetchName: FetchName = async (_guild, userId) => `Fetched ${userId}`;
  /** Cuts what a dead process would still do. */
  let isDead = false;
  const dead = new Promise<never>(() => undefined);
  const ownStage = Object.fromEntries(
    (["post", "find", "edit", "tell"] as const).map((name) => [
      name,
      (...given: never[]) =>
        isDead ? dead : (stage[name] as (...all: never[]) => unknown)(...given),
    ]),
  ) as unknown as MemoryStage;
  const live = createLive({
    store: store as QuizStore,
    stage: ownStage,
    steady: {
      now: time.now,
      after: (ms, call) => time.after(ms, () => (isDead ? undefined : call())),
    },
    time: createDiscordTime(time),
    failed: (error) => failures.push(error),
    owner: `process ${count.processes}`,
    fetchName,
    catalog: createCatalog(packs),
    clock: time,
    chance: chanceOf(count),
  });
  const who: LiveHouse["who"] = (name, change) => {
    count.ids += 1;
    const interactionId = idAt(time.now(), count.ids % 4_000);
    return {
      guildId,
      userId: `u-${name}`,
      name,
      roleIds: [],
      mayHost: name === "Ms. Lee",
      interactionId,
      ...change,
    };
  };
  const state = (runId: string) => store.stored(runId)?.state as State;
  const house: LiveHouse = {
    ...{ live, time, stage, store, failures, who, state },
    async restart(away, early) {
      isDead = true;
      await time.run(away);
      const next = houseOn(ground);
      early?.(next);
      await time.settle();
      await next.live.resume();
      await time.settle();
      return next;
    },
    async lobby(settings = {}, channel = channelId) {
      const presser = who("Ms. Lee");
      const order = {
        guildId,
        channelId: channel,
        settings: { ...liveSettings, ...settings },
        presser,
      };
      const preview = await live.prepare(order);
      if (preview.kind !== "previewed") throw new Error(`no preview: ${JSON.stringify(preview)}`);
      const { runId } = preview.scene;
      const opened = await live.preview(runId, who("Ms. Lee"), { act: "open" });
      if (opened.kind !== "hosted") throw new Error(`not opened: ${JSON.stringify(opened)}`);
      await time.settle();
      return runId;
    },
    async begin(people, settings) {
      const runId = await house.lobby(settings);
      await Promise.all(people.map((name) => live.join(runId, who(name), null)));
      await time.run(1_000);
      await live.host(runId, who("Ms. Lee"), { act: "start" });
      await time.settle();
      return runId;
    },
    answers(runId, name, how) {
      const stored = store.stored(runId);
      const { phase } = state(runId);
      const position = phase.name === "asking" ? phase.position : 0;
      const question = stored?.quiz.questions[position];
      if (question === undefined) throw new Error("no question is open");
      const picked =
        question.form === "number"
          ? { number: how === "right" ? question.key : question.key * 9 + 1 }
          : { positions: placesFor(question, how) };
      return live.answer(runId, position, who(name), { picked, confidence: null });
    },
  };
  return house;
}

function placesFor(
  question: Parameters<typeof positionsOf>[0] & { form: "one" | "several" | "order" },
  how: "right" | "wrong",
): readonly number[] {
  const key = typeof question.key === "string" ? [question.key] : question.key;
  const right = positionsOf(question, { options: [...key] });
  if (how === "right") return right;
  if (question.form === "order") return right.toReversed();
  return [question.options.findIndex(({ id }) => !key.includes(id))];
}
