import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createBots, type Places } from "./bot.ts";
import { capturePayload } from "./capture.ts";
import { type Knowing, type Memory, memoryRound } from "./memory.ts";
import { type PracticePlan, practiceRound } from "./practice.ts";
import { report } from "./report.ts";
import { measureSchedules } from "./schedules.ts";
import { measureSearch } from "./search.ts";
import { type SpeedPlan, speedRound } from "./speed.ts";

/** How long the whole takes, and how sure one may be of it. */
interface Plan {
  readonly rounds: number;
  readonly speed: SpeedPlan;
  readonly practice: PracticePlan;
  /** Schedules that are due in one minute. */
  readonly schedules: number;
  readonly memoryRounds: number;
  readonly guilds: readonly number[];
}

const full: Plan = {
  rounds: 5,
  speed: { warmUp: 2_000, turns: 6, singly: 150, together: 1_000, width: 64 },
  practice: { warmUp: 2_000, turns: 6, singly: 150, together: 1_000, width: 64 },
  schedules: 1_000,
  memoryRounds: 3,
  guilds: [1, 2_500, 10_000],
};

const quick: Plan = {
  rounds: 2,
  speed: { warmUp: 1_000, turns: 3, singly: 100, together: 500, width: 64 },
  practice: { warmUp: 1_000, turns: 3, singly: 100, together: 500, width: 64 },
  schedules: 200,
  memoryRounds: 1,
  guilds: [1, 2_500],
};

/** Runs the benchmark with the programs built in a folder, and prints what it found. */
export async function bench(programs: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false } },
  });
  const plan = values.quick ? quick : full;
  const folder = await mkdtemp(path.join(tmpdir(), "docent-bench-"));
  const places: Places = {
    programs,
    payload: path.join(folder, "payload.json"),
    database: path.join(folder, "docent.db"),
  };
  const bots = createBots(places);
  const posting = { ...places, database: path.join(folder, "schedules.db") };
  const posters = createBots(posting);
  try {
    tell("search");
    const search = measureSearch();
    const { message, pressed } = await capturePayload(bots, places);
    const speed = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      tell(`speed, round ${round + 1} of ${plan.rounds}`);
      speed.push(await speedRound(bots, round, plan.speed));
    }
    const practice = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      tell(`practice, round ${round + 1} of ${plan.rounds}`);
      practice.push(await practiceRound(bots, round, plan.practice));
    }
    tell(`${plan.schedules} schedules due at once`);
    const schedules = await measureSchedules(posters, posting, plan.schedules);
    const memory = new Map<number, readonly Record<Knowing, Memory>[]>();
    for (const guilds of plan.guilds) {
      const rounds = [];
      for (let round = 0; round < plan.memoryRounds; round += 1) {
        tell(`memory at ${guilds} servers, round ${round + 1} of ${plan.memoryRounds}`);
        rounds.push(await memoryRound(bots, round, guilds));
      }
      memory.set(guilds, rounds);
    }
    const bytes = { card: bytesOf(message), pressed: bytesOf(pressed) };
    console.log(report({ speed, practice, schedules, memory, search, bytes }));
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
