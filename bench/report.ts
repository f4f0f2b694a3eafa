import type { Kind } from "./bot.ts";
import type { LiveSpeed } from "./live.ts";
import { machine, versions } from "./machine.ts";
import type { Knowing, Memory } from "./memory.ts";
import type { practiceRound } from "./practice.ts";
import { liveReport } from "./report-live.ts";
import { schedulesReport } from "./report-schedules.ts";
import type { DuePosts } from "./schedules.ts";
import type { SearchSpeed } from "./search.ts";
import type { Speed } from "./speed.ts";
import { median, spread } from "./statistics.ts";

/** Everything that was measured, a value a round. */
export interface Measured {
  readonly speed: readonly Record<Kind, Speed>[];
  readonly practice: readonly Awaited<ReturnType<typeof practiceRound>>[];
  readonly live: readonly LiveSpeed[];
  readonly schedules: readonly DuePosts[];
  readonly memory: ReadonlyMap<number, readonly Record<Knowing, Memory>[]>;
  readonly search: SearchSpeed | null;
  /** Of the answer to `/explain`, and of the one to a press in a practice. */
  readonly bytes: { readonly card: number; readonly pressed: number };
}

/** A ratio that Docent has to keep against the bare bot. */
type Target = { readonly atLeast: number } | { readonly atMost: number };

interface Line {
  readonly name: string;
  readonly floor: readonly number[];
  readonly bare: readonly number[];
  readonly docent: readonly number[];
  readonly digits: number;
  readonly target?: Target;
}

/** The report as Markdown, so that it can be pasted into `docs/performance.md`. */
export function report(measured: Measured): string {
  const { speed, practice, live, schedules, memory, search, bytes } = measured;
  const lines = [
    ...(speed.length === 0 ? [] : speedLines(speed)),
    ...(practice.length === 0 ? [] : practiceLines(practice)),
    ...memoryLines(memory),
  ];
  return [
    `Machine: ${machine()}.`,
    `Versions: ${versions()}.`,
    `Answers: ${bytes.card} bytes, ${bytes.pressed} bytes to a press. Rounds: ${speed.length} for speed, ${practice.length} for practice, ${live.length} for live quizzes, ${roundsOf(memory)} for memory. Each number is the median of the rounds; a ratio is taken within a round.`,
    ...(lines.length === 0 ? [] : ["", ...table(lines)]),
    ...(live.length === 0 ? [] : ["", ...liveReport(live)]),
    ...(schedules.length === 0 ? [] : ["", ...schedulesReport(schedules)]),
    ...(search === null ? [] : ["", searchLine(search)]),
  ].join("\n");
}

function table(lines: readonly Line[]): readonly string[] {
  return [
    "| | floor | bare discord.js | Docent | Docent / bare (least to most) | target |",
    "|---|---:|---:|---:|---:|---|",
    ...lines.map(row),
  ];
}

function speedLines(rounds: Measured["speed"]): readonly Line[] {
  const line = (name: string, key: keyof Speed, digits: number, target?: Target): Line => ({
    name,
    digits,
    floor: rounds.map(({ floor }) => floor[key]),
    bare: rounds.map(({ bare }) => bare[key]),
    docent: rounds.map(({ docent }) => docent[key]),
    ...(target && { target }),
  });
  return [
    line("one at a time, median, ms", "median", 2, { atMost: 1.3 }),
    line("one at a time, p99, ms", "p99", 2),
    line("64 at once, answers a second", "rate", 0, { atLeast: 0.8 }),
    line("64 at once, processor time an answer, µs", "cpu", 0),
    line("autocomplete one at a time, median, ms", "choices", 2),
    line("first answer after ready, ms", "first", 1),
    line("start to ready, ms", "start", 0, { atMost: 2 }),
  ];
}

function practiceLines(rounds: Measured["practice"]): readonly Line[] {
  type Key = "median" | "busy" | "rate";
  const line = (name: string, key: Key, digits: number, target: Target): Line => ({
    name,
    digits,
    floor: [],
    bare: rounds.map(({ bare }) => bare[key]),
    docent: rounds.map(({ docent }) => docent[key]),
    target,
  });
  const besideStoring = (name: string, key: Key, digits: number): Line => ({
    name: `${name}, beside the bare bot that stores a row`,
    digits,
    floor: [],
    bare: rounds.map(({ storing }) => storing[key]),
    docent: rounds.map(({ docent }) => docent[key]),
  });
  const [one, many, rate] = [
    "a press in a practice, one at a time, median, ms",
    "a press in a practice, 64 pupils at once, median, ms",
    "stored answers a second, 64 pupils at once",
  ];
  return [
    line(one, "median", 2, { atMost: 1.5 }),
    besideStoring(one, "median", 2),
    line(many, "busy", 2, { atMost: 1.5 }),
    line(rate, "rate", 0, { atLeast: 0.6 }),
    besideStoring(rate, "rate", 0),
  ];
}

function memoryLines(memory: Measured["memory"]): readonly Line[] {
  const megabytes = (
    rounds: readonly Record<Knowing, Memory>[],
    kind: Knowing,
    key: keyof Memory,
  ) => rounds.map((round) => round[kind][key] / 1024 ** 2);
  return [...memory].flatMap(([guilds, rounds]) =>
    (["rss", "heapUsed"] as const).map((key) => ({
      name: `${key === "rss" ? "memory (RSS)" : "heap used"}, ${guilds.toLocaleString("en-US")} ${guilds === 1 ? "server" : "servers"}, MB`,
      digits: 0,
      floor: [],
      bare: megabytes(rounds, "bare", key),
      docent: megabytes(rounds, "docent", key),
      ...(key === "rss" && memoryTarget(guilds)),
    })),
  );
}

function memoryTarget(guilds: number): { readonly target: Target } | undefined {
  if (guilds === 1) return { target: { atMost: 1.6 } };
  return guilds === 10_000 ? { target: { atMost: 1.3 } } : undefined;
}

function row({ name, floor, bare, docent, digits, target }: Line): string {
  const shown = (values: readonly number[]) =>
    values.length === 0 ? "" : median(values).toFixed(digits);
  const ratios = spread(docent.map((value, round) => value / (bare[round] ?? Number.NaN)));
  const ratio = `${ratios.median.toFixed(2)} (${ratios.least.toFixed(2)} to ${ratios.most.toFixed(2)})`;
  return `| ${name} | ${shown(floor)} | ${shown(bare)} | ${shown(docent)} | ${ratio} | ${verdict(ratios.median, target)} |`;
}

function verdict(ratio: number, target: Target | undefined): string {
  if (target === undefined) return "";
  const [words, kept] =
    "atLeast" in target
      ? [`at least ${target.atLeast}`, ratio >= target.atLeast]
      : [`at most ${target.atMost}`, ratio <= target.atMost];
  return `${words}: ${kept ? "kept" : "missed"}`;
}

function searchLine({ topics, build, median: middle, p99, most }: SearchSpeed): string {
  const kept = p99 < 5 ? "kept" : "missed";
  return `Search over ${topics.toLocaleString("en-US")} topics: median ${middle.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, longest ${most.toFixed(2)} ms a key press (target under 5: ${kept}); index built in ${build.toFixed(0)} ms.`;
}

function roundsOf(memory: Measured["memory"]): number {
  return Math.max(0, ...[...memory.values()].map((rounds) => rounds.length));
}
