import type { EngineName } from "./databases.ts";
import { allPoints, type Point, pointName } from "./points.ts";

/** One quiz that was played. */
export interface Run {
  readonly name: EngineName;
  /** Where the bot was killed; `undefined`: nowhere. */
  readonly point: Point | undefined;
  readonly lost: number;
  readonly doubled: number;
  /** Milliseconds from ready to going on. */
  readonly resumedAfter: number | null;
  readonly trouble: readonly string[];
}

/** What came of every kind of place, and of all together. */
export function table(runs: readonly Run[]): string {
  const names = [...new Set(allPoints.map(pointName))];
  const killed = runs.filter(({ point }) => point !== undefined);
  const rows = names.flatMap((name) => {
    const of = killed.filter(({ point }) => point !== undefined && pointName(point) === name);
    return of.length === 0 ? [] : [row(name, of)];
  });
  return [
    line("place", ["SQLite", "PostgreSQL", "lost", "doubled", "failed"]),
    ...rows,
    row("all", killed),
    resumed(killed),
  ].join("\n");
}

function row(name: string, runs: readonly Run[]): string {
  const count = (engine: EngineName) => runs.filter((run) => run.name === engine).length;
  const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0);
  return line(name, [
    count("sqlite"),
    count("postgres"),
    sum(({ lost }) => lost),
    sum(({ doubled }) => doubled),
    sum(({ trouble }) => Math.min(1, trouble.length)),
  ]);
}

function line(name: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(26), ...cells.map((cell) => String(cell).padStart(11))].join("");
}

function resumed(runs: readonly Run[]): string {
  const times = runs.flatMap(({ resumedAfter }) => resumedAfter ?? []).sort((a, b) => a - b);
  if (times.length === 0) return "no quiz was resumed";
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  return `resumed after ready: median ${at(0.5)} ms, longest ${at(1)} ms`;
}
