import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createBots, type Places } from "./bot.ts";
import { capturePayload } from "./capture.ts";
import { type LivePlan, liveRound } from "./live.ts";
import { type Knowing, type Memory, memoryRound } from "./memory.ts";
import { type PracticePlan, practiceRound } from "./practice.ts";
import { report } from "./report.ts";
import { schedulesRound } from "./schedules.ts";
import { measureSearch } from "./search.ts";
import { type SpeedPlan, speedRound } from "./speed.ts";

/** How long the whole takes, and how sure one may be of it. */
interface Plan {
  readonly rounds: number;
  readonly speed: SpeedPlan;
  readonly practice: PracticePlan;
  readonly live: LivePlan;
  readonly liveRounds: number;
  /** Schedules that are due in one minute. */
  readonly schedules: number;
  readonly schedulesRounds: number;
  readonly memoryRounds: number;
  readonly guilds: readonly number[];
}

const full: Plan = {
  live: {
    turns: 8,
    crowd: 1_000,
    quizzes: 50,
    players: 30,
    weighed: 200,
    stored: 10_000,
    reveals: 20,
  },
  liveRounds: 3,
  rounds: 5,
  speed: { warmUp: 2_000, turns: 6, singly: 150, together: 1_000, width: 64 },
  practice: { warmUp: 2_000, turns: 6, singly: 150, together: 1_000, width: 64 },
  schedules: 1_000,
  schedulesRounds: 3,
  memoryRounds: 3,
  guilds: [1, 2_500, 10_000],
};

const quick: Plan = {
  live: {
    turns: 4,
    crowd: 1_000,
    quizzes: 50,
    players: 30,
    weighed: 100,
    stored: 2_000,
    reveals: 10,
  },
  liveRounds: 1,
  rounds: 2,
  speed: { warmUp: 1_000, turns: 3, singly: 100, together: 500, width: 64 },
  practice: { warmUp: 1_000, turns: 3, singly: 100, together: 500, width: 64 },
  schedules: 200,
  schedulesRounds: 2,
  memoryRounds: 1,
  guilds: [1, 2_500],
};

/** What can be measured by itself, as in `--only practice,schedules`. */
const parts = ["speed", "practice", "live", "schedules", "memory", "search"] as const;
type Part = (typeof parts)[number];

function partsOf(only: string | undefined): ReadonlySet<Part> {
  const named = only?.split(",") ?? parts;
  const known = parts.filter((part) => named.includes(part));
  if (known.length === named.length) return new Set(known);
  throw new Error(`--only takes ${parts.join(", ")}, separated by commas`);
}

/** Runs something so many times, and gives what it found each time. */
async function rounds<T>(name: string, count: number, run: (round: number) => Promise<T>) {
  const found: T[] = [];
  for (let round = 0; round < count; round += 1) {
    tell(`${name}, round ${round + 1} of ${count}`);
    found.push(await run(round));
  }
  return found;
}

/** Runs the benchmark with the programs built in a folder, and prints what it found. */
export async function bench(programs: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
  });
  const plan = values.quick ? quick : full;
  const wanted = partsOf(values.only);
  const times = (part: Part, count: number) => (wanted.has(part) ? count : 0);
  const folder = await mkdtemp(path.join(tmpdir(), "docent-bench-"));
  const places: Places = {
    programs,
    payload: path.join(folder, "payload.json"),
    database: path.join(folder, "docent.db"),
  };
  const bots = createBots(places);
  const posting = { ...places, database: path.join(folder, "schedules.db"), watched: true };
  const posters = createBots(posting);
  try {
    if (wanted.has("search")) tell("search");
    const search = wanted.has("search") ? measureSearch() : null;
    const { message, pressed } = await capturePayload(bots, places);
    const speed = await rounds("speed", times("speed", plan.rounds), (round) =>
      speedRound(bots, round, plan.speed),
    );
    const practice = await rounds("practice", times("practice", plan.rounds), (round) =>
      practiceRound(bots, round, plan.practice),
    );
    const live = await rounds("live quizzes", times("live", plan.liveRounds), (round) =>
      liveRound(places, round, plan.live),
    );
    const schedules = await rounds(
      "schedules due at once",
      times("schedules", plan.schedulesRounds),
      (round) => schedulesRound(posters, round, posting, plan.schedules),
    );
    const memory = new Map<number, readonly Record<Knowing, Memory>[]>();
    for (const guilds of wanted.has("memory") ? plan.guilds : []) {
      const found = await rounds(`memory at ${guilds} servers`, plan.memoryRounds, (round) =>
        memoryRound(bots, round, guilds),
      );
      memory.set(guilds, found);
    }
    const bytes = { card: bytesOf(message), pressed: bytesOf(pressed) };
    console.log(report({ speed, practice, live, schedules, memory, search, bytes }));
  } finally {
    await Promise.all([bots.close(), posters.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

function bytesOf(message: object): number {
  return Buffer.byteLength(JSON.stringify(message));
}

/** Progress goes to stderr, so that stdout holds the report alone. */
function tell(words: string): void {
  console.error(`… ${words}`);
}
