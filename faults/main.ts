import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { derived, shuffled } from "../src/quiz/seed.ts";
import { createDatabases, type Databases, type EngineName, engineNames } from "./databases.ts";
import { type Engine, openEngine, type Played } from "./engine.ts";
import { allPoints, type Point, pointName } from "./points.ts";
import { type Run, table } from "./table.ts";

/** Each place so often on each engine, unless fewer are asked for. */
const repeats = 3;

interface Wish {
  readonly seed: number;
  /** How many kill points an engine. */
  readonly points: number;
  readonly engines: readonly EngineName[];
}

function wishOf(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      points: { type: "string", default: String(allPoints.length * repeats) },
      engine: { type: "string", default: engineNames.join(",") },
    },
  });
  const engines = engineNames.filter((name) => values.engine.split(",").includes(name));
  const wish = { seed: Number(values.seed), points: Number(values.points), engines };
  if (engines.length === 0) throw new Error(`--engine takes ${engineNames.join(" or ")}.`);
  if (!Number.isSafeInteger(wish.seed)) throw new Error("--seed takes a whole number.");
  if (!(wish.points >= 1)) throw new Error("--points takes how many kill points an engine.");
  return wish;
}

/** The places of an engine's run: every one in turn, in an order drawn by the seed. */
export function placesFor(seed: number, count: number): readonly Point[] {
  const rounds = Math.ceil(count / allPoints.length);
  const all = Array.from({ length: rounds }, (_, round) =>
    shuffled(allPoints, derived(seed, round)),
  );
  return all.flat().slice(0, count);
}

/** Kills Docent where the arguments say, prints what came of it, and gives the exit code. */
export async function faults(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  console.log(
    `seed ${wish.seed}, ${wish.points} kill points on each of ${wish.engines.join(", ")}`,
  );
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node.js ${process.version}`);
  const databases = createDatabases();
  try {
    const began = performance.now();
    const runs = await Promise.all(wish.engines.map((name) => runsOn(name, databases, wish)));
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(`\n${table(runs.flat())}\nin ${minutes} minutes`);
    return runs.flat().every(({ trouble }) => trouble.length === 0) ? 0 : 1;
  } finally {
    await databases.close();
  }
}

async function runsOn(
  name: EngineName,
  databases: Databases,
  { seed, points }: Wish,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  let engine: Engine | undefined;
  for (const [index, point] of [undefined, ...placesFor(seed, points)].entries()) {
    // A Docent that a failure left behind is not played with again.
    engine ??= await openEngine(await databases.open(name));
    const run = await runOn(engine, { name, seed: derived(seed, index), point });
    runs.push(run);
    const told = run.trouble.length === 0 ? "holds" : `FAILS: ${run.trouble.join("; ")}`;
    console.log(`${name} ${index} · ${point ? pointName(point) : "no fault"} · ${told}`);
    if (run.trouble.length === 0) continue;
    await engine.close();
    engine = undefined;
  }
  await engine?.close();
  return runs;
}

async function runOn(
  engine: Engine,
  { name, seed, point }: Pick<Run, "name" | "point"> & { readonly seed: number },
): Promise<Run> {
  const base = { name, point };
  try {
    const played: Played = await engine.plays(seed, point);
    const { lost, doubled, other, resumedAfter } = played;
    return {
      ...base,
      lost: lost.length,
      doubled: doubled.length,
      resumedAfter,
      trouble: [...lost, ...doubled, ...other],
    };
  } catch (error) {
    const what =
      error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error);
    return { ...base, lost: 0, doubled: 0, resumedAfter: null, trouble: [what.trim()] };
  }
}
