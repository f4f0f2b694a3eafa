import type { Chance } from "../../../src/chance.ts";
import type { QuizSettings } from "../../../src/quiz/live/settings.ts";
import { createMemoryStage, idAt } from "../../support/live-stage.ts";
import { createMemoryQuizzes, type MemoryQuizzes } from "../../support/memory-quizzes.ts";
import { createVirtualTime } from "../../support/virtual-time.ts";
import { type Classroom, type Fate, openClassroom } from "./classroom.ts";
import { between, diceOf } from "./dice.ts";
import { type FaultyProcess, type Ground, type Rates, startProcess } from "./faulty-process.ts";
import { faultsIn } from "./truth.ts";

/** A number of quizzes at once, and the processes that run them one after the other. */
export interface World {
  readonly ground: Ground;
  /** Milliseconds after which a classroom gives up. */
  readonly patience: number;
  readonly stored: MemoryQuizzes["stored"];
  readonly nextId: () => number;
  /** Brings something to the process of the moment, or to the next one where none is alive. */
  readonly deliver: (work: (process: FaultyProcess) => Promise<void>) => void;
}

const start = Date.UTC(2026, 10, 24, 15);
const minute = 60_000;
const settings: QuizSettings = {
  topic: null,
  difficulty: null,
  questions: 2,
  pace: { kind: "untimed" },
  scoring: "accuracy",
  teams: { kind: "none" },
  soloTeams: false,
  language: "en",
};
const rates: Rates = {
  postLost: 0.04,
  postUnclear: 0.04,
  postRefused: 0.03,
  editLater: 0.05,
  editGone: 0.01,
  findLater: 0.1,
};

/** Plays so many quizzes of so many pupils at once by a seed; gives what was found wrong. */
export async function simulate(
  seed: number,
  { quizzes, pupils }: { readonly quizzes: number; readonly pupils: number },
): Promise<{ readonly faults: readonly string[]; readonly kept: number; readonly deaths: number }> {
  const dice = diceOf(seed);
  const time = createVirtualTime(start);
  const store = createMemoryQuizzes();
  const ground: Ground = {
    ...{ time, dice, rates, store, missing: new Set() },
    stage: createMemoryStage(time),
    chance: chanceOf(),
  };
  const failures: unknown[] = [];
  let ids = 0;
  let deaths = 0;
  let process = startProcess(ground, "process 0", 0);
  await process.live.resume();
  let waiting: ((process: FaultyProcess) => Promise<void>)[] = [];
  const world: World = {
    ground,
    patience: 10 * minute,
    stored: store.stored,
    nextId: () => ++ids,
    deliver: (work) => {
      if (process.isDead()) waiting.push(work);
      else void work(process).catch((error: unknown) => failures.push(error));
    },
  };
  const rooms: Classroom[] = [];
  for (let n = 0; n < quizzes; n += 1) rooms.push(await room(world, process, n, pupils));

  const dies = () => {
    if (rooms.every((each) => each.isOver())) return;
    process.die();
    failures.push(...process.failures);
    deaths += 1;
    time.after(between(dice, 500, 8_000), returns);
  };
  const returns = () => {
    // The machine's clock may have been set meanwhile.
    process = startProcess(ground, `process ${deaths}`, between(dice, -5, 6) * 1_000);
    void process.live.resume().catch((error: unknown) => failures.push(error));
    const brought = waiting;
    waiting = [];
    // What the gateway has not kept is lost; people press again or do not.
    for (const work of brought) if (dice() < 0.8) world.deliver(work);
    time.after(between(dice, 5_000, 40_000), dies);
  };
  time.after(between(dice, 5_000, 20_000), dies);
  for (let ran = 0; ran < world.patience && !rooms.every((each) => each.isOver()); ran += minute) {
    await time.run(minute);
  }
  const faults = [...failures.map(String)];
  for (const each of rooms) faults.push(...(await faultsOfRoom(world, store, each)));
  const kept = rooms.flatMap(({ presses }) => presses.filter(({ told }) => told === "kept")).length;
  return { faults, kept, deaths };
}

async function room(world: World, { live }: FaultyProcess, n: number, pupils: number) {
  const channelId = `${800 + n}`;
  const guildId = `${700 + n}`;
  const { ground } = world;
  const presser = {
    ...{ guildId, userId: "Ms. Lee", name: "Ms. Lee", roleIds: [], mayHost: true },
    interactionId: idAt(ground.time.now(), world.nextId()),
  };
  const prepared = await live.prepare({ guildId, channelId, settings, presser });
  if (prepared.kind !== "previewed") throw new Error(`no preview but ${prepared.kind}`);
  const fallen = ground.dice();
  const fate: Fate = fallen < 0.86 ? "finishes" : fallen < 0.94 ? "stopped" : "channelGone";
  return openClassroom(world, {
    ...{ runId: prepared.scene.runId, channelId, guildId, fate },
    pupils: Array.from({ length: pupils }, (_, index) => `pupil ${n} ${index}`),
  });
}

async function faultsOfRoom(
  { ground }: World,
  store: MemoryQuizzes,
  { runId, presses, pupils, fate }: Classroom,
): Promise<readonly string[]> {
  const stored = store.stored(runId);
  if (stored === undefined) return [`${runId} is not stored`];
  const { phase } = stored.state;
  const ends = { finishes: "finished", stopped: "stopped", channelGone: "channelGone" } as const;
  const isEnded = phase.name === "ended" && (phase.why === ends[fate] || phase.why === "finished");
  const enrolled = await store.enrol(stored.guildId, pupils);
  const numbers = new Map([...enrolled].map(([name, { number }]) => [name, number]));
  const seen = {
    ...{ runId, presses, numbers, questions: settings.questions, missing: ground.missing },
    finished: phase.name === "ended" && phase.why === "finished",
  };
  return [
    ...(isEnded ? [] : [`${runId} (${fate}) stands at ${JSON.stringify(phase.name)}`]),
    ...faultsIn(seen, stored, await store.answers(runId), ground.stage.messages),
  ];
}

function chanceOf(): Chance {
  let made = 0;
  return {
    whole: (below) => (made++ * 7_919) % below,
    token: () => {
      made += 1;
      return `run${String(made)
        .padStart(9, "a")
        .replaceAll(/[0189]/g, (digit) => "bcde"["0189".indexOf(digit)] ?? "b")}`;
    },
  };
}
